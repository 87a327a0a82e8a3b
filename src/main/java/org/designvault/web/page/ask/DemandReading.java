package org.designvault.web.page.ask;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.designvault.vault.Answer;
import org.designvault.web.page.Names;
import org.designvault.web.page.ask.BriefView.Demand;
import org.designvault.web.page.ask.BriefView.Link;
import org.jspecify.annotations.Nullable;

/// Says beside each constraint how it was understood, so that no phrase is applied in silence.
record DemandReading(Asked asked, @Nullable Answer answer, Names names) {

  private static final Pattern NEGATION =
      Pattern.compile("(no|not|never|without|nor|neither)\\b", Pattern.CASE_INSENSITIVE);

  List<Demand> demands() {
    return IntStream.range(0, asked.constraints().size()).mapToObj(this::demand).toList();
  }

  private Demand demand(int position) {
    String constraint = asked.constraints().get(position);
    if (JsonPhrase.isObject(constraint)) {
      return new Demand(words().demand(constraint), "", List.of(), List.of(), false);
    }
    String reading = reading(position);
    List<Link> candidates = candidates(position);
    boolean unclear = answer != null && reading.isEmpty() && candidates.isEmpty();
    List<String> left = unclear ? List.of() : left(position);
    return new Demand(constraint, reading, candidates, left, unclear);
  }

  private String reading(int position) {
    return understood(position)
        .map(read -> words().constraint(read.as()))
        .collect(Collectors.joining(" and "));
  }

  private List<String> left(int position) {
    return unread(position)
        .filter(unread -> unread.candidates().isEmpty())
        .map(Answer.NotUnderstood::phrase)
        .toList();
  }

  private List<Link> candidates(int position) {
    return unread(position)
        .flatMap(
            unread -> unread.candidates().stream().map(object -> link(position, unread, object)))
        .toList();
  }

  /// The same brief with the phrase taken apart: the meaning chosen, what was read of it, and what
  /// else is unclear in it.
  private Link link(int position, Answer.NotUnderstood unclear, Map<String, Object> object) {
    Stream<String> read = understood(position).map(part -> JsonPhrase.write(part.as()));
    Stream<String> others =
        unread(position)
            .filter(other -> !other.equals(unclear) && !other.candidates().isEmpty())
            .map(DemandReading::again);
    List<String> parts =
        Stream.of(Stream.of(JsonPhrase.write(object)), read, others)
            .flatMap(Function.identity())
            .toList();
    return new Link(words().constraint(object), asked.withConstraint(position, parts).address());
  }

  /// Words that a "no" earlier in the phrase turned bring it along.
  private static String again(Answer.NotUnderstood unread) {
    boolean turned =
        unread.candidates().stream()
            .allMatch(object -> object.containsKey("notContext") || object.containsKey("without"));
    boolean said = NEGATION.matcher(unread.phrase()).lookingAt();
    return turned && !said ? "no " + unread.phrase() : unread.phrase();
  }

  private Stream<Answer.Understood> understood(int position) {
    return answer == null
        ? Stream.of()
        : answer.understood().stream().filter(read -> read.in().equals(place(position)));
  }

  private Stream<Answer.NotUnderstood> unread(int position) {
    return answer == null
        ? Stream.of()
        : answer.notUnderstood().stream().filter(unread -> unread.in().equals(place(position)));
  }

  private static String place(int position) {
    return "constraints[" + position + "]";
  }

  private DemandWords words() {
    return new DemandWords(names);
  }
}
