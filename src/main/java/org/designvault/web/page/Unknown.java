package org.designvault.web.page;

import jakarta.servlet.http.HttpServletResponse;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.function.UnaryOperator;
import org.designvault.pattern.Nearest;
import org.designvault.pattern.Slug;
import org.springframework.ui.Model;

/// A page for an address that names something this revision does not have: what was asked for, what
/// it may have meant, and where all of its kind are listed.
///
/// @param what entry, category, quality or force
/// @param index the place that lists them all
public record Unknown(String what, String id, List<Near> near, Link index) {

  /// @param matched the words it was found by, when they are not its name
  public record Near(String name, String href, String matched) {}

  /// Answers 404.
  ///
  /// @return the name of the view
  public String show(Model model, HttpServletResponse response) {
    response.setStatus(HttpServletResponse.SC_NOT_FOUND);
    model.addAttribute("unknown", this);
    return "unknown";
  }

  /// Those of a vocabulary that are spelt alike, or hold what was asked for in their names.
  ///
  /// @param name of a slug
  public static Unknown term(
      String what, String id, Collection<Slug> known, UnaryOperator<String> name, Link index) {
    List<String> slugs = known.stream().map(Slug::value).toList();
    List<String> near = new ArrayList<>();
    Nearest.to(id, slugs).ifPresent(near::add);
    slugs.stream()
        .filter(slug -> id.length() > 2 && slug.contains(id) && !near.contains(slug))
        .limit(5)
        .forEach(near::add);
    return new Unknown(
        what,
        id,
        near.stream()
            .map(slug -> new Near(name.apply(slug), index.href() + "/" + slug, ""))
            .toList(),
        index);
  }
}
