package org.designvault.vault;

import java.util.List;

/// What `GET /api/patterns` may be asked for; every list is a conjunction, empty lists ask for
/// nothing.
///
/// @param text words to search for, blank for all by name
/// @param qualities `availability` for helped, `-availability` for harmed
/// @param context `dimension/value` that entries fit
/// @param page from 0
/// @param size 1 to 100
public record Filter(
    String text,
    List<String> categories,
    List<String> kinds,
    List<String> qualities,
    List<String> context,
    int page,
    int size) {
  public Filter {
    categories = List.copyOf(categories);
    kinds = List.copyOf(kinds);
    qualities = List.copyOf(qualities);
    context = List.copyOf(context);
  }
}
