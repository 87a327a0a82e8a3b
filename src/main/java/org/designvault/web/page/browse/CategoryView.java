package org.designvault.web.page.browse;

import java.util.List;
import org.designvault.web.page.Link;
import org.jspecify.annotations.Nullable;

/// One shelf of the catalogue.
///
/// @param group its group as a heading
/// @param home entries that live here
/// @param guests entries that live elsewhere and stand here too
/// @param troubles failure modes and anti-patterns among both
/// @param helps qualities that most of its entries help, the most first
/// @param harms qualities that most of its entries harm
record CategoryView(
    String id,
    String name,
    String definition,
    String group,
    List<Book> home,
    List<Book> guests,
    List<Book> troubles,
    List<Tally> helps,
    List<Tally> harms,
    @Nullable Link before,
    @Nullable Link after) {}
