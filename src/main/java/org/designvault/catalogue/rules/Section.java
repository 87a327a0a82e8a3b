package org.designvault.catalogue.rules;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.stream.Stream;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.node.Block;
import org.commonmark.node.Code;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.IndentedCodeBlock;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.Text;
import org.commonmark.parser.IncludeSourceSpans;
import org.commonmark.parser.Parser;
import org.designvault.catalogue.EntryFile;

/// One section of a body, parsed.
///
/// @param key `context`, `solution`, `structure` or `implementation`
/// @param line where its heading stands
/// @param nodes all of it, each before what is in it
/// @param textLine where its text begins
record Section(String key, int line, int textLine, List<Node> nodes) {
  private static final Parser MARKDOWN =
      Parser.builder()
          .extensions(List.of(TablesExtension.create()))
          .includeSourceSpans(IncludeSourceSpans.BLOCKS)
          .build();

  static Section of(EntryFile entry, String key) {
    int line = entry.lines().of("sections." + key);
    int textLine = entry.lines().of("sections." + key + ".text");
    Node root = MARKDOWN.parse(entry.sections().getOrDefault(key, ""));
    return new Section(key, line, textLine, below(root));
  }

  /// The heading, as written.
  String title() {
    return Character.toUpperCase(key.charAt(0)) + key.substring(1);
  }

  boolean has(Class<? extends Node> type) {
    return all(type).findAny().isPresent();
  }

  <T extends Node> Stream<T> all(Class<T> type) {
    return nodes.stream().filter(type::isInstance).map(type::cast);
  }

  /// Line of the file on which the block begins.
  int lineOf(Block block) {
    return block.getSourceSpans().isEmpty()
        ? line
        : textLine + block.getSourceSpans().getFirst().getLineIndex();
  }

  /// In the order of the text. A block without fences has no language.
  List<CodeBlock> code() {
    List<CodeBlock> blocks = new ArrayList<>();
    for (Node node : nodes) {
      if (node instanceof FencedCodeBlock block) {
        String language = String.valueOf(block.getInfo()).strip();
        blocks.add(new CodeBlock(this, language, block.getLiteral(), lineOf(block)));
      } else if (node instanceof IndentedCodeBlock block) {
        blocks.add(new CodeBlock(this, "", block.getLiteral(), lineOf(block)));
      }
    }
    return blocks;
  }

  /// Words of its paragraphs and lists; not of headings, tables and blocks of code.
  int words() {
    return all(Paragraph.class).map(Section::text).mapToInt(Words::count).sum();
  }

  /// Its words in one line; code stays between backticks.
  static String text(Paragraph paragraph) {
    StringBuilder text = new StringBuilder();
    for (Node node : below(paragraph)) {
      switch (node) {
        case Text words -> text.append(words.getLiteral());
        case Code code -> text.append('`').append(code.getLiteral()).append('`');
        case SoftLineBreak _, HardLineBreak _ -> text.append(' ');
        default -> {}
      }
    }
    return text.toString();
  }

  /// Not by recursion: how deep a text is nested is the writer's choice.
  private static List<Node> below(Node root) {
    List<Node> found = new ArrayList<>();
    Deque<Node> open = new ArrayDeque<>();
    open.push(root);
    while (!open.isEmpty()) {
      Node node = open.pop();
      found.add(node);
      for (Node child = node.getLastChild(); child != null; child = child.getPrevious()) {
        open.push(child);
      }
    }
    return found;
  }
}
