package org.designvault.recommend.reading;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import org.designvault.recommend.Constraint;

/// A constraint as the object a brief would state it with.
public final class ConstraintForm {
  private ConstraintForm() {}

  /// Keys in the order of the published form; values are strings, numbers and `true`.
  public static Map<String, Object> of(Constraint constraint) {
    Map<String, Object> form = new LinkedHashMap<>();
    switch (constraint) {
      case Constraint.InContext(var value, var proven) -> {
        form.put("context", value.toString());
        if (proven) {
          form.put("proven", true);
        }
      }
      case Constraint.NotContext(var value) -> form.put("notContext", value.toString());
      case Constraint.QualityAtLeast(var quality, var atLeast) -> {
        form.put("quality", quality.value());
        form.put("atLeast", atLeast);
      }
      case Constraint.Mitigates(var trouble) -> form.put("mitigates", trouble.value());
      case Constraint.Without(var entry) -> form.put("without", entry.value());
      case Constraint.AllOf(var parts) ->
          form.put("allOf", parts.stream().map(ConstraintForm::of).toList());
      case Constraint.CompatibleWithAdopted() -> form.put("compatibleWithAdopted", true);
    }
    return Collections.unmodifiableMap(form);
  }
}
