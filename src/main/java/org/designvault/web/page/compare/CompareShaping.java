package org.designvault.web.page.compare;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.designvault.facts.Facts;
import org.designvault.pattern.Entry;
import org.designvault.pattern.Nearest;
import org.designvault.pattern.Slug;
import org.designvault.recommend.Recommendation.Named;
import org.designvault.vault.Answer;
import org.designvault.vault.ComparisonAnswer;
import org.designvault.vault.ComparisonForm;
import org.designvault.vault.RefusedRequest.Problem;
import org.designvault.web.page.EntryNames;
import org.designvault.web.page.Link;
import org.designvault.web.page.Names;
import org.designvault.web.page.ask.CarriedBrief;
import org.designvault.web.page.compare.CompareView.Bonds;
import org.designvault.web.page.compare.CompareView.Column;
import org.designvault.web.page.compare.CompareView.Part;
import org.designvault.web.page.compare.CompareView.Under;

/// Lays out a comparison.
///
/// @param picked ids in the order they were picked; those of nothing stay as they were written
/// @param brief they are compared under; may ask nothing
record CompareShaping(Picked picked, EntryNames.Table entries, CarriedBrief brief) {

  /// While there are too few, and when something is refused.
  CompareView open(List<Problem> faults) {
    String title =
        known().stream()
            .map(slug -> "Compare " + facts().entry(slug).name() + " with others")
            .findFirst()
            .orElse("Compare entries");
    return view(title, faults, Bonds.NONE, List.of(), List.of());
  }

  CompareView answered(ComparisonAnswer answer) {
    List<String> unread =
        answer.notUnderstood().stream().map(Answer.NotUnderstood::phrase).toList();
    String all = String.join(", ", answer.patterns().stream().map(Named::name).toList());
    return view("Compare " + all, List.of(), bonding().bonds(), parts(answer), unread);
  }

  /// What was picked and is nothing; among enough others the vault says so itself.
  List<Problem> unknown() {
    List<String> ids = facts().entries().keySet().stream().map(Slug::value).toList();
    return picked.ids().stream()
        .filter(id -> !ids.contains(id))
        .map(id -> new Problem("pattern", id, "an entry of the catalogue", Nearest.hint(id, ids)))
        .toList();
  }

  private List<Part> parts(ComparisonAnswer answer) {
    RowShaping rows = new RowShaping(brief, new Names(facts()));
    return Stream.of(
            new Part("Under your brief", ScoreShaping.of(answer.scores())),
            new Part("What each does to a quality", rows.qualities(answer.rows())),
            new Part("Where each belongs", rows.context(answer.rows())),
            new Part("Before it, and after it", rows.statements(answer.rows())))
        .filter(part -> !part.rows().isEmpty())
        .toList();
  }

  private CompareView view(
      String title, List<Problem> faults, Bonds bonds, List<Part> parts, List<String> unread) {
    boolean full = picked.ids().size() >= ComparisonForm.MOST;
    return new CompareView(
        title,
        known().stream().map(this::column).toList(),
        faults,
        bonds,
        parts,
        full ? List.of() : bonding().near(),
        full ? List.of() : choices(),
        new Under(
            brief.shown(new Names(facts())),
            brief.askComparing(picked.ids()),
            picked.address(""),
            unread));
  }

  private List<Slug> known() {
    return picked.ids().stream()
        .filter(id -> Slug.isSlug(id) && facts().entries().containsKey(new Slug(id)))
        .map(Slug::new)
        .toList();
  }

  private Column column(Slug slug) {
    Entry entry = facts().entry(slug);
    List<String> others = new ArrayList<>(picked.ids());
    others.remove(slug.value());
    String without = others.isEmpty() ? "" : new Picked(others).address(brief.question());
    return new Column(Named.of(entry), new Names(facts()).kind(entry.kind().id()), without);
  }

  private List<Link> choices() {
    return entries.choices().stream()
        .filter(choice -> !picked.ids().contains(choice.href()))
        .toList();
  }

  private Bonding bonding() {
    return new Bonding(facts(), known());
  }

  private Facts facts() {
    return entries.facts();
  }
}
