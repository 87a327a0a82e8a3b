package org.designvault.graph.neo4j;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import org.springframework.core.io.ClassPathResource;

/// What is asked and written to keep revisions, each a file beside this package. Those whose labels
/// vary are made where the labels are.
enum Statement {
  WHOLE,
  CURRENT,
  KNOWN,
  BEGIN,
  TOUCH,
  SWITCH,
  HOLDS,
  SPENT,
  FORGET,
  END,
  WRITE_PART,
  READ_PART,
  TEXT_INDEX;

  private final String text;

  Statement() {
    String file = name().toLowerCase(Locale.ROOT).replace('_', '-') + ".cypher";
    try {
      this.text =
          new ClassPathResource(file, Statement.class).getContentAsString(StandardCharsets.UTF_8);
    } catch (IOException missing) {
      throw new UncheckedIOException(missing);
    }
  }

  String text() {
    return text;
  }
}
