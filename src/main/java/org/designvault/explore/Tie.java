package org.designvault.explore;

/// How a node stands to another where not both are entries; beside the kinds of relations, these
/// are the links of the network.
public enum Tie {
  /// An entry resolves a force.
  RESOLVES("resolves"),
  /// An entry has an effect on a quality that is good news.
  HELPS("helps"),
  /// An entry has an effect on a quality that is bad news.
  HARMS("harms"),
  /// An entry is at its best in a context, ordered dimensions closed towards the easier end.
  FITS("fits"),
  /// An entry is wrong for a context, ordered dimensions closed towards the harder end.
  IS_UNFIT_FOR("is-unfit-for"),
  /// An entry stands in a category.
  BELONGS_TO("belongs-to"),
  /// A force pulls on a quality.
  PULLS_ON("pulls-on"),
  /// A quality or a context value is part of a characteristic or a dimension.
  BROADER("broader"),
  /// An entry, or one of its effects, rests on a source.
  CITES("cites");

  private final String id;

  Tie(String id) {
    this.id = id;
  }

  public String id() {
    return id;
  }

  @Override
  public String toString() {
    return id;
  }
}
