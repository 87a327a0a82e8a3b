package org.designvault.cli;

import java.util.List;
import java.util.concurrent.Callable;
import org.designvault.vault.Filter;
import org.designvault.vault.Found;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// Looking for entries by words and by what they are.
@Command(
    name = "search",
    description = "Finds entries by words, best match first, or all that pass the filters.",
    mixinStandardHelpOptions = true,
    versionProvider = DesignVaultCommand.Version.class)
final class SearchCommand implements Callable<Integer> {
  private final Terminal terminal;

  @Mixin private final CommonOptions common = new CommonOptions();

  @Parameters(arity = "0..*", paramLabel = "WORDS", description = "What to look for.")
  private List<String> words = List.of();

  @Option(names = "--category", paramLabel = "ID", split = ",", description = "In this category.")
  private List<String> categories = List.of();

  @Option(names = "--kind", paramLabel = "ID", split = ",", description = "Of one of these kinds.")
  private List<String> kinds = List.of();

  @Option(
      names = {"-q", "--quality"},
      paramLabel = "[-]ID",
      split = ",",
      description = "That helps this quality; with a minus in front, that harms it.")
  private List<String> qualities = List.of();

  @Option(
      names = {"-c", "--context"},
      paramLabel = "DIMENSION/VALUE",
      split = ",",
      description = "That fits this, such as operations/none.")
  private List<String> context = List.of();

  @Option(names = "--page", paramLabel = "N", defaultValue = "0", description = "From 0.")
  private int page;

  @Option(
      names = "--limit",
      paramLabel = "N",
      defaultValue = "20",
      description = "On a page, 1 to 100; ${DEFAULT-VALUE} when not said.")
  private int size;

  SearchCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public Integer call() {
    try (House house = common.open(terminal)) {
      String text = String.join(" ", words);
      Filter filter = new Filter(text, categories, kinds, qualities, context, page, size);
      Found found = house.vault().find(filter);
      if (common.json()) {
        terminal.json(found);
      } else {
        print(new Prose(terminal.out()), found);
      }
    }
    return ExitCode.FINE.number();
  }

  private static void print(Prose prose, Found found) {
    for (Found.Item item : found.items()) {
      prose.line("%s (%s), %s".formatted(item.name(), item.id(), item.kind()));
      prose.entry("   ", item.intent());
      Found.Matched matched = item.matched();
      if (matched != null && !matched.field().equals("intent")) {
        prose.entry("   " + matched.field() + ": ", matched.passage());
      }
    }
    prose.line(
        found.total() == found.items().size()
            ? found.total() + " found."
            : "%d of %d found; --page and --limit show others."
                .formatted(found.items().size(), found.total()));
  }
}
