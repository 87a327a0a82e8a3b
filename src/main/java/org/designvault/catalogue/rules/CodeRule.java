package org.designvault.catalogue.rules;

import java.util.List;
import org.designvault.pattern.Fault;

/// Every block names its language; Java compiles; YAML, JSON and XML parse.
///
/// SQL is only asked for its language here: the gate has PostgreSQL itself read it, because parsers
/// for Java refuse some of what it accepts. Diagrams are read by [Diagrams].
final class CodeRule implements Rule {
  private final JavaCode java = new JavaCode();

  @Override
  public List<Fault> faults(Written entry) {
    return entry.code().stream().flatMap(block -> faults(entry, block).stream()).toList();
  }

  private List<Fault> faults(Written entry, CodeBlock block) {
    List<Flaw> flaws =
        switch (block.language()) {
          case "" -> List.of(new Flaw(0, "a language after the opening fence", ""));
          case "java" -> java.flaws(block.text());
          case "yaml" -> Syntax.yaml(block.text());
          case "json" -> Syntax.json(block.text());
          case "xml" -> Syntax.xml(block.text());
          default -> List.of();
        };
    return flaws.stream().map(flaw -> flaw.in(entry, block)).toList();
  }
}
