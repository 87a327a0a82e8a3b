package org.designvault.graph.jena;

import org.designvault.graph.GraphEngine;
import org.designvault.graph.KnowledgeGraph;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.stereotype.Component;

/// The default: the graph stays where it was built, in this process.
@Component
@ConditionalOnProperty(name = "designvault.engine", havingValue = "jena", matchIfMissing = true)
final class JenaEngine implements GraphEngine {
  @Override
  public String name() {
    return "jena";
  }

  @Override
  public KnowledgeGraph publish(KnowledgeGraph whole) {
    return whole;
  }
}
