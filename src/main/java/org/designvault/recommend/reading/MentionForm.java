package org.designvault.recommend.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.designvault.recommend.Constraint;

/// What a brief could take over of a mention, in the words of the published form: a weight
/// (`quality`), a fact (`context`), something seen (`failureMode`) or in place (`adopted`), or the
/// object of a constraint.
public final class MentionForm {
  private MentionForm() {}

  /// All that it could become, each by itself. A guarantee can be a fact about the system and a
  /// demand; what the text says is not there is a demand.
  public static List<Map<String, Object>> of(Mention mention) {
    List<Map<String, Object>> forms = new ArrayList<>();
    boolean negated = mention.negated();
    switch (mention.concept()) {
      case Concept.QualityConcept(var quality) -> forms.add(Map.of("quality", quality.value()));
      case Concept.ContextConcept(var value) -> {
        forms.add(Map.of(negated ? "notContext" : "context", value.toString()));
        if (mention.guaranteed()) {
          forms.add(ConstraintForm.of(new Constraint.InContext(value, true)));
        }
      }
      case Concept.TroubleConcept(var trouble) ->
          forms.add(Map.of(negated ? "mitigates" : "failureMode", trouble.value()));
      case Concept.EntryConcept(var entry) ->
          forms.add(Map.of(negated ? "without" : "adopted", entry.value()));
    }
    return forms;
  }
}
