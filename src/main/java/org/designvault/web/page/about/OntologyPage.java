package org.designvault.web.page.about;

import org.designvault.vault.Vault;
import org.designvault.web.page.Place;
import org.springframework.context.annotation.Bean;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/// The terms of the graph with their definitions.
@Controller
class OntologyPage {
  private final Vault vault;

  OntologyPage(Vault vault) {
    this.vault = vault;
  }

  @Bean
  static Place ontologyPlace() {
    return new Place(Place.Row.FOOT, 3, "/ontology", "Ontology");
  }

  @GetMapping(path = "/ontology", produces = MediaType.TEXT_HTML_VALUE)
  String ontology(Model model) {
    model.addAttribute("page", new OntologyShaping(vault.facts(), vault.guide()).shape());
    return "ontology";
  }
}
