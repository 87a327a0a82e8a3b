package org.designvault.web.page.text;

import java.util.Set;
import org.commonmark.parser.beta.InlineContentParser;
import org.commonmark.parser.beta.InlineContentParserFactory;
import org.commonmark.parser.beta.InlineParserState;
import org.commonmark.parser.beta.ParsedInline;
import org.commonmark.parser.beta.Position;
import org.commonmark.parser.beta.Scanner;

/// Takes formulas out of the text before Markdown sees emphasis in their underscores.
///
/// As in Pandoc, an inline formula has no blank beside its dollars on the inner side and no digit
/// after the closing one, so that "$5 and $10" stays money.
final class FormulaParser implements InlineContentParser {
  private static final char DOLLAR = '$';

  @Override
  public ParsedInline tryParse(InlineParserState state) {
    Scanner scanner = state.scanner();
    int dollars = scanner.matchMultiple(DOLLAR);
    if (dollars > 2) {
      return ParsedInline.none();
    }
    boolean display = dollars == 2;
    Position start = scanner.position();
    if (!display && isBlank(scanner.peek())) {
      return ParsedInline.none();
    }
    while (scanner.find(DOLLAR) >= 0) {
      boolean escaped = scanner.peekPreviousCodePoint() == '\\';
      boolean afterBlank = isBlank((char) scanner.peekPreviousCodePoint());
      Position end = scanner.position();
      int closing = scanner.matchMultiple(DOLLAR);
      if (escaped || closing != dollars) {
        continue;
      }
      if (!display && (afterBlank || Character.isDigit(scanner.peek()))) {
        return ParsedInline.none();
      }
      String latex = scanner.getSource(start, end).getContent();
      return ParsedInline.of(new Formula(latex.strip(), display), scanner.position());
    }
    return ParsedInline.none();
  }

  private static boolean isBlank(char character) {
    return character == Scanner.END || Character.isWhitespace(character);
  }

  static final class Factory implements InlineContentParserFactory {
    @Override
    public Set<Character> getTriggerCharacters() {
      return Set.of(DOLLAR);
    }

    @Override
    public InlineContentParser create() {
      return new FormulaParser();
    }
  }
}
