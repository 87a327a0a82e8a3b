package org.designvault.recommend.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.designvault.pattern.ContextId;
import org.designvault.pattern.Slug;
import org.designvault.recommend.Constraint;
import org.junit.jupiter.api.Test;

class ConstraintFormTests {

  @Test
  void everyConstraintHasTheFormABriefWouldStateItIn() {
    ContextId onCall = ContextId.of("operations/on-call");

    assertThat(ConstraintForm.of(new Constraint.InContext(onCall, false)))
        .isEqualTo(Map.of("context", "operations/on-call"));
    assertThat(ConstraintForm.of(new Constraint.NotContext(onCall)))
        .isEqualTo(Map.of("notContext", "operations/on-call"));
    assertThat(ConstraintForm.of(new Constraint.Mitigates(new Slug("retry-storm"))))
        .isEqualTo(Map.of("mitigates", "retry-storm"));
    assertThat(ConstraintForm.of(new Constraint.Without(new Slug("message-broker"))))
        .isEqualTo(Map.of("without", "message-broker"));
    assertThat(ConstraintForm.of(new Constraint.CompatibleWithAdopted()))
        .isEqualTo(Map.of("compatibleWithAdopted", true));
  }

  @Test
  void keysComeInThePublishedOrder() {
    assertThat(
            ConstraintForm.of(
                new Constraint.InContext(ContextId.of("consistency/linearizable"), true)))
        .containsExactly(
            Map.entry("context", "consistency/linearizable"), Map.entry("proven", true));
    assertThat(ConstraintForm.of(new Constraint.QualityAtLeast(new Slug("data-consistency"), 0)))
        .containsExactly(Map.entry("quality", "data-consistency"), Map.entry("atLeast", 0));
  }
}
