package org.designvault.web.page.text;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.commonmark.ext.gfm.tables.TableBlock;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.Node;
import org.commonmark.renderer.NodeRenderer;
import org.commonmark.renderer.html.HtmlNodeRendererContext;
import org.commonmark.renderer.html.HtmlWriter;

/// Renders what scrolls or is drawn later: tables, code, diagrams and formulas. Every box that can
/// scroll can be reached by keyboard and has a name.
final class BoxRenderer implements NodeRenderer {
  private static final String DIAGRAM = "mermaid";

  private final HtmlNodeRendererContext context;
  private final HtmlWriter html;
  private final String part;
  private int boxes;

  BoxRenderer(HtmlNodeRendererContext context, String part) {
    this.context = context;
    this.html = context.getWriter();
    this.part = part;
  }

  @Override
  public Set<Class<? extends Node>> getNodeTypes() {
    return Set.of(TableBlock.class, FencedCodeBlock.class, Formula.class);
  }

  @Override
  public void render(Node node) {
    switch (node) {
      case Formula formula -> formula(formula);
      case FencedCodeBlock block when DIAGRAM.equals(language(block)) -> diagram(block);
      case FencedCodeBlock block -> code(block);
      case TableBlock table -> table(table);
      default -> throw new IllegalArgumentException("not a box: " + node);
    }
  }

  private void table(TableBlock table) {
    html.line();
    html.tag("div", box("scroll", "table"));
    html.tag("table");
    for (Node row = table.getFirstChild(); row != null; row = row.getNext()) {
      context.render(row);
    }
    html.tag("/table");
    html.tag("/div");
    html.line();
  }

  private void formula(Formula formula) {
    html.tag("span", Map.of("class", formula.isDisplay() ? "math display" : "math"));
    html.text(formula.latex());
    html.tag("/span");
  }

  private void diagram(FencedCodeBlock block) {
    html.line();
    html.tag("figure", Map.of("class", "diagram"));
    html.tag("pre", box("mermaid", "diagram"));
    html.text(block.getLiteral());
    html.tag("/pre");
    html.tag("/figure");
    html.line();
  }

  private void code(FencedCodeBlock block) {
    String language = language(block);
    html.line();
    html.tag("div", Map.of("class", "code"));
    html.tag("p", Map.of("class", "code-language"));
    html.text(language);
    html.tag("/p");
    html.tag("pre", box("", "code"));
    html.tag("code", language.isEmpty() ? Map.of() : Map.of("class", "language-" + language));
    html.text(block.getLiteral());
    html.tag("/code");
    html.tag("/pre");
    html.tag("/div");
    html.line();
  }

  private Map<String, String> box(String style, String what) {
    boxes++;
    Map<String, String> attributes = new LinkedHashMap<>();
    if (!style.isEmpty()) {
      attributes.put("class", style);
    }
    attributes.put("tabindex", "0");
    attributes.put("role", "region");
    attributes.put("aria-label", part + ", " + what + " " + boxes);
    return attributes;
  }

  /// The first word of the fence's info string, and nothing that could not be a class name.
  private static String language(FencedCodeBlock block) {
    String info = block.getInfo() == null ? "" : block.getInfo().strip().split("\\s", 2)[0];
    return info.matches("[A-Za-z0-9+#-]*") ? info : "";
  }
}
