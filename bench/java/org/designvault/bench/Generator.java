package org.designvault.bench;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Deque;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.designvault.facts.Facts;
import org.designvault.pattern.Dimension;
import org.designvault.pattern.RelationKind;
import org.designvault.pattern.Slug;

/// A catalogue of any size on the shipped ontology, closures included, as a dump. A few entries are
/// pointed at by very many and most by few; a few qualities are affected by most entries; words
/// come as often as they do in the shipped texts.
final class Generator {
  private static final String THINGS = "https://w3id.org/designvault/";
  private static final List<RelationKind> KINDS = List.of(RelationKind.values());
  private static final List<RelationKind> ORDERLY =
      List.of(RelationKind.REQUIRES, RelationKind.SPECIALIZES, RelationKind.COMPOSED_OF);

  private final Facts facts;
  private final int entries;
  private final Random chance;
  private final Lexicon words;
  private final int[][] required;

  Generator(Facts facts, int entries, long seed) {
    this.facts = facts;
    this.entries = entries;
    this.chance = new Random(seed);
    this.words = Lexicon.of(facts, chance);
    this.required = new int[entries][];
  }

  /// @param shipped dump of the shipped catalogue, of which everything but its entries is taken
  void write(Path shipped, Path target) throws IOException {
    try (BufferedWriter out = Files.newBufferedWriter(target);
        Stream<String> lines = Files.lines(shipped)) {
      lines
          .filter(line -> !line.startsWith("<" + THINGS + "pattern/"))
          .forEach(line -> print(out, line));
      Quads quads = new Quads(line -> print(out, line));
      for (int number = 0; number < entries; number++) {
        entry(quads, number);
      }
    }
  }

  private static void print(BufferedWriter out, String line) {
    try {
      out.write(line);
      out.newLine();
    } catch (IOException unwritable) {
      throw new UncheckedIOException(unwritable);
    }
  }

  private void entry(Quads quads, int number) {
    String id = id(number);
    List<Slug> categories = List.copyOf(facts.categories().keySet());
    Slug home = categories.get(chance.nextInt(categories.size()));
    quads.type(id, isTrouble(number) ? "FailureMode" : "Pattern");
    quads.name(id, "skos:prefLabel", words.title() + " " + number);
    quads.name(id, "skos:altLabel", words.title() + " " + (number + entries));
    quads.name(id, "skos:definition", words.sentence(16));
    quads.link(id, "isAtHomeIn", "category/" + home);
    quads.link(id, "belongsTo", "category/" + home);
    for (int question = 0; question < 3; question++) {
      quads.name(id, "dv:question", words.sentence(8));
    }
    for (String section : List.of("context", "solution", "structure", "implementation")) {
      quads.name(id, "dv:" + section + "Text", words.sentence(4));
    }
    quads.text(id, "dv:reviewedIn", "2026-11");
    quads.name(id, "dv:reviewChange", "generated");
    if (chance.nextInt(4) == 0) {
      quads.link(id, "resolves", "force/" + skewed(List.copyOf(facts.forces().keySet())));
    }
    effects(quads, number);
    context(quads, id);
    relations(quads, number);
    quads.statement(id, "precondition", "Precondition", "isPreconditionOf", words.sentence(4));
    quads.statement(id, "verification", "Verification", "verifies", words.sentence(4));
  }

  private void effects(Quads quads, int number) {
    String id = id(number);
    List<Slug> attributes =
        facts.qualities().keySet().stream()
            .filter(quality -> facts.attributesOf(quality).equals(Set.of(quality)))
            .toList();
    SortedSet<Slug> affected = new TreeSet<>();
    for (int effect = 3 + chance.nextInt(4); effect > 0; effect--) {
      affected.add(skewed(attributes));
    }
    boolean harm = !isTrouble(number);
    for (Slug quality : affected) {
      int strength = (1 + (chance.nextInt(4) == 0 ? 1 : 0)) * (chance.nextInt(5) < 3 ? 1 : -1);
      if (harm) {
        strength = -1;
        harm = false;
      }
      String effect = id + "#effect-" + quality;
      quads.type(effect, "Effect");
      quads.link(effect, "isEffectOf", id);
      quads.link(effect, "affects", "quality/" + quality);
      quads.number(effect, "strength", strength);
      quads.name(effect, "dv:why", words.sentence(3));
    }
  }

  private void context(Quads quads, String id) {
    List<Dimension> open = new ArrayList<>(facts.dimensions());
    for (int times = 1 + chance.nextInt(4); times > 0; times--) {
      Dimension dimension = open.remove(chance.nextInt(open.size()));
      List<Dimension.Value> values = dimension.values();
      int place = chance.nextInt(values.size());
      boolean fits = chance.nextInt(4) > 0;
      quads.link(id, fits ? "fitsUpTo" : "isUnfitFrom", "context/" + values.get(place).id());
      int from = dimension.ordered() && fits ? 0 : place;
      int to = dimension.ordered() && !fits ? values.size() - 1 : place;
      for (Dimension.Value value : values.subList(from, to + 1)) {
        quads.link(id, fits ? "fits" : "isUnfitFor", "context/" + value.id());
      }
    }
  }

  private void relations(Quads quads, int number) {
    String id = id(number);
    SortedSet<Integer> taken = new TreeSet<>(List.of(number));
    List<Integer> needed = new ArrayList<>();
    SortedSet<Integer> involved = new TreeSet<>();
    for (int times = chance.nextInt(5); times > 0 && number > 10; times--) {
      RelationKind kind = KINDS.get(chance.nextInt(KINDS.size()));
      int to = target(number, kind);
      if (!taken.add(to) || (isTrouble(number) && kind == RelationKind.MITIGATES)) {
        continue;
      }
      quads.relation(id, kind, id(to), words.sentence(3));
      if (kind == RelationKind.REQUIRES) {
        needed.add(to);
      }
      if (ORDERLY.contains(kind)) {
        involved.add(to);
      }
    }
    required[number] = needed.stream().mapToInt(Integer::intValue).toArray();
    SortedSet<Integer> closed = closure(needed);
    closed.forEach(other -> quads.link(id, "needs", id(other)));
    involved.addAll(closed);
    involved.forEach(other -> quads.link(id, "involves", id(other)));
  }

  /// Older entries, the oldest most often; of the troubles among them where a trouble is meant.
  private int target(int number, RelationKind kind) {
    double share = Math.pow(chance.nextDouble(), 3);
    int to = (int) (share * (number - 1));
    boolean trouble = kind == RelationKind.MITIGATES || kind == RelationKind.EXPOSES_TO;
    return trouble ? to / 8 * 8 : to;
  }

  private SortedSet<Integer> closure(List<Integer> starts) {
    SortedSet<Integer> reached = new TreeSet<>();
    Deque<Integer> open = new ArrayDeque<>(starts);
    while (!open.isEmpty()) {
      int next = open.pop();
      if (reached.add(next)) {
        Arrays.stream(required[next]).forEach(open::push);
      }
    }
    return reached;
  }

  private <T> T skewed(List<T> things) {
    return things.get((int) (Math.pow(chance.nextDouble(), 2) * things.size()));
  }

  private static boolean isTrouble(int number) {
    return number % 8 == 0;
  }

  private static String id(int number) {
    return "pattern/generated-" + number;
  }
}
