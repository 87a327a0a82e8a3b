package org.designvault.web.page.query;

import java.util.Map;
import org.designvault.facts.Facts;
import org.designvault.web.page.Link;
import org.designvault.web.page.Names;
import org.jspecify.annotations.Nullable;

/// What an id in a cell stands for, and the page that tells of it.
record Things(Facts facts, Names names) {
  /// By the first part of an id: where its pages are.
  private static final Map<String, String> PAGES =
      Map.of(
          "pattern", "/patterns/",
          "category", "/categories/",
          "quality", "/qualities/",
          "force", "/forces/");

  /// @return null when the text is no id of anything that has a page
  @Nullable Link of(String text) {
    int slash = text.indexOf('/');
    if (slash < 0) {
      return null;
    }
    String kind = text.substring(0, slash);
    String rest = text.substring(slash + 1);
    if (kind.equals("context")) {
      String name = names.context(rest);
      return name.equals(rest) ? null : new Link(name, "/ontology#" + text.replace('/', '-'));
    }
    String pages = PAGES.get(kind);
    if (pages == null) {
      return null;
    }
    int hash = rest.indexOf('#');
    String id = hash < 0 ? rest : rest.substring(0, hash);
    String name = name(kind, id);
    return name.equals(id) ? null : new Link(name, pages + id + part(rest, hash));
  }

  private String name(String kind, String id) {
    return switch (kind) {
      case "pattern" -> names.entry(id);
      case "category" -> names.category(id);
      case "quality" -> names.quality(id);
      default -> names.force(id);
    };
  }

  /// Effects and relations of an entry are told in parts of its page.
  private static String part(String rest, int hash) {
    if (hash < 0) {
      return "";
    }
    return rest.startsWith("effect-", hash + 1) ? "#consequences" : "#related";
  }
}
