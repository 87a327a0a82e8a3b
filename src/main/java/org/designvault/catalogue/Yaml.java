package org.designvault.catalogue;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.designvault.pattern.Fault;
import org.jspecify.annotations.Nullable;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Parse;
import org.snakeyaml.engine.v2.events.AliasEvent;
import org.snakeyaml.engine.v2.events.Event;
import org.snakeyaml.engine.v2.events.MappingStartEvent;
import org.snakeyaml.engine.v2.events.ScalarEvent;
import org.snakeyaml.engine.v2.events.SequenceStartEvent;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;
import org.snakeyaml.engine.v2.nodes.Tag;
import org.snakeyaml.engine.v2.schema.JsonSchema;

/// Plain YAML to maps, lists and scalars, with the line of every key. Anchors, aliases, tags and
/// deep nesting are faults: data has no use for them, and bombs are made of them.
final class Yaml {
  private static final String PLAIN = "plain YAML without anchors (&), aliases (*) and tags (!)";
  private static final int DEEPEST = 12;
  private static final int LONGEST = 256 * 1024;
  private static final LoadSettings SETTINGS =
      LoadSettings.builder().setCodePointLimit(LONGEST).setUseMarks(true).build();

  private final String file;
  private final int firstLine;
  private final Iterator<Event> events;
  private final Map<String, Integer> lines = new HashMap<>();
  private final List<Fault> faults = new ArrayList<>();

  private Yaml(String file, int firstLine, String text) {
    this.file = file;
    this.firstLine = firstLine;
    this.events = new Parse(SETTINGS).parseString(text).iterator();
  }

  /// @param value maps with string keys, lists, String, Long, Double, Boolean; null for an empty
  ///   file
  /// @param faults what is not plain, although it could be read
  record Tree(@Nullable Object value, Lines lines, List<Fault> faults) {}

  /// @param firstLine line of the file on which `text` begins
  /// @throws FaultyYaml when there is no telling what the rest of the text means
  static Tree read(String file, int firstLine, String text) throws FaultyYaml {
    Yaml yaml = new Yaml(file, firstLine, text);
    try {
      yaml.events.next();
      if (yaml.events.next().getEventId() == Event.ID.StreamEnd) {
        return yaml.tree(null);
      }
      Object value = yaml.value("", yaml.events.next(), 0);
      yaml.events.next();
      Event after = yaml.events.next();
      if (after.getEventId() != Event.ID.StreamEnd) {
        throw yaml.faulty(after.getStartMark(), "", "---", "one document", "");
      }
      return yaml.tree(value);
    } catch (MarkedYamlEngineException broken) {
      throw yaml.faulty(
          broken.getProblemMark(), "", "", "YAML", String.valueOf(broken.getProblem()));
    } catch (YamlEngineException broken) {
      throw yaml.faulty(Optional.empty(), "", "", "YAML", String.valueOf(broken.getMessage()));
    }
  }

  private @Nullable Object value(String key, Event event, int depth) throws FaultyYaml {
    lines.put(key, line(event.getStartMark()));
    if (depth > DEEPEST) {
      throw faulty(event.getStartMark(), key, "", "at most " + DEEPEST + " levels", "");
    }
    return switch (event) {
      case ScalarEvent scalar -> scalar(key, scalar);
      case SequenceStartEvent list -> {
        refuseMarks(key, event, list.getAnchor().isPresent() || list.getTag().isPresent());
        yield list(key, depth);
      }
      case MappingStartEvent map -> {
        refuseMarks(key, event, map.getAnchor().isPresent() || map.getTag().isPresent());
        yield map(key, depth);
      }
      case AliasEvent _ ->
          throw faulty(event.getStartMark(), key, "", PLAIN, "write out what it stands for");
      default -> throw faulty(event.getStartMark(), key, "", "a value", "");
    };
  }

  private List<@Nullable Object> list(String key, int depth) throws FaultyYaml {
    List<@Nullable Object> list = new ArrayList<>();
    for (Event next = events.next();
        next.getEventId() != Event.ID.SequenceEnd;
        next = events.next()) {
      list.add(value(key + "[" + list.size() + "]", next, depth + 1));
    }
    return list;
  }

  private Map<String, @Nullable Object> map(String key, int depth) throws FaultyYaml {
    Map<String, @Nullable Object> map = new LinkedHashMap<>();
    for (Event next = events.next();
        next.getEventId() != Event.ID.MappingEnd;
        next = events.next()) {
      if (!(next instanceof ScalarEvent scalar)) {
        throw faulty(next.getStartMark(), key, "", "a plain key", "quote it");
      }
      String name = scalar.getValue();
      String inner = key.isEmpty() ? name : key + "." + name;
      if (map.containsKey(name)) {
        faults.add(
            new Fault(
                file,
                line(next.getStartMark()),
                inner,
                name,
                "each key once",
                "remove one of the two"));
      }
      map.put(name, value(inner, events.next(), depth + 1));
      lines.put(inner, line(next.getStartMark()));
    }
    return map;
  }

  private @Nullable Object scalar(String key, ScalarEvent scalar) throws FaultyYaml {
    refuseMarks(key, scalar, scalar.getAnchor().isPresent() || scalar.getTag().isPresent());
    String text = scalar.getValue();
    if (!scalar.isPlain()) {
      return text.strip();
    }
    Tag tag = new JsonSchema().getScalarResolver().resolve(text, true);
    if (tag.equals(Tag.INT)) {
      return number(key, scalar);
    }
    if (tag.equals(Tag.FLOAT)) {
      return Double.valueOf(text);
    }
    if (tag.equals(Tag.BOOL)) {
      return Boolean.valueOf(text);
    }
    return tag.equals(Tag.NULL) ? null : text;
  }

  private Long number(String key, ScalarEvent scalar) throws FaultyYaml {
    try {
      return Long.valueOf(scalar.getValue());
    } catch (NumberFormatException tooLong) {
      throw faulty(
          scalar.getStartMark(), key, scalar.getValue(), "a number of at most 18 digits", "");
    }
  }

  private void refuseMarks(String key, Event event, boolean marked) {
    if (marked) {
      faults.add(
          new Fault(
              file,
              line(event.getStartMark()),
              key,
              "",
              PLAIN,
              "quote a text that begins with one of these"));
    }
  }

  private Tree tree(@Nullable Object value) {
    return new Tree(value, new Lines(lines), faults);
  }

  private int line(Optional<Mark> mark) {
    return mark.map(place -> firstLine + place.getLine()).orElse(firstLine);
  }

  private FaultyYaml faulty(
      Optional<Mark> mark, String key, String value, String expected, String hint) {
    faults.add(new Fault(file, line(mark), key, value, expected, hint));
    return new FaultyYaml(faults);
  }

  /// Something in a file after which nothing can be told.
  static final class FaultyYaml extends Exception {
    private static final long serialVersionUID = 1L;

    private final transient List<Fault> faults;

    FaultyYaml(List<Fault> faults) {
      super(faults.toString());
      this.faults = List.copyOf(faults);
    }

    /// That something is the last; the others were found before it.
    List<Fault> faults() {
      return faults;
    }
  }
}
