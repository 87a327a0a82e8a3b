package org.designvault.vault;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.designvault.pattern.Nearest;
import org.designvault.recommend.Constraint;
import org.designvault.recommend.reading.ConstraintForm;
import org.designvault.recommend.reading.PhraseReader;
import org.designvault.recommend.reading.Reading;
import org.jspecify.annotations.Nullable;

/// Constraints as people write them, objects or phrases, to constraints.
final class ConstraintReading {
  private static final int LONGEST_PHRASE = 500;
  private static final Set<String> KEYS =
      Set.of("context", "notContext", "quality", "mitigates", "without", "compatibleWithAdopted");
  private static final String EXPECTED =
      "a phrase, or an object with one of context, notContext, quality, mitigates, without,"
          + " compatibleWithAdopted";

  private final PhraseReader reader;
  private final Known known;
  private final List<Constraint> constraints = new ArrayList<>();
  private final List<Answer.Understood> understood = new ArrayList<>();
  private final List<Answer.NotUnderstood> notUnderstood = new ArrayList<>();

  ConstraintReading(PhraseReader reader, Known known) {
    this.reader = reader;
    this.known = known;
  }

  List<Constraint> constraints() {
    return constraints;
  }

  List<Answer.Understood> understood() {
    return understood;
  }

  List<Answer.NotUnderstood> notUnderstood() {
    return notUnderstood;
  }

  /// @param name of the list, as problems and answers state places in it
  void read(String name, @Nullable List<@Nullable Object> written) {
    List<@Nullable Object> list = Known.orEmpty(written);
    if (BriefReading.isTooLong(known, name, list.size())) {
      return;
    }
    for (int index = 0; index < list.size(); index++) {
      String field = name + "[" + index + "]";
      switch (list.get(index)) {
        case String phrase -> phrase(field, phrase);
        case Map<?, ?> object -> object(field, object).ifPresent(constraints::add);
        case null -> known.add(field, "null", EXPECTED, "");
        default -> known.add(field, list.get(index), EXPECTED, "");
      }
    }
  }

  private void phrase(String field, String phrase) {
    if (phrase.isBlank()) {
      known.add(field, phrase, EXPECTED, "leave it out");
      return;
    }
    if (phrase.length() > LONGEST_PHRASE) {
      known.add(field, phrase.length() + " characters", "at most " + LONGEST_PHRASE, "");
      return;
    }
    Reading reading = reader.read(phrase);
    constraints.add(
        new Constraint.AllOf(reading.understood().stream().map(Reading.Read::constraint).toList()));
    for (Reading.Read read : reading.understood()) {
      understood.add(
          new Answer.Understood(field, read.phrase(), ConstraintForm.of(read.constraint())));
    }
    for (Reading.Unread unread : reading.notUnderstood()) {
      notUnderstood.add(
          new Answer.NotUnderstood(
              field,
              unread.phrase(),
              unread.candidates().stream().map(ConstraintForm::of).toList()));
    }
  }

  private Optional<Constraint> object(String field, Map<?, ?> object) {
    Set<String> keys = new TreeSet<>();
    object.keySet().forEach(key -> keys.add(String.valueOf(key)));
    List<String> kinds = keys.stream().filter(KEYS::contains).toList();
    if (kinds.size() != 1) {
      String found = String.join(", ", keys);
      known.add(field, found, EXPECTED, keys.size() == 1 ? Nearest.hint(found, KEYS) : "");
      return Optional.empty();
    }
    String kind = kinds.getFirst();
    for (String key : keys) {
      if (!key.equals(kind) && !key.equals(companion(kind))) {
        String hint = Nearest.hint(key, Set.of(companion(kind)));
        known.add(
            field + "." + key,
            object.get(key),
            "no such key beside " + kind,
            hint.isEmpty() ? "remove it" : hint);
        return Optional.empty();
      }
    }
    return constraint(field, kind, object);
  }

  /// The key that may stand beside the one that says what sort of constraint it is.
  private static String companion(String kind) {
    return switch (kind) {
      case "context" -> "proven";
      case "quality" -> "atLeast";
      default -> kind;
    };
  }

  private Optional<Constraint> constraint(String field, String kind, Map<?, ?> object) {
    String place = field + "." + kind;
    Object value = object.get(kind);
    return switch (kind) {
      case "context" -> {
        Optional<Boolean> proven = flag(field + ".proven", object.get("proven"));
        yield known
            .context(place, value)
            .flatMap(id -> proven.map(flag -> new Constraint.InContext(id, flag)));
      }
      case "notContext" -> known.context(place, value).map(Constraint.NotContext::new);
      case "quality" -> {
        Optional<Integer> atLeast = step(field + ".atLeast", object.get("atLeast"));
        yield known
            .quality(place, value)
            .flatMap(quality -> atLeast.map(step -> new Constraint.QualityAtLeast(quality, step)));
      }
      case "mitigates" -> known.trouble(place, value).map(Constraint.Mitigates::new);
      case "without" -> known.entry(place, value).map(Constraint.Without::new);
      default -> {
        if (!Boolean.TRUE.equals(value)) {
          known.add(place, value, "true", "leave the constraint out instead");
        }
        yield Optional.of(new Constraint.CompatibleWithAdopted());
      }
    };
  }

  private Optional<Boolean> flag(String field, @Nullable Object value) {
    if (value == null || value instanceof Boolean) {
      return Optional.of(Boolean.TRUE.equals(value));
    }
    known.add(field, value, "true or false", "");
    return Optional.empty();
  }

  private Optional<Integer> step(String field, @Nullable Object value) {
    if (value instanceof Number number
        && number.doubleValue() == number.intValue()
        && number.intValue() >= -1
        && number.intValue() <= 2) {
      return Optional.of(number.intValue());
    }
    known.add(field, value, "a whole number from -1 to 2", "");
    return Optional.empty();
  }
}
