package org.designvault.web.page.ask;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.designvault.recommend.Brief;
import org.designvault.recommend.Design;
import org.designvault.vault.DesignAnswer;
import org.designvault.web.page.Link;
import org.designvault.web.page.Names;
import org.designvault.web.page.ask.MannerView.SetDemand;
import org.jspecify.annotations.Nullable;

/// Lays out the choices of how a brief is answered.
///
/// @param answer null when no set is wanted or the brief was refused
record MannerShaping(Asked asked, @Nullable DesignAnswer answer, Names names) {

  MannerView shape() {
    Manner manner = asked.manner();
    Integer limit = asked.limit();
    Integer size = manner.size();
    return new MannerView(
        manner.asSet(),
        limit == null || limit == Brief.DEFAULT_LIMIT
            ? "Ten entries"
            : "Up to " + limit + " entries",
        size == null ? Design.DEFAULT_SIZE : size,
        IntStream.rangeClosed(Design.LEAST_SIZE, Design.GREATEST_SIZE).boxed().toList(),
        demands(),
        new CarriedBrief(asked).review(asked.adopted()));
  }

  private List<SetDemand> demands() {
    return IntStream.range(0, asked.manner().demands().size()).mapToObj(this::demand).toList();
  }

  /// As beside the constraints, no phrase is applied in silence.
  private SetDemand demand(int position) {
    String written = asked.manner().demands().get(position);
    String words = words().demand(written);
    if (answer == null || JsonPhrase.isObject(written)) {
      return new SetDemand(written, words, "", List.of(), false);
    }
    String place = "demands[" + position + "]";
    String reading =
        answer.understood().stream()
            .filter(understood -> understood.in().equals(place))
            .map(understood -> words().constraint(understood.as()))
            .collect(Collectors.joining(" and "));
    List<Link> candidates =
        answer.notUnderstood().stream()
            .filter(unclear -> unclear.in().equals(place))
            .flatMap(unclear -> unclear.candidates().stream())
            .map(object -> clearer(position, object))
            .toList();
    return new SetDemand(
        written, words, reading, candidates, reading.isEmpty() && candidates.isEmpty());
  }

  private Link clearer(int position, Map<String, Object> object) {
    Manner clearer = asked.manner().withDemand(position, JsonPhrase.write(object));
    return new Link(words().constraint(object), asked.in(clearer).address());
  }

  private DemandWords words() {
    return new DemandWords(names);
  }
}
