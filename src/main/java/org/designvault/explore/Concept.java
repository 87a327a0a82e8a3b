package org.designvault.explore;

/// What a node is when it is no entry; entries are nodes of the type that their kind says.
public enum Concept {
  CATEGORY("category", "category/"),
  FORCE("force", "force/"),
  QUALITY("quality", "quality/"),
  CONTEXT_VALUE("context-value", "context/"),
  CONTEXT_DIMENSION("context-dimension", "context/"),
  SOURCE("source", "source/");

  private final String id;
  private final String folder;

  Concept(String id, String folder) {
    this.id = id;
    this.folder = folder;
  }

  public String id() {
    return id;
  }

  /// The node's id: where the graph keeps it.
  String path(Object name) {
    return folder + name;
  }

  @Override
  public String toString() {
    return id;
  }
}
