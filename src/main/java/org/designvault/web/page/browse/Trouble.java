package org.designvault.web.page.browse;

import java.util.List;
import org.designvault.web.page.Link;
import org.jspecify.annotations.Nullable;

/// A failure mode or an anti-pattern: what helps against it, what brings it on, and what it ends
/// in.
///
/// @param remedies what makes it rarer or smaller
/// @param invited by what it is made possible or likelier
/// @param causes troubles that lead to it
/// @param results troubles it leads to
record Trouble(
    Book book, List<Tie> remedies, List<Tie> invited, List<Tie> causes, List<Tie> results) {

  record Tie(Link entry, String why, @Nullable String when) {}
}
