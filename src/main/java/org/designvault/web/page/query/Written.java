package org.designvault.web.page.query;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.designvault.vault.Question;
import org.designvault.vault.json.Json;

/// What stands in the editor.
///
/// @param parameters of a query in Cypher as an object of JSON; blank for those of its header
record Written(Language language, String text, String parameters) {

  /// Servers and mail programs cut longer addresses off.
  private static final int LONGEST = 4_000;

  enum Language {
    SPARQL,
    CYPHER;

    static Language of(String name) {
      return name.equals("cypher") ? CYPHER : SPARQL;
    }
  }

  static Written sparql(String text) {
    return new Written(Language.SPARQL, text, "");
  }

  /// A question of the house, with what it asks for unless told otherwise.
  static Written of(Question question, Language language) {
    return switch (language) {
      case SPARQL -> sparql(question.sparql());
      case CYPHER ->
          new Written(
              language,
              question.cypher(),
              question.cypherParameters().isEmpty()
                  ? ""
                  : Json.mapper().writeValueAsString(question.cypherParameters()));
    };
  }

  public boolean isCypher() {
    return language == Language.CYPHER;
  }

  /// The question that this is; empty when somebody changed or wrote it.
  Optional<Question> among(List<Question> questions) {
    return questions.stream().filter(question -> isSame(of(question, language))).findFirst();
  }

  private boolean isSame(Written other) {
    return lines(text).equals(lines(other.text))
        && lines(parameters).equals(lines(other.parameters));
  }

  /// A form sends its lines with other ends than files have.
  private static String lines(String text) {
    return text.replace("\r\n", "\n").strip();
  }

  /// As parameters of an address.
  ///
  /// @return empty when it would be longer than addresses may be
  String encoded() {
    String query = "query=" + encoded(text);
    String all =
        isCypher() ? "language=cypher&" + query + "&parameters=" + encoded(parameters) : query;
    return text.isEmpty() || all.length() > LONGEST ? "" : all;
  }

  private static String encoded(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8);
  }
}
