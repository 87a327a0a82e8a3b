package org.designvault.web.page.ask;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.designvault.vault.Answer;
import org.designvault.web.page.Names;
import org.designvault.web.page.ask.BriefView.Demand;
import org.designvault.web.page.ask.BriefView.Link;
import org.jspecify.annotations.Nullable;

/// Says beside each constraint how it was understood, so that no phrase is applied in silence.
record DemandReading(Asked asked, @Nullable Answer answer, Names names) {

  List<Demand> demands() {
    return IntStream.range(0, asked.constraints().size()).mapToObj(this::demand).toList();
  }

  private Demand demand(int position) {
    String constraint = asked.constraints().get(position);
    if (JsonPhrase.isObject(constraint)) {
      return new Demand(words().demand(constraint), "", List.of(), false);
    }
    String reading = reading(position);
    List<Link> candidates = candidates(position);
    boolean unclear = answer != null && reading.isEmpty() && candidates.isEmpty();
    return new Demand(constraint, reading, candidates, unclear);
  }

  private String reading(int position) {
    return answer == null
        ? ""
        : answer.understood().stream()
            .filter(understood -> understood.in().equals(place(position)))
            .map(understood -> words().constraint(understood.as()))
            .collect(Collectors.joining(" and "));
  }

  private List<Link> candidates(int position) {
    return answer == null
        ? List.of()
        : answer.notUnderstood().stream()
            .filter(unclear -> unclear.in().equals(place(position)))
            .flatMap(unclear -> unclear.candidates().stream())
            .map(object -> link(position, object))
            .toList();
  }

  private Link link(int position, Map<String, Object> object) {
    Asked clearer = asked.withConstraint(position, JsonPhrase.write(object));
    return new Link(words().constraint(object), clearer.address());
  }

  private static String place(int position) {
    return "constraints[" + position + "]";
  }

  private DemandWords words() {
    return new DemandWords(names);
  }
}
