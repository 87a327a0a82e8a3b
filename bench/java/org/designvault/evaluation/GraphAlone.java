package org.designvault.evaluation;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.designvault.vault.Answer;
import org.designvault.vault.BriefForm;
import org.designvault.vault.Vault;
import org.jspecify.annotations.Nullable;

/// What the graph makes of the concepts that are recognised in the problem, without its other
/// words.
record GraphAlone(Vault vault) implements Ranker {
  private static final double WEIGHT = 3;

  @Override
  public String name() {
    return GRAPH;
  }

  @Override
  public List<String> rank(Question question) {
    BriefForm asked = question.brief();
    Map<String, @Nullable Double> qualities = new LinkedHashMap<>();
    if (asked.qualities() != null) {
      qualities.putAll(asked.qualities());
    }
    Map<String, @Nullable List<@Nullable String>> context = new LinkedHashMap<>();
    if (asked.context() != null) {
      context.putAll(asked.context());
    }
    List<String> troubles = new ArrayList<>();
    for (Answer.Recognised found : vault.recommend(asked).recognised()) {
      if (found.as().get("quality") instanceof String quality) {
        qualities.putIfAbsent(quality, WEIGHT);
      } else if (found.as().get("context") instanceof String value) {
        int slash = value.indexOf('/');
        context.putIfAbsent(value.substring(0, slash), List.of(value.substring(slash + 1)));
      } else if (found.as().get("failureMode") instanceof String trouble) {
        troubles.add(trouble);
      }
    }
    if (qualities.isEmpty() && context.isEmpty() && troubles.isEmpty() && bare(asked)) {
      return List.of();
    }
    return Engine.ids(
        vault.recommend(
            new BriefForm(
                null,
                qualities,
                context,
                asked.forces(),
                troubles.isEmpty() ? asked.failureModes() : List.copyOf(troubles),
                asked.constraints(),
                asked.adopted(),
                asked.categories(),
                asked.kinds(),
                asked.limit())));
  }

  private static boolean bare(BriefForm asked) {
    return Stream.of(asked.forces(), asked.failureModes(), asked.constraints(), asked.adopted())
        .allMatch(part -> part == null || part.isEmpty());
  }
}
