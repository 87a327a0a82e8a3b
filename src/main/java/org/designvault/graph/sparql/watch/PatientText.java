package org.designvault.graph.sparql.watch;

/// A text under a regular expression, which looks at the clock wherever the expression looks at the
/// text: backtracking has no other end.
record PatientText(CharSequence text, Allowance allowance) implements CharSequence {
  @Override
  public char charAt(int index) {
    allowance.step();
    return text.charAt(index);
  }

  @Override
  public int length() {
    return text.length();
  }

  @Override
  public CharSequence subSequence(int start, int end) {
    return text.subSequence(start, end);
  }

  @Override
  public String toString() {
    return text.toString();
  }
}
