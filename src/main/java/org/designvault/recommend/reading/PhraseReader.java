package org.designvault.recommend.reading;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.designvault.facts.Facts;
import org.designvault.recommend.Constraint;

/// Reads phrases and problems by the longest match over one revision's names and labels. Immutable,
/// for many threads; the time is linear in the length of the text.
public final class PhraseReader {
  public static final int LONGEST_PHRASE = 500;
  public static final int LONGEST_PROBLEM = 10_000;

  private final Labels labels;
  private final Quantities quantities;

  private PhraseReader(Facts facts) {
    this.labels = Labels.of(facts);
    this.quantities = new Quantities(facts);
  }

  public static PhraseReader over(Facts facts) {
    return new PhraseReader(facts);
  }

  /// Reads one constraint phrase; several concepts in it make several constraints.
  ///
  /// @throws IllegalArgumentException when the phrase is longer than `LONGEST_PHRASE`
  public Reading read(String phrase) {
    List<Token> tokens = tokens(phrase, LONGEST_PHRASE);
    List<Spot> spots = Spotting.in(tokens, labels, quantities);
    List<Reading.Read> understood = new ArrayList<>();
    List<Reading.Unread> notUnderstood = new ArrayList<>();
    for (Spot spot : spots) {
      int start = tokens.get(spot.lead()).start();
      int end = tokens.get(spot.end() - 1).end();
      String words = phrase.substring(start, end);
      List<Constraint> meanings =
          spot.concepts().stream()
              .flatMap(concept -> meaning(concept, spot.negated()).stream())
              .distinct()
              .toList();
      if (meanings.size() == 1) {
        understood.add(new Reading.Read(words, start, end, meanings.getFirst()));
      } else {
        notUnderstood.add(new Reading.Unread(words, start, end, meanings));
      }
    }
    notUnderstood.addAll(Leftovers.of(phrase, tokens, spots));
    notUnderstood.sort(Comparator.comparingInt(Reading.Unread::start));
    return new Reading(understood, notUnderstood);
  }

  /// Concepts that a description of trouble names, to be offered.
  ///
  /// @throws IllegalArgumentException when the problem is longer than `LONGEST_PROBLEM`
  public List<Mention> recognise(String problem) {
    List<Token> tokens = tokens(problem, LONGEST_PROBLEM);
    List<Mention> mentions = new ArrayList<>();
    for (Spot spot : Spotting.in(tokens, labels, quantities)) {
      int start = tokens.get(spot.first()).start();
      int end = tokens.get(spot.end() - 1).end();
      String words = problem.substring(start, end);
      for (Concept concept : spot.concepts()) {
        mentions.add(new Mention(start, end, words, concept, spot.negated()));
      }
    }
    return List.copyOf(mentions);
  }

  /// Less of a quality is no demand, nor is having an entry; trouble is to be mitigated however it
  /// is put.
  private static Optional<Constraint> meaning(Concept concept, boolean negated) {
    return switch (concept) {
      case Concept.ContextConcept(var value) ->
          Optional.of(
              negated ? new Constraint.NotContext(value) : new Constraint.InContext(value, false));
      case Concept.QualityConcept(var quality) ->
          negated ? Optional.empty() : Optional.of(new Constraint.QualityAtLeast(quality, 1));
      case Concept.TroubleConcept(var trouble) -> Optional.of(new Constraint.Mitigates(trouble));
      case Concept.EntryConcept(var entry) ->
          negated ? Optional.of(new Constraint.Without(entry)) : Optional.empty();
    };
  }

  private static List<Token> tokens(String text, int longest) {
    if (text.length() > longest) {
      throw new IllegalArgumentException("longer than " + longest + " characters");
    }
    return Token.of(text);
  }
}
