package org.designvault.evaluation;

import java.util.List;

/// A way of finding entries for a question.
interface Ranker {
  String name();

  /// At most ten ids of entries one may choose, best first; troubles are not among them.
  List<String> rank(Question question);
}
