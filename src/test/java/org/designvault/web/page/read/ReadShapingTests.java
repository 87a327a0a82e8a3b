package org.designvault.web.page.read;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.designvault.facts.Facts;
import org.designvault.pattern.RelationKind;
import org.designvault.pattern.Slug;
import org.designvault.web.page.Library;
import org.designvault.web.page.Names;
import org.designvault.web.page.RelationWords;
import org.designvault.web.page.read.ReadView.Consequence;
import org.designvault.web.page.read.ReadView.Group;
import org.designvault.web.page.read.ReadView.Neighbour;
import org.designvault.web.page.read.ReadView.Reference;
import org.designvault.web.page.read.ReadView.Situation;
import org.designvault.web.page.text.Markdown;
import org.junit.jupiter.api.Test;

class ReadShapingTests {

  @Test
  void theHelpfulEffectsComeFirstAndTheHarmfulLast() {
    assertThat(view(Library.BREAKER).effects())
        .extracting(Consequence::quality, Consequence::signed, Consequence::words)
        .containsExactly(
            tuple("Availability", "+2", "helps strongly"), tuple("Recoverability", "−1", "harms"));
  }

  @Test
  void anEffectLeadsToItsSourceAmongTheReferences() {
    ReadView view = view(Library.BREAKER);
    Reference cited = new Reference(2, "sre-2016", "Site Reliability Engineering", null);

    assertThat(view.references())
        .containsExactly(new Reference(1, "nygard-2018", "M. Nygard, Release It!", "ch. 5"), cited);
    assertThat(view.effects().getFirst().source()).isEqualTo(cited);
    assertThat(view.effects().getFirst().evidence()).isEqualTo("cited");
    assertThat(view.effects().getLast().source()).isNull();
    assertThat(view.effects().getLast().evidence()).isEqualTo("reported from practice");
  }

  @Test
  void relationsReadFromBothEnds() {
    assertThat(view(Library.BREAKER).related())
        .containsExactly(
            group("Is part of", "service-mesh", "Service Mesh", "Pattern"),
            group("Mitigates", "retry-storm", "Retry Storm", "failure-mode"),
            group("Complements", "retry", "Retry", "Practice"));
    assertThat(view(Library.RETRY).related())
        .extracting(Group::heading)
        .containsExactly("Exposes to", "Complements");
    assertThat(view(Library.STORM).related())
        .extracting(Group::heading)
        .containsExactly("Is made likelier by", "Is mitigated by");
  }

  private static Group group(String heading, String id, String name, String kind) {
    boolean incoming = heading.startsWith("Is");
    String why =
        incoming ? id + " stands to circuit-breaker." : "circuit-breaker stands to " + id + ".";
    return new Group(heading, List.of(new Neighbour(id, name, kind, why, null)));
  }

  @Test
  void everyRelationHasWordsOfItsOwnInEachDirection() {
    assertThat(
            Stream.of(RelationKind.values())
                .flatMap(kind ->
                    Stream.of(RelationWords.outgoing(kind), RelationWords.incoming(kind))
                        .distinct()))
        .doesNotHaveDuplicates();
    for (RelationKind kind : EnumSet.allOf(RelationKind.class)) {
      assertThat(RelationWords.incoming(kind).equals(RelationWords.outgoing(kind)))
          .as(kind.id())
          .isEqualTo(kind.isSymmetric());
    }
  }

  @Test
  void situationsAreNamedByDimension() {
    assertThat(view(Library.BREAKER).fits())
        .containsExactly(new Situation("Platform", List.of("Machines")));
    assertThat(view(Library.BREAKER).unfit()).isEmpty();
  }

  @Test
  void theWrittenPartsAreHtml() {
    assertThat(view(Library.BREAKER).written().context()).contains("When <em>slow</em>.");
  }

  private static ReadView view(Slug slug) {
    Facts facts = Library.facts();
    return new ReadShaping(facts, new Names(facts), new Markdown())
        .shape(Objects.requireNonNull(facts.entries().get(slug)));
  }
}
