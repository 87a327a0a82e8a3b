package org.designvault.search;

import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.designvault.facts.Facts;
import org.designvault.pattern.Entry;
import org.designvault.pattern.Kind;
import org.designvault.pattern.Relation;
import org.designvault.pattern.RelationKind;
import org.designvault.pattern.Slug;

/// A few entries with little in them, to see where a word is found.
final class Shelf {
  private static final Entry.Sections NO_BODY = new Entry.Sections("", "", "", "");

  private final SortedMap<Slug, Entry> entries = new TreeMap<>();

  /// Six entries of a catalogue about calls that fail.
  static Facts ofFailingCalls() {
    return new Shelf()
        .with(
            new Draft("circuit-breaker", "Circuit Breaker")
                .intent("Stop calling a dependency that keeps failing.")
                .questions(
                    "Booking a vaccination slot hangs for everyone as soon as the register is"
                        + " slow.",
                    "How do we give callers a quick error instead of a hang?")
                .coverage("Open breaker")
                .mitigates("retry-storm"))
        .with(
            new Draft("retry", "Retry")
                .aliases("Repeat the call")
                .intent("Repeat a failed call, because many faults are gone a moment later.")
                .questions(
                    "One request in a thousand fails for no reason and works the second time."))
        .with(
            new Draft("retry-storm", "Retry Storm")
                .kind(Kind.FAILURE_MODE)
                .coverage("Retry amplification")
                .intent("Repeats become the load that keeps the callee down.")
                .questions(
                    "The database came back an hour ago, yet it falls over the moment we let"
                        + " traffic in.",
                    "Everyone who got a busy tone pressed redial at once."))
        .with(
            new Draft("time-out", "Time-out")
                .intent("Give up a wait after a set time.")
                .body(
                    "Set a **limit** for [each call](https://example.org).\n\n"
                        + "```java\n"
                        + "setSoTimeout(5);\n"
                        + "```"))
        .with(
            new Draft("bulkhead", "Bulkhead")
                .aliases("Compartments")
                .intent("Keep separate pools so that one dependency cannot take all threads.")
                .questions("The blocked kitchen sink flooded the bathroom too."))
        .with(
            new Draft("idempotency", "Idempotency")
                .intent("Make a repeated request do nothing new.")
                .questions("A customer was charged twice for one order."))
        .facts();
  }

  Shelf with(Draft draft) {
    Entry entry = draft.entry();
    entries.put(entry.id(), entry);
    return this;
  }

  Facts facts() {
    return new Facts(
        "0123456789abcdef",
        entries,
        new TreeMap<>(),
        new TreeMap<>(),
        new TreeMap<>(),
        List.of(),
        new TreeMap<>(),
        List.of(),
        List.of(),
        new TreeMap<>(),
        new TreeMap<>());
  }

  /// An entry in the making.
  static final class Draft {
    private final Slug id;
    private final String name;
    private Kind kind = Kind.PATTERN;
    private List<String> aliases = List.of();
    private List<String> coverage = List.of();
    private String intent = "";
    private List<String> questions = List.of();
    private List<Relation> relations = List.of();
    private Entry.Sections sections = NO_BODY;

    Draft(String id, String name) {
      this.id = new Slug(id);
      this.name = name;
    }

    Draft kind(Kind what) {
      kind = what;
      return this;
    }

    Draft aliases(String... names) {
      aliases = List.of(names);
      return this;
    }

    Draft coverage(String... names) {
      coverage = List.of(names);
      return this;
    }

    Draft intent(String sentence) {
      intent = sentence;
      return this;
    }

    Draft questions(String... asked) {
      questions = List.of(asked);
      return this;
    }

    Draft body(String markdown) {
      sections = new Entry.Sections("", markdown, "", "");
      return this;
    }

    Draft mitigates(String trouble) {
      String edge = "pattern/" + id + "#mitigates-" + trouble;
      relations =
          List.of(
              new Relation(
                  edge, RelationKind.MITIGATES, id, new Slug(trouble), "It ends attempts.", null));
      return this;
    }

    Entry entry() {
      return new Entry(
          id,
          name,
          kind,
          List.of(new Slug("resilience-fault-tolerance")),
          aliases,
          coverage,
          intent,
          questions,
          List.of(),
          List.of(),
          new Entry.Fitness(List.of(), List.of()),
          List.of(),
          List.of(),
          relations,
          List.of(),
          List.of(),
          null,
          sections);
    }
  }
}
