package org.designvault.recommend.reading;

import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// The few words of English that are understood as grammar rather than looked up.
final class Grammar {
  private static final Set<String> NEGATIONS =
      words(
          """
          no not without cannot never nor neither avoid avoids avoiding aint arent cant couldnt
          didnt doesnt dont hadnt hasnt havent isnt mustnt neednt shouldnt wasnt werent wont
          wouldnt
          """);

  /// Ends what a negation turns, as a comma does.
  private static final String BUT = "but";

  /// Words around a demand that demand nothing themselves.
  private static final Set<String> FILLERS =
      words(
          """
          a about across after all also always am an and any applies apply are around as at be
          because been before being both but by can could data deal do does doing done during each
          either enough ever every everything few fine for from full further get gets give given
          gives go goes going good had handle handles has have having here how however i if in
          into is it its itself just keep keeps kind let like make makes making matter may me
          median might more most much must my need needed needs of ok okay on once one only or
          other our ours out over own p50 p90 p95 p99 p999 per percentile perhaps please possible
          prevent prevents provide provides rather really require required requires run running
          runs same shall should since so some something somewhere still such suffer suffers
          support supports sure survive survives system than that the their them then there these
          they thing things this those through to together tolerate tolerates too under until up
          upon us use used uses using very via want wants was way we well were what when where
          whether which while who whose why will with within would yet you your
          """);

  private Grammar() {}

  /// Turns the sense of what follows in the clause.
  static boolean isNegation(Token token) {
    return NEGATIONS.contains(token.word());
  }

  static boolean endsNegation(Token token) {
    return token.opensClause() || token.word().equals(BUT);
  }

  static boolean isFiller(Token token) {
    return FILLERS.contains(token.word());
  }

  private static Set<String> words(String list) {
    return Pattern.compile("\\s+")
        .splitAsStream(list.strip())
        .collect(Collectors.toUnmodifiableSet());
  }
}
