package org.designvault.recommend.reading;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.designvault.facts.Facts;
import org.designvault.recommend.Constraint;

/// Reads phrases and problems by the longest match over one revision's names and labels. Immutable,
/// for many threads; the time is linear in the length of the text.
public final class PhraseReader {
  public static final int LONGEST_PHRASE = 500;
  public static final int LONGEST_PROBLEM = 10_000;

  private final Labels labels;
  private final Quantities quantities;
  private final Meaning meaning;

  private PhraseReader(Facts facts) {
    this.labels = Labels.of(facts);
    this.quantities = new Quantities(facts);
    this.meaning = new Meaning(facts);
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
    Set<Constraint> outright =
        spots.stream()
            .filter(this::isClear)
            .flatMap(spot -> meaning.of(spot).stream())
            .collect(Collectors.toSet());
    List<Reading.Read> understood = new ArrayList<>();
    List<Reading.Unread> notUnderstood = new ArrayList<>();
    for (Spot spot : spots) {
      if (spot.isSilent()) {
        continue;
      }
      int start = tokens.get(spot.lead()).start();
      int end = tokens.get(spot.tail() - 1).end();
      String words = phrase.substring(start, end);
      List<Constraint> meanings = meaning.of(spot);
      List<Constraint> said = meanings.stream().filter(outright::contains).toList();
      List<Constraint> meant = said.size() == 1 ? said : meanings;
      if (meant.size() == 1 && meaning.isCertain(spot)) {
        understood.add(new Reading.Read(words, start, end, meant.getFirst()));
      } else {
        notUnderstood.add(new Reading.Unread(words, start, end, meanings));
      }
    }
    notUnderstood.addAll(Leftovers.of(phrase, tokens, spots));
    notUnderstood.sort(Comparator.comparingInt(Reading.Unread::start));
    return new Reading(understood, notUnderstood);
  }

  /// Names one thing. Of two that a label could mean, one that the same phrase names outright is
  /// meant: "active/active in two regions".
  private boolean isClear(Spot spot) {
    return meaning.isCertain(spot) && meaning.of(spot).size() == 1;
  }

  /// Concepts that a description of trouble names, to be offered.
  ///
  /// @throws IllegalArgumentException when the problem is longer than `LONGEST_PROBLEM`
  public List<Mention> recognise(String problem) {
    List<Token> tokens = tokens(problem, LONGEST_PROBLEM);
    List<Mention> mentions = new ArrayList<>();
    for (Spot spot : Spotting.in(tokens, labels, quantities)) {
      if (spot.sense() == Spot.Sense.NOT_NEEDED) {
        continue;
      }
      int start = tokens.get(spot.first()).start();
      int end = tokens.get(spot.end() - 1).end();
      String words = problem.substring(start, end);
      for (Concept concept : spot.concepts()) {
        boolean guaranteed = meaning.isGuarantee(concept);
        if (guaranteed && spot.sense() != Spot.Sense.AS_NAMED) {
          continue;
        }
        mentions.add(
            new Mention(
                start,
                end,
                words,
                concept,
                spot.sense() == Spot.Sense.NEGATED,
                guaranteed && !spot.permitted()));
      }
    }
    return List.copyOf(mentions);
  }

  private static List<Token> tokens(String text, int longest) {
    if (text.length() > longest) {
      throw new IllegalArgumentException("longer than " + longest + " characters");
    }
    return Token.of(text);
  }
}
