package org.designvault.search;

import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.commonmark.ext.gfm.tables.TableCell;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Code;
import org.commonmark.node.CustomNode;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.Heading;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.Text;
import org.commonmark.parser.Parser;

/// The prose of a Markdown section, sentence by sentence. Code and diagrams are left out: their
/// words are not the ones in which somebody tells of a trouble.
final class PlainText {
  private static final Parser MARKDOWN =
      Parser.builder().extensions(List.of(TablesExtension.create())).build();

  private PlainText() {}

  static List<String> sentences(String markdown) {
    List<String> sentences = new ArrayList<>();
    MARKDOWN.parse(markdown).accept(new Blocks(sentences));
    return sentences;
  }

  /// Cut at a word, with an ellipsis, when longer than that.
  static String shortened(String text, int longest) {
    if (text.length() <= longest) {
      return text;
    }
    int space = text.lastIndexOf(' ', longest - 1);
    int end = space > 0 ? space : longest - 1;
    int whole = Character.isHighSurrogate(text.charAt(end - 1)) ? end - 1 : end;
    return text.substring(0, whole) + "…";
  }

  private static void split(String block, List<String> sentences) {
    BreakIterator ends = BreakIterator.getSentenceInstance(Locale.ENGLISH);
    ends.setText(block);
    int start = ends.first();
    for (int end = ends.next(); end != BreakIterator.DONE; start = end, end = ends.next()) {
      String sentence = block.substring(start, end).strip();
      if (!sentence.isEmpty()) {
        sentences.add(sentence);
      }
    }
  }

  /// One block after the other: a sentence never runs over the end of a paragraph, a heading or a
  /// cell.
  private static final class Blocks extends AbstractVisitor {
    private final List<String> sentences;

    Blocks(List<String> sentences) {
      this.sentences = sentences;
    }

    @Override
    public void visit(Paragraph paragraph) {
      read(paragraph);
    }

    @Override
    public void visit(Heading heading) {
      read(heading);
    }

    @Override
    public void visit(CustomNode node) {
      if (node instanceof TableCell) {
        read(node);
      } else {
        visitChildren(node);
      }
    }

    private void read(Node block) {
      Inlines inlines = new Inlines();
      for (Node child = block.getFirstChild(); child != null; child = child.getNext()) {
        child.accept(inlines);
      }
      split(inlines.text.toString(), sentences);
    }
  }

  private static final class Inlines extends AbstractVisitor {
    private final StringBuilder text = new StringBuilder();

    @Override
    public void visit(Text words) {
      text.append(words.getLiteral());
    }

    @Override
    public void visit(Code code) {
      text.append(code.getLiteral());
    }

    @Override
    public void visit(SoftLineBreak end) {
      text.append(' ');
    }

    @Override
    public void visit(HardLineBreak end) {
      text.append(' ');
    }
  }
}
