package org.designvault.catalogue.rules;

import java.io.IOException;
import java.io.StringReader;
import java.util.List;
import javax.xml.XMLConstants;
import javax.xml.parsers.ParserConfigurationException;
import javax.xml.parsers.SAXParserFactory;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Parse;
import org.snakeyaml.engine.v2.events.CollectionEndEvent;
import org.snakeyaml.engine.v2.events.CollectionStartEvent;
import org.snakeyaml.engine.v2.events.Event;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;
import org.xml.sax.SAXParseException;
import org.xml.sax.helpers.DefaultHandler;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.databind.json.JsonMapper;

/// Whether a text is what its language tag says. Only read, never built: tags of YAML may mean what
/// they like, and nesting costs no stack.
final class Syntax {
  /// The YAML reader takes a minute over a hundred thousand levels.
  private static final int DEEPEST = 100;

  private static final LoadSettings YAML = LoadSettings.builder().setUseMarks(true).build();
  private static final JsonMapper JSON =
      JsonMapper.builder().enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION).build();

  private Syntax() {}

  /// One document or several.
  static List<Flaw> yaml(String text) {
    try {
      int depth = 0;
      for (Event event : new Parse(YAML).parseString(text)) {
        depth +=
            switch (event) {
              case CollectionStartEvent _ -> 1;
              case CollectionEndEvent _ -> -1;
              default -> 0;
            };
        if (depth > DEEPEST) {
          int line = event.getStartMark().map(Mark::getLine).orElse(-1) + 1;
          return flaw(line, "YAML of at most " + DEEPEST + " levels", "");
        }
      }
      return List.of();
    } catch (MarkedYamlEngineException broken) {
      int line = broken.getProblemMark().map(Mark::getLine).orElse(-1) + 1;
      return flaw(line, "YAML", String.valueOf(broken.getProblem()));
    } catch (YamlEngineException broken) {
      return flaw(0, "YAML", String.valueOf(broken.getMessage()));
    }
  }

  static List<Flaw> json(String text) {
    try {
      return JSON.readTree(text).isMissingNode() ? flaw(0, "JSON", "it is empty") : List.of();
    } catch (JacksonException broken) {
      int line = broken.getLocation() == null ? 0 : broken.getLocation().getLineNr();
      return flaw(line, "JSON", broken.getOriginalMessage());
    }
  }

  /// A document type is refused: with it come files, addresses and bombs.
  static List<Flaw> xml(String text) {
    try {
      SAXParserFactory parsers = SAXParserFactory.newDefaultNSInstance();
      parsers.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
      parsers.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
      parsers.newSAXParser().parse(new InputSource(new StringReader(text)), new DefaultHandler());
      return List.of();
    } catch (SAXParseException broken) {
      return flaw(broken.getLineNumber(), "XML", String.valueOf(broken.getMessage()));
    } catch (SAXException broken) {
      return flaw(0, "XML", String.valueOf(broken.getMessage()));
    } catch (ParserConfigurationException | IOException impossible) {
      throw new IllegalStateException("the JDK's parser reads a text in memory", impossible);
    }
  }

  private static List<Flaw> flaw(int line, String expected, String hint) {
    return List.of(new Flaw(line, expected, hint));
  }
}
