package org.designvault.web.page.explore;

import jakarta.servlet.http.HttpServletResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.designvault.explore.Scene;
import org.designvault.vault.RefusedRequest;
import org.designvault.vault.RefusedRequest.Problem;
import org.designvault.vault.Vault;
import org.designvault.web.page.Place;
import org.springframework.context.annotation.Bean;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestParam;

/// Explore: from one node to what hangs together with it, and why. The address holds the whole
/// sight.
@Controller
class ExplorePage {
  private final Vault vault;

  ExplorePage(Vault vault) {
    this.vault = vault;
  }

  @Bean
  static Place explorePlace() {
    return new Place(Place.Row.MASTHEAD, 6, SightAddress.PAGE, "Explore");
  }

  @GetMapping(path = SightAddress.PAGE, produces = MediaType.TEXT_HTML_VALUE)
  String explore(
      @RequestParam MultiValueMap<String, String> parameters,
      @RequestHeader(name = "HX-Request", defaultValue = "false") boolean part,
      Model model,
      HttpServletResponse response) {
    SightAddress address = new SightAddress(parameters);
    Naming naming = new Naming(vault);
    Sight read = address.read();
    Sight sight = named(read, address, naming);
    List<Problem> faults = new ArrayList<>(address.faults());
    boolean clear = faults.isEmpty() && naming.unclear().isEmpty();
    if (clear && (address.isUntidy() || !sight.equals(read))) {
      return "redirect:" + SightAddress.of(sight);
    }
    Scene scene = scene(naming.unclear().isEmpty() ? sight : sight.withoutPath(), faults);
    if (!faults.isEmpty()) {
      response.setStatus(HttpServletResponse.SC_BAD_REQUEST);
    }
    response.setHeader(HttpHeaders.VARY, "HX-Request");
    ExploreShaping shaping = new ExploreShaping(sight, scene, new Wording(vault.facts()));
    model.addAttribute("view", shaping.shape(faults, naming.unclear(), vault.landmarks()));
    return part ? "explore :: main" : "explore";
  }

  /// Suggestions while somebody types, as options of a list.
  @GetMapping(path = SightAddress.PAGE + "/nodes", produces = MediaType.TEXT_HTML_VALUE)
  String nodes(@RequestParam(defaultValue = "") String q, Model model) {
    Wording wording = new Wording(vault.facts());
    model.addAttribute(
        "options", vault.nodes(q).stream().map(node -> Option.of(node, wording)).toList());
    return "explore :: options";
  }

  /// @param also the alias that matched, empty when the name did
  record Option(String id, String name, String type, String typeName, String also) {
    static Option of(Vault.NodeSuggestion node, Wording wording) {
      String also = node.matched().equals(node.name()) ? "" : node.matched();
      return new Option(node.id(), node.name(), node.type(), wording.type(node.type()), also);
    }
  }

  private static Sight named(Sight sight, SightAddress address, Naming naming) {
    Sight named = sight;
    if (isTyped(sight.from())) {
      named = naming.id(SightAddress.FROM, sight.from()).map(named::pathFrom).orElse(named);
    }
    if (isTyped(sight.to())) {
      named = naming.id(SightAddress.TO, sight.to()).map(named::pathTo).orElse(named);
    }
    if (!address.find().isEmpty()) {
      Optional<String> found = naming.id(SightAddress.FIND, address.find());
      Sight before = named;
      named =
          found
              .map(node -> address.adds() ? before.adding(node) : before.startingAt(node))
              .orElse(named);
    }
    return named;
  }

  private static boolean isTyped(String node) {
    return !node.isEmpty() && !node.contains("/");
  }

  /// Nothing to see when the sight is refused; why is then among the faults.
  private Scene scene(Sight sight, List<Problem> faults) {
    try {
      return vault.view(sight.view());
    } catch (RefusedRequest refused) {
      faults.addAll(refused.problems());
      return vault.view(Sight.NOTHING.view());
    }
  }
}
