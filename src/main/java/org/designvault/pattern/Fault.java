package org.designvault.pattern;

/// Something wrong in the data, with all that is needed to mend it.
///
/// @param file path from the project's root, or the folder when no one file is to blame
/// @param line from 1, or 0 when the whole file is meant
/// @param key place in the front matter such as `relations[1].to`, or a heading; may be empty
/// @param value what was found, shortened
/// @param expected what would have been right
/// @param hint how to mend it; may be empty
public record Fault(String file, int line, String key, String value, String expected, String hint)
    implements Comparable<Fault> {

  private static final int LONGEST_VALUE = 120;

  public Fault {
    value = value.length() <= LONGEST_VALUE ? value : value.substring(0, LONGEST_VALUE) + "…";
  }

  @Override
  public int compareTo(Fault other) {
    int byFile = file.compareTo(other.file);
    if (byFile != 0) {
      return byFile;
    }
    int byLine = Integer.compare(line, other.line);
    return byLine != 0 ? byLine : toString().compareTo(other.toString());
  }

  /// `file:line · key 'value' · expected · hint`
  @Override
  public String toString() {
    StringBuilder text = new StringBuilder(file);
    if (line > 0) {
      text.append(':').append(line);
    }
    if (!key.isEmpty() || !value.isEmpty()) {
      text.append(" ·");
      text.append(key.isEmpty() ? "" : " " + key);
      text.append(value.isEmpty() ? "" : " '" + value + "'");
    }
    text.append(" · ").append(expected);
    return (hint.isEmpty() ? text : text.append(" · ").append(hint)).toString();
  }
}
