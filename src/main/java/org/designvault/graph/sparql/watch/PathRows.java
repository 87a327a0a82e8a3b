package org.designvault.graph.sparql.watch;

import java.util.ArrayList;
import java.util.List;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.TriplePath;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.engine.ExecutionContext;
import org.apache.jena.sparql.engine.QueryIterator;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.engine.binding.BindingBuilder;
import org.apache.jena.sparql.engine.binding.BindingFactory;
import org.apache.jena.sparql.engine.iterator.QueryIterPlainWrapper;
import org.apache.jena.sparql.engine.iterator.QueryIterRepeatApply;
import org.apache.jena.sparql.path.Path;

/// The solutions of one pattern with a property path, for each row that comes in.
final class PathRows extends QueryIterRepeatApply {
  private final TriplePath pattern;
  private final Allowance allowance;

  PathRows(TriplePath pattern, QueryIterator input, ExecutionContext context, Allowance allowance) {
    super(input, context);
    this.pattern = pattern;
    this.allowance = allowance;
  }

  @Override
  protected QueryIterator nextStage(Binding row) {
    Node subject = Var.lookup(row, pattern.getSubject());
    Node object = Var.lookup(row, pattern.getObject());
    Path path = pattern.getPath();
    PathWalk walk = new PathWalk(getExecContext().getActiveGraph(), allowance);
    List<Binding> rows = new ArrayList<>();
    if (!Var.isVar(subject)) {
      for (Node end : walk.from(subject, path, true)) {
        add(rows, row, subject, subject, object, end);
      }
    } else if (!Var.isVar(object)) {
      for (Node start : walk.from(object, path, false)) {
        add(rows, row, subject, start, object, object);
      }
    } else {
      for (Node start : walk.starts(path, true)) {
        for (Node end : walk.from(start, path, true)) {
          add(rows, row, subject, start, object, end);
        }
      }
    }
    return QueryIterPlainWrapper.create(rows.iterator(), getExecContext());
  }

  private void add(
      List<Binding> rows, Binding row, Node subject, Node start, Node object, Node end) {
    boolean same = subject.equals(object);
    if ((same && !start.equals(end)) || (!Var.isVar(object) && !object.equals(end))) {
      return;
    }
    allowance.row();
    BindingBuilder solution = BindingFactory.builder(row);
    if (Var.isVar(subject)) {
      solution.add(Var.alloc(subject), start);
    }
    if (Var.isVar(object) && !same) {
      solution.add(Var.alloc(object), end);
    }
    rows.add(solution.build());
  }
}
