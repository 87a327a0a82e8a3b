package org.designvault.web.page.browse;

import jakarta.servlet.http.HttpServletResponse;
import org.designvault.facts.Facts;
import org.designvault.pattern.Quality;
import org.designvault.pattern.Slug;
import org.designvault.vault.Vault;
import org.designvault.web.page.Link;
import org.designvault.web.page.Names;
import org.designvault.web.page.Place;
import org.designvault.web.page.Unknown;
import org.springframework.context.annotation.Bean;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/// What can be wanted of a system, and what moves each of it.
@Controller
class QualitiesPage {
  private static final Link INDEX = new Link("all qualities", "/qualities");

  private final Vault vault;

  QualitiesPage(Vault vault) {
    this.vault = vault;
  }

  @Bean
  static Place qualitiesPlace() {
    return new Place(Place.Row.MASTHEAD, 3, "/qualities", "Qualities");
  }

  @GetMapping(path = "/qualities", produces = MediaType.TEXT_HTML_VALUE)
  String qualities(Model model) {
    Facts facts = vault.facts();
    model.addAttribute("characteristics", new QualityShaping(facts, new Names(facts)).all());
    return "qualities";
  }

  @GetMapping(path = "/qualities/{id}", produces = MediaType.TEXT_HTML_VALUE)
  String quality(@PathVariable String id, Model model, HttpServletResponse response) {
    Facts facts = vault.facts();
    Names names = new Names(facts);
    Quality quality = Slug.isSlug(id) ? facts.qualities().get(new Slug(id)) : null;
    if (quality == null) {
      return Unknown.term("quality", id, facts.qualities().keySet(), names::quality, INDEX)
          .show(model, response);
    }
    model.addAttribute("page", new QualityShaping(facts, names).shape(quality));
    return "quality";
  }
}
