package org.designvault.recommend.reading;

import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// The few words of English that are understood as grammar rather than looked up.
final class Grammar {
  private static final Set<String> NEGATIONS =
      words(
          """
          no not without cannot never nor neither nothing nobody avoid avoids avoiding except
          excluding forbid ban aint arent cant couldnt didnt doesnt dont hadnt hasnt havent isnt
          mustnt neednt shouldnt wasnt werent wont wouldnt
          """);

  /// Each begins a clause, which ends what a negation turns, as a comma does.
  private static final Set<String> CONJUNCTIONS =
      words("but because although though while whereas however since when if unless");

  /// After "and" each of these begins a clause: "no broker and it must be linearizable".
  private static final Set<String> SUBJECTS =
      words(
          """
          i we it they you he she there this that these those must needs has have is are run runs
          keep keeps with
          """);

  /// "Anything but sagas."
  private static final Set<String> ALL = words("anything everything all");

  private static final Set<String> NEEDS = words("need needs require requires");
  private static final Set<String> NO_NEED = words("dont doesnt didnt no");
  private static final Set<String> DO = words("do does did");

  private static final Set<String> PERMITS = words("can could may might");
  private static final Set<String> DEMANDS =
      words("must shall should need needs has have required require requires want wants");
  private static final Set<String> SUFFICES =
      words(
          "fine ok okay enough acceptable sufficient suffices tolerable allowed possible welcome");

  /// Words around a demand that demand nothing themselves.
  private static final Set<String> FILLERS =
      words(
          """
          a about across after all also always am an and any anybody anyone anything applies apply
          approximately are around as at be because been before being between both but by can could
          data deal do does doing done during each either enough ever every everything event events
          few fine for from full further get gets give given gives go goes going good had handle
          handles has have having here how however i if in into is it item items its itself just
          keep keeps kind least let like make makes making matter may me median message messages
          might more most much must my nearly need needed needs of ok okay on once one only or other
          our ours out over own p50 p90 p95 p99 p999 per percentile perhaps please possible prevent
          prevents provide provides rather really record records request requests require required
          requires roughly run running runs same shall should since so some something somewhere
          still such suffer suffers support supports sure survive survives system tail than that the
          their them then there these they thing things this those though through to together
          tolerate tolerates too under until unless up upon us use used uses using very via want
          wants was way we well were what when where whereas whether which while who whose why will
          with within would yet you your answer answers answered respond responds reply replies
          sub max maximum acceptable sufficient suffices allowed altogether although
          """);

  private Grammar() {}

  /// Turns the sense of what follows in the clause.
  static boolean isNegation(Token token) {
    return NEGATIONS.contains(token.word());
  }

  static boolean saysNothing(Token token) {
    return isFiller(token) || isNegation(token);
  }

  static boolean isFiller(Token token) {
    return FILLERS.contains(token.word());
  }

  static boolean opensClause(List<Token> tokens, int at) {
    Token token = tokens.get(at);
    return token.opensClause()
        || (CONJUNCTIONS.contains(token.word()) && !isExcepting(tokens, at))
        || (at > 0 && tokens.get(at - 1).word().equals("and") && SUBJECTS.contains(token.word()));
  }

  /// The "but" of "anything but".
  static boolean isExcepting(List<Token> tokens, int at) {
    return at > 0
        && tokens.get(at).word().equals("but")
        && !tokens.get(at).opensClause()
        && ALL.contains(tokens.get(at - 1).word());
  }

  /// "Don't need", "no need", "needn't": what is not needed is not thereby ruled out. "Must not
  /// need" does rule out.
  static boolean isNoNeed(List<Token> tokens, int at) {
    String word = tokens.get(at).word();
    if (word.equals("neednt")) {
      return true;
    }
    boolean need = at + 1 < tokens.size() && NEEDS.contains(tokens.get(at + 1).word());
    boolean doNot = word.equals("not") && at > 0 && DO.contains(tokens.get(at - 1).word());
    return need && (NO_NEED.contains(word) || doNot);
  }

  /// "May lag behind": what is permitted is not demanded.
  static boolean isPermission(Token token) {
    return PERMITS.contains(token.word());
  }

  static boolean isDemand(Token token) {
    return DEMANDS.contains(token.word());
  }

  /// "Is fine", "is enough": nor is that of which little is made.
  static boolean isSufficing(Token token) {
    return SUFFICES.contains(token.word());
  }

  private static Set<String> words(String list) {
    return Pattern.compile("\\s+")
        .splitAsStream(list.strip())
        .collect(Collectors.toUnmodifiableSet());
  }
}
