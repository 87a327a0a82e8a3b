package org.designvault.web.page.browse;

import jakarta.servlet.http.HttpServletResponse;
import org.designvault.facts.Facts;
import org.designvault.pattern.Force;
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

/// The pulls between two qualities, and what eases each.
@Controller
class ForcesPage {
  private static final Link INDEX = new Link("all forces", "/forces");

  private final Vault vault;

  ForcesPage(Vault vault) {
    this.vault = vault;
  }

  @Bean
  static Place forcesPlace() {
    return new Place(Place.Row.MASTHEAD, 4, "/forces", "Forces");
  }

  @GetMapping(path = "/forces", produces = MediaType.TEXT_HTML_VALUE)
  String forces(Model model) {
    Facts facts = vault.facts();
    model.addAttribute("forces", new ForceShaping(facts, new Names(facts)).all());
    return "forces";
  }

  @GetMapping(path = "/forces/{id}", produces = MediaType.TEXT_HTML_VALUE)
  String force(@PathVariable String id, Model model, HttpServletResponse response) {
    Facts facts = vault.facts();
    Names names = new Names(facts);
    Force force = Slug.isSlug(id) ? facts.forces().get(new Slug(id)) : null;
    if (force == null) {
      return Unknown.term("force", id, facts.forces().keySet(), names::force, INDEX)
          .show(model, response);
    }
    model.addAttribute("page", new ForceShaping(facts, names).shape(force));
    return "force";
  }
}
