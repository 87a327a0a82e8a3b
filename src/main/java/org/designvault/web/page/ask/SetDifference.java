package org.designvault.web.page.ask;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import org.designvault.pattern.Slug;
import org.designvault.recommend.Design;
import org.designvault.recommend.Design.DesignSet;
import org.designvault.web.page.Names;

/// In what another set differs from the best one.
record SetDifference(DesignSet best, DesignSet other, Names names) {

  /// "Instead of A: B and C"
  String title() {
    List<String> left = names(without(slugs(best), slugs(other)));
    List<String> brought = names(without(slugs(other), slugs(best)));
    if (left.isEmpty()) {
      return "With " + listed(brought);
    }
    return brought.isEmpty()
        ? "Without " + listed(left)
        : "Instead of " + listed(left) + ": " + listed(brought);
  }

  /// Sentences: what it covers, what it costs, how many it is.
  List<String> sentences() {
    List<String> sentences = new ArrayList<>(coverage());
    double saved = price(other) - price(best);
    String points = String.format(Locale.ROOT, "%.3f", Math.abs(saved));
    sentences.add(
        points.equals("0.000")
            ? "Its price is the same."
            : "It costs %s points %s.".formatted(points, saved < 0 ? "more" : "less"));
    int more = other.members().size() - best.members().size();
    if (more != 0) {
      sentences.add("It is %d %s.".formatted(Math.abs(more), more > 0 ? "more" : "fewer"));
    }
    return sentences;
  }

  private List<String> coverage() {
    List<String> more = without(covered(other), covered(best));
    List<String> less = without(covered(best), covered(other));
    List<String> sentences = new ArrayList<>();
    if (more.isEmpty() && less.isEmpty()) {
      sentences.add("It covers the same.");
    }
    if (!more.isEmpty()) {
      sentences.add("It covers " + listed(more) + " too.");
    }
    if (!less.isEmpty()) {
      sentences.add("It does not cover " + listed(less) + ".");
    }
    return sentences;
  }

  private List<String> names(List<Slug> slugs) {
    return slugs.stream().map(slug -> names.entry(slug.value())).toList();
  }

  /// Points of all that a set costs.
  static double price(DesignSet set) {
    return set.price().stream().mapToDouble(Design.Cost::points).sum();
  }

  private static List<Slug> slugs(DesignSet set) {
    return set.members().stream().map(member -> member.pattern().id()).toList();
  }

  private static List<String> covered(DesignSet set) {
    return set.covers().stream().map(Design.Covered::name).toList();
  }

  private static <T> List<T> without(List<T> all, List<T> others) {
    return all.stream().filter(one -> !others.contains(one)).toList();
  }

  /// "A", "A and B", "A, B and C"
  private static String listed(List<String> names) {
    int last = names.size() - 1;
    return IntStream.rangeClosed(0, last)
        .mapToObj(at -> (at == 0 ? "" : at == last ? " and " : ", ") + names.get(at))
        .reduce("", String::concat);
  }
}
