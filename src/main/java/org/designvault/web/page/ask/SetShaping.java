package org.designvault.web.page.ask;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.designvault.pattern.Slug;
import org.designvault.recommend.Design;
import org.designvault.recommend.Design.DesignSet;
import org.designvault.recommend.ReasonKind;
import org.designvault.vault.DesignAnswer;
import org.designvault.web.page.Link;
import org.designvault.web.page.Names;
import org.designvault.web.page.ask.SetView.Alternative;
import org.designvault.web.page.ask.SetView.Chosen;
import org.designvault.web.page.ask.SetView.Cost;
import org.designvault.web.page.ask.SetView.Cover;
import org.designvault.web.page.ask.SetView.Member;
import org.designvault.web.page.ask.SetView.Part;
import org.designvault.web.page.ask.SetView.Pool;

/// Lays out sets of entries that answer a brief together.
record SetShaping(Asked asked, Names names) {

  SetView of(DesignAnswer answer) {
    List<DesignSet> sets = answer.sets();
    WayOut wayOut = new WayOutShaping(asked, names).of(answer);
    if (sets.isEmpty()) {
      return new SetView(
          "No set satisfies this", why(wayOut), null, List.of(), pool(answer.pool()), wayOut);
    }
    DesignSet best = sets.getFirst();
    return new SetView(
        status(best),
        "",
        chosen(best),
        sets.stream().skip(1).map(set -> alternative(best, set)).toList(),
        pool(answer.pool()),
        wayOut);
  }

  private static String status(DesignSet best) {
    int covered = best.covers().size();
    int all = covered + best.uncovered().size();
    int members = best.members().size();
    return "%s that covers %s parts of your brief"
        .formatted(
            members == 1 ? "One entry" : "A set of " + members,
            covered == all ? "all " + all : covered + " of the " + all);
  }

  private String why(WayOut wayOut) {
    if (!wayOut.repairs().isEmpty()) {
      return "";
    }
    return asked.demanded().isEmpty()
        ? "A set is chosen by what it covers, and words alone name nothing to cover. Weigh a"
            + " quality, name a failure mode, or say something of the system."
        : "Nothing that keeps your demands covers anything you asked for. Take a demand off, let"
            + " the set be larger, or ask for more than demands.";
  }

  private Chosen chosen(DesignSet set) {
    List<String> slugs =
        set.members().stream().map(member -> member.pattern().id().value()).toList();
    List<String> system = Stream.concat(asked.adopted().stream(), slugs.stream()).toList();
    return new Chosen(
        set.members().stream().map(this::member).toList(),
        set.covers().stream()
            .map(cover -> cover(cover.kind(), cover.name(), cover.weight(), names(cover.by())))
            .toList(),
        set.uncovered().stream()
            .map(open -> cover(open.kind(), open.name(), open.weight(), List.of()))
            .toList(),
        costs(set.price().stream().filter(cost -> cost.points() < 0)),
        costs(set.price().stream().filter(cost -> cost.points() >= 0)),
        AnswerView.signed(SetDifference.price(set)),
        new CarriedBrief(asked).review(system));
  }

  private Member member(Design.Member member) {
    return new Member(
        member.pattern(),
        names.kind(member.pattern().kind()),
        member.role(),
        links(member.requiredBy()));
  }

  private List<Cost> costs(Stream<Design.Cost> costs) {
    return costs
        .map(cost ->
            new Cost(
                names.entry(cost.pattern().value()), AnswerView.signed(cost.points()), cost.text()))
        .toList();
  }

  private static Cover cover(ReasonKind kind, String name, double weight, List<String> by) {
    return new Cover(word(kind), name, String.format(Locale.ROOT, "%.3f", weight), by);
  }

  private static String word(ReasonKind kind) {
    return switch (kind) {
      case QUALITY -> "Quality";
      case CONTEXT -> "System";
      case MITIGATES -> "Failure mode";
      case FORCE -> "Force";
      case TEXT, COMPLEMENTS, REQUIRED_BY -> kind.toString();
    };
  }

  private Alternative alternative(DesignSet best, DesignSet other) {
    SetDifference difference = new SetDifference(best, other, names);
    return new Alternative(difference.title(), difference.sentences(), chosen(other));
  }

  private Pool pool(Design.Pool pool) {
    int looked = pool.best().size() + pool.demanded().size() + pool.required().size();
    List<Part> parts =
        Stream.of(
                new Part("The best by themselves", links(pool.best())),
                new Part("Because the set must have one of their sort", links(pool.demanded())),
                new Part("Because one of the others requires them", links(pool.required())))
            .filter(part -> !part.entries().isEmpty())
            .toList();
    String sentence =
        ("The best of the %d entries that were looked at. %d have a reason to be in a set; that none"
                + " of the others would make a better one is not claimed.")
            .formatted(looked, pool.candidates());
    return new Pool(sentence, parts);
  }

  private List<Link> links(List<Slug> slugs) {
    return slugs.stream()
        .map(slug -> new Link(names.entry(slug.value()), "/patterns/" + slug))
        .toList();
  }

  private List<String> names(List<Slug> slugs) {
    return slugs.stream().map(slug -> names.entry(slug.value())).toList();
  }
}
