package org.designvault.graph.rdf;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.query.Query;
import org.apache.jena.query.QueryFactory;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.engine.binding.BindingBuilder;
import org.apache.jena.sparql.engine.binding.BindingFactory;
import org.apache.jena.sparql.syntax.ElementData;
import org.apache.jena.sparql.syntax.ElementSubQuery;
import org.apache.jena.sparql.syntax.ElementVisitorBase;
import org.apache.jena.sparql.syntax.ElementWalker;
import org.designvault.graph.Argument;
import org.designvault.graph.NamedQuery;
import org.designvault.graph.NamedQuery.Column;
import org.designvault.graph.NamedQuery.Parameter;

/// A query file's parameters are its `VALUES` blocks: as written they hold the example, and are
/// filled with arguments here, in the syntax tree. Nothing is ever pasted into a query's text.
public final class Arguments {
  /// SPARQL 1.1, IRIREF.
  private static final Pattern NOT_IN_IRIS = Pattern.compile("[\\x00-\\x20<>\"{}|^`\\\\]");

  private Arguments() {}

  /// @throws IllegalArgumentException when an argument is no parameter of the query
  public static Query fill(NamedQuery query, List<Argument> arguments, Addresses names) {
    Query parsed = QueryFactory.create(query.text("sparql"), names.base());
    for (Argument argument : arguments) {
      Parameter parameter =
          query.parameters().stream()
              .filter(candidate -> candidate.names().equals(argument.names()))
              .findFirst()
              .orElseThrow(() -> unknown(query, argument));
      List<Binding> rows =
          argument.rows().stream().map(row -> binding(parameter.columns(), row, names)).toList();
      if (fill(parsed, argument.names(), rows) == 0) {
        throw unknown(query, argument);
      }
    }
    return parsed;
  }

  private static int fill(Query query, List<String> variables, List<Binding> rows) {
    List<ElementData> blocks = new ArrayList<>();
    collect(query, variables, blocks);
    for (ElementData block : blocks) {
      block.getRows().clear();
      block.getRows().addAll(rows);
    }
    return blocks.size();
  }

  /// The blocks of these variables, those of subqueries among them.
  private static void collect(Query query, List<String> variables, List<ElementData> blocks) {
    ElementWalker.walk(
        query.getQueryPattern(),
        new ElementVisitorBase() {
          @Override
          public void visit(ElementData block) {
            if (block.getVars().stream().map(Var::getVarName).toList().equals(variables)) {
              blocks.add(block);
            }
          }

          @Override
          public void visit(ElementSubQuery inner) {
            collect(inner.getQuery(), variables, blocks);
          }
        });
  }

  private static Binding binding(List<Column> columns, List<String> cells, Addresses names) {
    BindingBuilder row = BindingFactory.builder();
    for (int index = 0; index < columns.size(); index++) {
      Column column = columns.get(index);
      row.add(Var.alloc(column.name()), value(column, cells.get(index), names));
    }
    return row.build();
  }

  private static Node value(Column column, String cell, Addresses names) {
    return switch (column.type()) {
      case ID -> names.node(iri(cell));
      case TEXT -> NodeFactory.createLiteralString(cell);
      case NUMBER ->
          NodeFactory.createLiteralDT(new BigDecimal(cell).toPlainString(), XSDDatatype.XSDdecimal);
      case BOOLEAN -> NodeFactory.createLiteralDT(cell, XSDDatatype.XSDboolean);
    };
  }

  /// What cannot stand between `<` and `>` names nothing, and must not end the name on its way to a
  /// server.
  private static String iri(String path) {
    return NOT_IN_IRIS
        .matcher(path)
        .replaceAll(found -> "%%%02X".formatted((int) found.group().charAt(0)));
  }

  private static IllegalArgumentException unknown(NamedQuery query, Argument argument) {
    return new IllegalArgumentException(
        query.id() + " has no parameter " + String.join(" ", argument.names()));
  }
}
