package org.designvault.catalogue;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.commonmark.node.Heading;
import org.commonmark.node.Node;
import org.commonmark.node.SourceSpan;
import org.commonmark.node.Text;
import org.commonmark.parser.IncludeSourceSpans;
import org.commonmark.parser.Parser;
import org.designvault.pattern.Fault;

/// The body of an entry cut at its second-level headings: exactly these four, in this order.
final class Sections {
  static final List<String> TITLES = List.of("Context", "Solution", "Structure", "Implementation");
  private static final Parser MARKDOWN =
      Parser.builder().includeSourceSpans(IncludeSourceSpans.BLOCKS).build();

  private final String file;
  private final int firstLine;
  private final List<String> lines;
  private final List<Fault> faults = new ArrayList<>();
  private final Map<String, String> texts = new LinkedHashMap<>();
  private final Map<String, Integer> places = new LinkedHashMap<>();

  private Sections(String file, int firstLine, String body) {
    this.file = file;
    this.firstLine = firstLine;
    this.lines = body.lines().toList();
  }

  /// @param firstLine line of the file on which the body begins
  static Sections of(String file, int firstLine, String body) {
    Sections sections = new Sections(file, firstLine, body);
    sections.cut(sections.headings(body));
    return sections;
  }

  Map<String, String> texts() {
    return texts;
  }

  Map<String, Integer> places() {
    return places;
  }

  List<Fault> faults() {
    return faults;
  }

  private record Title(String text, int line) {}

  private List<Title> headings(String body) {
    List<Title> titles = new ArrayList<>();
    for (Node node = MARKDOWN.parse(body).getFirstChild(); node != null; node = node.getNext()) {
      if (node instanceof Heading heading && heading.getLevel() <= 2) {
        List<SourceSpan> spans = heading.getSourceSpans();
        int line = spans.isEmpty() ? 0 : spans.getFirst().getLineIndex();
        String text = heading.getFirstChild() instanceof Text words ? words.getLiteral() : "";
        titles.add(new Title(heading.getLevel() == 2 ? text : "# " + text, line));
      }
    }
    return titles;
  }

  private void cut(List<Title> titles) {
    if (!titles.stream().map(Title::text).toList().equals(TITLES)) {
      String found = String.join(", ", titles.stream().map(Title::text).toList());
      int line = firstLine + (titles.isEmpty() ? 0 : titles.getFirst().line());
      faults.add(
          new Fault(
              file, line, "body", found, "the headings ## " + String.join(", ## ", TITLES), ""));
      return;
    }
    for (int index = 0; index < titles.size(); index++) {
      Title title = titles.get(index);
      int end = index + 1 < titles.size() ? titles.get(index + 1).line() : lines.size();
      String text = String.join("\n", lines.subList(title.line() + 1, end)).strip();
      String key = title.text().toLowerCase(Locale.ROOT);
      places.put("sections." + key, firstLine + title.line());
      places.put("sections." + key + ".text", firstLine + firstOfText(title.line() + 1, end));
      if (text.isEmpty()) {
        faults.add(new Fault(file, firstLine + title.line(), title.text(), "", "some text", ""));
      }
      texts.put(key, text);
    }
  }

  private int firstOfText(int start, int end) {
    int line = start;
    while (line < end && lines.get(line).isBlank()) {
      line++;
    }
    return line;
  }
}
