package org.designvault.web.page.review;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.designvault.web.page.EntryNames;

/// What somebody wrote down of a system: ids, names or aliases, one on a line or with commas
/// between, in whatever case.
///
/// @param ids of entries in the order they were written, each once; a name of nothing or of two
///   entries stays as it was written
record Listed(List<String> ids) {
  private static final Pattern BETWEEN = Pattern.compile("[,;\\r\\n]+");

  /// A list item is often pasted with its mark.
  private static final Pattern MARK = Pattern.compile("^(?:[-*•·]|\\d+[.)])\\s+");

  Listed {
    ids = List.copyOf(ids);
  }

  static Listed of(List<String> written, EntryNames.Table names) {
    Set<String> ids = new LinkedHashSet<>();
    written.stream()
        .flatMap(BETWEEN::splitAsStream)
        .map(name -> MARK.matcher(name.strip()).replaceFirst("").strip())
        .filter(Predicate.not(String::isEmpty))
        .forEach(name -> ids.add(names.id(name)));
    return new Listed(List.copyOf(ids));
  }

  /// `/review?adopted=retry,cache-aside`; what is listed first, then the brief.
  ///
  /// @param brief `q=…&quality=…`, or empty
  String address(String brief) {
    String listed = ids.isEmpty() ? "" : "adopted=" + question();
    String between = listed.isEmpty() || brief.isEmpty() ? "" : "&";
    String all = listed + between + brief;
    return all.isEmpty() ? "/review" : "/review?" + all;
  }

  String question() {
    return String.join(",", ids);
  }

  String text() {
    return String.join("\n", ids);
  }
}
