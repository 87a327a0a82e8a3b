package org.designvault.web.page.text;

import java.util.List;
import org.commonmark.Extension;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.html.HtmlRenderer;
import org.springframework.stereotype.Component;

/// Turns the written parts of an entry into HTML that is safe whatever was written: raw HTML is
/// shown as text and links lead to web addresses only.
@Component
public class Markdown {
  private static final List<Extension> EXTENSIONS = List.of(TablesExtension.create());

  private final Parser parser =
      Parser.builder()
          .extensions(EXTENSIONS)
          .customInlineContentParserFactory(new FormulaParser.Factory())
          .build();

  /// @param part heading the text stands under; it names the boxes in it for those who don't see
  ///   them
  public String html(String markdown, String part) {
    return renderer(part).build().render(parser.parse(markdown));
  }

  /// A document of its own, whose headings can be linked to.
  ///
  /// @param title names the boxes in it
  public String document(String markdown, String title) {
    return renderer(title)
        .attributeProviderFactory(_ -> HeadingIds::add)
        .build()
        .render(parser.parse(markdown));
  }

  private static HtmlRenderer.Builder renderer(String part) {
    return HtmlRenderer.builder()
        .nodeRendererFactory(context -> new BoxRenderer(context, part)) // the first one renders
        .extensions(EXTENSIONS)
        .escapeHtml(true)
        .sanitizeUrls(true);
  }
}
