package org.designvault.web.page.about;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.designvault.web.page.Place;
import org.designvault.web.page.text.Markdown;
import org.springframework.context.annotation.Bean;
import org.springframework.core.io.ClassPathResource;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/// How to add a pattern, a force, a query and so on: CONTRIBUTING.md as the project has it. The
/// build packs it, because an instance need not have the project's files.
@Controller
class ContributingPage {
  private static final String FILE = "CONTRIBUTING.md";
  private static final String TITLE = "Contributing";

  private final String html;

  ContributingPage(Markdown markdown) throws IOException {
    String text = new ClassPathResource(FILE).getContentAsString(StandardCharsets.UTF_8);
    this.html = markdown.document(text, TITLE);
  }

  @Bean
  static Place contributingPlace() {
    return new Place(Place.Row.FOOT, 4, "/contributing", TITLE);
  }

  @GetMapping(path = "/contributing", produces = MediaType.TEXT_HTML_VALUE)
  String contributing(Model model) {
    model.addAttribute("text", html);
    return "contributing";
  }
}
