package org.designvault.web.page.text;

import java.util.Locale;
import java.util.Map;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Code;
import org.commonmark.node.Heading;
import org.commonmark.node.Node;
import org.commonmark.node.Text;

/// Gives each heading an id made of its words, for links into a document.
final class HeadingIds {
  private HeadingIds() {}

  /// Keeps the contract of an attribute provider.
  static void add(Node node, String tag, Map<String, String> attributes) {
    if (node instanceof Heading heading) {
      attributes.put("id", of(heading));
    }
  }

  /// `A quality or context label` is `a-quality-or-context-label`.
  private static String of(Heading heading) {
    StringBuilder words = new StringBuilder();
    heading.accept(
        new AbstractVisitor() {
          @Override
          public void visit(Text text) {
            words.append(text.getLiteral());
          }

          @Override
          public void visit(Code code) {
            words.append(code.getLiteral());
          }
        });
    return words.toString().toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "-");
  }
}
