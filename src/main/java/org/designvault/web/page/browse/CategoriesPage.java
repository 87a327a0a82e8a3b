package org.designvault.web.page.browse;

import jakarta.servlet.http.HttpServletResponse;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.designvault.facts.Facts;
import org.designvault.vault.Vault;
import org.designvault.web.page.Link;
import org.designvault.web.page.Names;
import org.designvault.web.page.Place;
import org.designvault.web.page.Shelf;
import org.designvault.web.page.Surroundings;
import org.designvault.web.page.Unknown;
import org.springframework.context.annotation.Bean;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/// The shelves of the catalogue, and each of them.
@Controller
class CategoriesPage {
  private static final Link INDEX = new Link("all categories", "/categories");

  private final Vault vault;

  CategoriesPage(Vault vault) {
    this.vault = vault;
  }

  @Bean
  static Place categoriesPlace() {
    return new Place(Place.Row.FOOT, 1, "/categories", "Categories");
  }

  @GetMapping(path = "/categories", produces = MediaType.TEXT_HTML_VALUE)
  String categories(Model model) {
    Map<String, List<Shelf>> groups =
        Shelf.all(vault.facts()).stream()
            .collect(
                Collectors.groupingBy(
                    shelf -> Shelf.heading(shelf.category().group()),
                    LinkedHashMap::new,
                    Collectors.toList()));
    model.addAttribute("groups", groups);
    return "categories";
  }

  @GetMapping(path = "/categories/{id}", produces = MediaType.TEXT_HTML_VALUE)
  String category(@PathVariable String id, Model model, HttpServletResponse response) {
    Facts facts = vault.facts();
    Names names = new Names(facts);
    return Shelf.named(facts, id)
        .map(shelf -> {
          model.addAttribute(Surroundings.CATEGORY, shelf.category().id());
          model.addAttribute("page", new CategoryShaping(facts, names).shape(shelf));
          return "category";
        })
        .orElseGet(() ->
            Unknown.term("category", id, facts.categories().keySet(), names::category, INDEX)
                .show(model, response));
  }
}
