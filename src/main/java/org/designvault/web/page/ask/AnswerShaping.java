package org.designvault.web.page.ask;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.designvault.recommend.Brief;
import org.designvault.recommend.Reason;
import org.designvault.recommend.Recommendation.Result;
import org.designvault.vault.Answer;
import org.designvault.vault.RefusedRequest.Problem;
import org.designvault.web.page.Names;
import org.designvault.web.page.ask.AnswerView.Block;
import org.designvault.web.page.ask.AnswerView.Card;
import org.designvault.web.page.ask.AnswerView.Line;
import org.designvault.web.page.ask.AnswerView.State;

/// Lays out one answer as cards.
record AnswerShaping(Asked asked, Names names) {
  /// Results shown before "show the others": what fits a screen or two and can be compared by eye.
  private static final int SHOWN_FIRST = 5;

  /// Reasons and prices shown on a closed card.
  private static final int SHOWN_LINES = 2;

  private static final Comparator<Reason> LARGEST_GAIN_FIRST =
      Comparator.comparingDouble(Reason::points).reversed();

  static AnswerView nothingAsked() {
    return new AnswerView(
        State.NOTHING_ASKED,
        "",
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        List.of());
  }

  static AnswerView refused(List<Problem> faults) {
    String status =
        faults.size() == 1
            ? "One part of the question cannot be read."
            : faults.size() + " parts of the question cannot be read.";
    return new AnswerView(
        State.REFUSED,
        status,
        faults,
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        List.of());
  }

  AnswerView answered(Answer answer) {
    List<Card> cards =
        IntStream.range(0, answer.results().size())
            .mapToObj(at -> card(at + 1, answer.results().get(at)))
            .toList();
    int split = Math.min(SHOWN_FIRST, cards.size());
    State state = state(answer);
    return new AnswerView(
        state,
        status(state, cards.size()),
        List.of(),
        answer.diagnosis(),
        cards.subList(0, split),
        cards.subList(split, cards.size()),
        answer.ruledOut(),
        state == State.NOTHING_FITS ? blocks(answer.ruledOutCounts()) : List.of(),
        new StabilityShaping(asked, names).of(answer.stability()));
  }

  private State state(Answer answer) {
    if (!answer.results().isEmpty()) {
      return State.RESULTS;
    }
    if (asked.onlyDemands()) {
      return State.ONLY_DEMANDS;
    }
    return answer.ruledOut().isEmpty() ? State.NOTHING_FOUND : State.NOTHING_FITS;
  }

  private String status(State state, int results) {
    Integer limit = asked.limit();
    return switch (state) {
      case NOTHING_ASKED, REFUSED, SET -> "";
      case ONLY_DEMANDS -> "Demands, and nothing yet to hold them against";
      case NOTHING_FITS -> "Nothing fits every demand";
      case NOTHING_FOUND -> "Nothing in the catalogue answers this";
      case RESULTS -> {
        if (results == 1) {
          yield "1 entry fits";
        }
        boolean cut = results == (limit == null ? Brief.DEFAULT_LIMIT : limit);
        yield cut ? "The best " + results + " entries" : results + " entries fit";
      }
    };
  }

  private Card card(int rank, Result result) {
    List<Reason> lines =
        Stream.concat(result.reasons().stream(), result.price().stream())
            .sorted(LARGEST_GAIN_FIRST)
            .toList();
    return new Card(
        rank,
        result,
        names.kind(result.pattern().kind()),
        (int) Math.round(result.fit() * 100),
        texts(result.reasons(), LARGEST_GAIN_FIRST),
        texts(result.price(), LARGEST_GAIN_FIRST.reversed()),
        lines.stream().map(Line::of).toList(),
        AnswerView.signed(result.score()));
  }

  private static List<String> texts(List<Reason> reasons, Comparator<Reason> order) {
    return reasons.stream().sorted(order).limit(SHOWN_LINES).map(Reason::text).toList();
  }

  /// Counts stand by position; a phrase that made several constraints leaves them unmatched, and
  /// then only the sentences of what was ruled out are shown.
  private List<Block> blocks(List<Integer> counts) {
    if (counts.size() != asked.constraints().size()) {
      return List.of();
    }
    List<Block> blocks = new ArrayList<>();
    for (int position = 0; position < counts.size(); position++) {
      String constraint = asked.constraints().get(position);
      blocks.add(
          new Block(
              words().demand(constraint),
              counts.get(position),
              Address.CONSTRAINT + "=" + constraint));
    }
    return blocks;
  }

  private DemandWords words() {
    return new DemandWords(names);
  }
}
