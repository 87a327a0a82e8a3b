package org.designvault.web.page.explore;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.designvault.explore.Terms;
import org.designvault.explore.View.Opened;
import org.designvault.vault.RefusedRequest.Problem;
import org.jspecify.annotations.Nullable;
import org.springframework.util.MultiValueMap;

/// Reads and writes the address of the Explore page; the parameter names stand here and nowhere
/// else in Java. Parameters the page does not know are ignored.
final class SightAddress {
  static final String PAGE = "/explore";
  static final String CENTER = "center";
  static final String DEPTH = "depth";
  static final String LIMIT = "limit";
  static final String RELATIONS = "relations";
  static final String KINDS = "kinds";
  static final String OPEN = "open";
  static final String HIDE = "hide";
  static final String FROM = "from";
  static final String TO = "to";
  static final String WAY = "way";
  static final String SELECT = "select";

  /// What is typed into the search box; `add` beside it keeps what is seen already.
  static final String FIND = "find";

  static final String ADD = "add";

  /// A list that was emptied, as against one that was never touched.
  private static final String NONE = "none";

  private final MultiValueMap<String, String> parameters;
  private final List<Problem> faults = new ArrayList<>();

  SightAddress(MultiValueMap<String, String> parameters) {
    this.parameters = parameters;
  }

  List<Problem> faults() {
    return faults;
  }

  /// What was typed to be found, empty when nothing was.
  String find() {
    return first(FIND);
  }

  boolean adds() {
    return !first(ADD).isEmpty();
  }

  /// A form leaves empty fields and lists in many pieces behind; the page then redirects to the
  /// same sight without them.
  boolean isUntidy() {
    return parameters.containsKey(FIND)
        || parameters.values().stream().flatMap(List::stream).anyMatch(String::isBlank)
        || Stream.of(RELATIONS, KINDS).anyMatch(name -> values(name).size() > 1);
  }

  Sight read() {
    List<String> centers = values(CENTER);
    return new Sight(
        centers,
        number(DEPTH, 1),
        number(LIMIT, Sight.USUAL_LIMIT),
        unlessUsual(list(RELATIONS), Terms.relationsOfEntries(), centers),
        unlessUsual(list(KINDS), Terms.types(), List.of()),
        values(OPEN).stream().map(this::opened).toList(),
        values(HIDE),
        first(FROM),
        first(TO),
        number(WAY, 1) - 1,
        first(SELECT));
  }

  private List<String> values(String name) {
    return parameters.getOrDefault(name, List.of()).stream()
        .map(String::strip)
        .filter(Predicate.not(String::isEmpty))
        .toList();
  }

  private String first(String name) {
    return values(name).stream().findFirst().orElse("");
  }

  private int number(String name, int usual) {
    return number(name, first(name), usual);
  }

  private int number(String name, String text, int usual) {
    try {
      return text.isEmpty() ? usual : Integer.parseInt(text);
    } catch (NumberFormatException _) {
      faults.add(new Problem(name, text, "a whole number", ""));
      return usual;
    }
  }

  /// `pattern/retry`, or `pattern/retry:20` for more than a handful.
  private Opened opened(String value) {
    int colon = value.indexOf(':');
    return colon < 0
        ? new Opened(value, Sight.HANDFUL)
        : new Opened(
            value.substring(0, colon), number(OPEN, value.substring(colon + 1), Sight.HANDFUL));
  }

  private @Nullable List<String> list(String name) {
    if (!parameters.containsKey(name)) {
      return null;
    }
    return values(name).stream()
        .flatMap(value -> Arrays.stream(value.split(",", -1)))
        .filter(value -> !value.equals(NONE))
        .distinct()
        .toList();
  }

  /// What is usual need not be said. (Around a node that is no entry other relations are usual.)
  private static @Nullable List<String> unlessUsual(
      @Nullable List<String> list, List<String> usual, List<String> centers) {
    boolean isUsual =
        list != null
            && list.size() == usual.size()
            && list.containsAll(usual)
            && centers.stream().allMatch(center -> center.startsWith("pattern/"));
    return isUsual ? null : list;
  }

  static String of(Sight sight) {
    String query = String.join("&", parts(sight, "").stream().map(SightAddress::written).toList());
    return query.isEmpty() ? PAGE : PAGE + "?" + query;
  }

  /// @param name of a parameter
  record Part(String name, String value) {}

  /// The parameters of a sight; those that begin with the names given are left to a form's own
  /// fields.
  static List<Part> parts(Sight sight, String... left) {
    List<Part> parts = new ArrayList<>();
    sight.centers().forEach(center -> parts.add(new Part(CENTER, center)));
    number(parts, DEPTH, sight.depth(), 1);
    number(parts, LIMIT, sight.limit(), Sight.USUAL_LIMIT);
    list(parts, RELATIONS, sight.relations());
    list(parts, KINDS, sight.kinds());
    for (Opened opened : sight.opened()) {
      boolean handful = opened.count() == Sight.HANDFUL;
      parts.add(new Part(OPEN, opened.node() + (handful ? "" : ":" + opened.count())));
    }
    sight.hidden().forEach(hidden -> parts.add(new Part(HIDE, hidden)));
    text(parts, FROM, sight.from());
    text(parts, TO, sight.to());
    number(parts, WAY, sight.way() + 1, 1);
    text(parts, SELECT, sight.selected());
    parts.removeIf(part -> List.of(left).contains(part.name()));
    return parts;
  }

  private static void text(List<Part> parts, String name, String value) {
    if (!value.isEmpty()) {
      parts.add(new Part(name, value));
    }
  }

  private static void number(List<Part> parts, String name, int value, int usual) {
    if (value != usual) {
      parts.add(new Part(name, Integer.toString(value)));
    }
  }

  private static void list(List<Part> parts, String name, @Nullable List<String> values) {
    if (values != null) {
      parts.add(new Part(name, values.isEmpty() ? NONE : String.join(",", values)));
    }
  }

  /// Slashes, colons and commas are legal in a query, and an address is for people too.
  private static String written(Part part) {
    return part.name()
        + "="
        + URLEncoder.encode(part.value(), StandardCharsets.UTF_8)
            .replace("%2F", "/")
            .replace("%3A", ":")
            .replace("%2C", ",")
            .replace("%7E", "~");
  }
}
