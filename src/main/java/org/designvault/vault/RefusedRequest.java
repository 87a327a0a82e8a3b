package org.designvault.vault;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// A request that cannot be answered as it stands, with everything that is wrong in it.
public final class RefusedRequest extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final transient List<Problem> problems;

  public RefusedRequest(List<Problem> problems) {
    super(problems.size() + " problems in the request");
    this.problems = List.copyOf(problems);
  }

  public List<Problem> problems() {
    return problems;
  }

  /// @param field where, such as `qualities.availabilty` or `constraints[1].context`, shortened
  /// @param value what was found, shortened
  /// @param expected what would have been right
  /// @param hint nearest known name or how to mend it; may be empty
  public record Problem(String field, String value, String expected, String hint) {
    private static final int LONGEST = 120;

    public Problem {
      field = shortened(field);
      value = shortened(value);
    }

    /// `field 'value' · expected · hint`, as faults are written.
    @Override
    public String toString() {
      String place = (field + (value.isEmpty() ? "" : " '" + value + "'")).strip();
      return Stream.of(place, expected, hint)
          .filter(part -> !part.isEmpty())
          .collect(Collectors.joining(" · "));
    }

    private static String shortened(String text) {
      return text.length() <= LONGEST ? text : text.substring(0, LONGEST) + "…";
    }
  }
}
