package org.designvault.web.page.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class MarkdownTests {
  private final Markdown markdown = new Markdown();

  @Test
  void rawHtmlIsShownAsText() {
    assertThat(html("a <script>alert(1)</script> b"))
        .contains("&lt;script&gt;")
        .doesNotContain("<script");
    assertThat(html("<div onclick=x>")).doesNotContain("<div onclick");
  }

  @Test
  void linksLeadToWebAddressesOnly() {
    assertThat(html("[x](javascript:alert(1))")).doesNotContain("javascript:");
    assertThat(html("[x](https://example.org/a)")).contains("href=\"https://example.org/a\"");
  }

  @Test
  void headingsOfADocumentCanBeLinkedTo() {
    assertThat(markdown.document("# A *page*\n\n## The `id`, and more", "Page"))
        .contains("<h1 id=\"a-page\">", "<h2 id=\"the-id-and-more\">");
    assertThat(html("## The end")).contains("<h2>");
  }

  @Test
  void aFormulaKeepsItsUnderscoresAndStars() {
    assertThat(html("so $a_i * b_i$ and $c_i * d_i$."))
        .contains(
            "<span class=\"math\">a_i * b_i</span> and <span class=\"math\">c_i * d_i</span>");
  }

  @Test
  void aFormulaBetweenTwoDollarsStandsAlone() {
    assertThat(html("$$ x = \\frac{1}{2} $$"))
        .contains("<span class=\"math display\">x = \\frac{1}{2}</span>");
  }

  @Test
  void aFormulaMayHoldAnEscapedDollarAndRunOverALine() {
    assertThat(html("$a \\$ b$")).contains("<span class=\"math\">a \\$ b</span>");
    assertThat(html("$a +\nb$")).contains("<span class=\"math\">a +\nb</span>");
  }

  @Test
  void markupInAFormulaIsEscaped() {
    assertThat(html("$a < b$")).contains("<span class=\"math\">a &lt; b</span>");
  }

  @Test
  void moneyIsNoFormula() {
    assertThat(html("from $5 to $10")).contains("from $5 to $10").doesNotContain("math");
    assertThat(html("$ 5 and 6 $")).doesNotContain("math");
    assertThat(html("one $x only")).contains("one $x only").doesNotContain("math");
    assertThat(html("$$$x$$$")).doesNotContain("math");
  }

  @Test
  void aDollarInCodeStaysCode() {
    assertThat(html("`$HOME and $PATH`")).contains("<code>$HOME and $PATH</code>");
  }

  @Test
  void aDiagramKeepsItsSource() {
    assertThat(html("```mermaid\nA --> B\n```"))
        .contains("<figure class=\"diagram\"><pre class=\"mermaid\"")
        .contains("A --&gt; B");
  }

  @Test
  void codeSaysItsLanguage() {
    assertThat(html("```java title\nint a;\n```"))
        .contains("<p class=\"code-language\">java</p>")
        .contains("<code class=\"language-java\">int a;");
  }

  @Test
  void whatIsNoLanguageBecomesNoClass() {
    assertThat(html("```x\"y\ncode\n```")).contains("<code>code").doesNotContain("language-x");
  }

  @Test
  void everyBoxThatScrollsCanBeReachedAndHasANameOfItsOwn() {
    String html = html("| a |\n|---|\n| b |\n\n```java\nx\n```\n");

    assertThat(html)
        .contains(
            "<div class=\"scroll\" tabindex=\"0\" role=\"region\" aria-label=\"Solution, table"
                + " 1\">")
        .contains("<td>b</td>")
        .contains("<pre tabindex=\"0\" role=\"region\" aria-label=\"Solution, code 2\">");
  }

  private String html(String text) {
    return markdown.html(text, "Solution");
  }
}
