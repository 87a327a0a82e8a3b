package org.designvault.evaluation;

import java.util.List;

/// A way of finding entries for a question.
interface Ranker {
  String NAMES = "names by BM25";
  String PROSE = "BM25, without questions";
  String EVERYTHING = "BM25, with questions";
  String GRAPH = "graph alone";
  String PRODUCT = "DesignVault";

  String name();

  /// At most ten ids of entries one may choose, best first; troubles are not among them.
  List<String> rank(Question question);
}
