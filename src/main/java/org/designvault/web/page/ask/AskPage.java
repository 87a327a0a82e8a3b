package org.designvault.web.page.ask;

import jakarta.servlet.http.HttpServletResponse;
import java.util.ArrayList;
import java.util.List;
import org.designvault.vault.Answer;
import org.designvault.vault.BriefForm;
import org.designvault.vault.DesignAnswer;
import org.designvault.vault.DesignForm;
import org.designvault.vault.RefusedRequest;
import org.designvault.vault.RefusedRequest.Problem;
import org.designvault.vault.Vault;
import org.designvault.web.page.Names;
import org.designvault.web.page.Place;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Bean;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestParam;

/// Ask: a trouble in, patterns with reasons and prices out. The address holds the whole brief.
@Controller
class AskPage {
  /// What an external service had to do with the answer, which may be another the next time.
  private static final String EMBEDDING = "embedding";

  private final Vault vault;

  AskPage(Vault vault) {
    this.vault = vault;
  }

  @Bean
  static Place askPlace() {
    return new Place(Place.Row.MASTHEAD, 1, "/", "Ask");
  }

  @GetMapping(path = "/", produces = MediaType.TEXT_HTML_VALUE)
  String ask(
      @RequestParam MultiValueMap<String, String> parameters,
      @RequestHeader(name = "HX-Request", defaultValue = "false") boolean part,
      Model model,
      HttpServletResponse response) {
    Asked asked = Address.read(parameters);
    if (!part && asked.faults().isEmpty() && Address.isUntidy(parameters)) {
      return "redirect:" + asked.address();
    }
    response.addHeader(HttpHeaders.VARY, "HX-Request");
    response.setHeader("HX-Replace-Url", asked.address());
    Names names = new Names(vault.facts());
    AnswerView answer = show(asked, names, model);
    if (answer.state() == AnswerView.State.REFUSED) {
      response.setStatus(HttpServletResponse.SC_BAD_REQUEST);
    }
    if (model.getAttribute(EMBEDDING) != null) {
      response.setHeader(HttpHeaders.CACHE_CONTROL, CacheControl.noStore().getHeaderValue());
    }
    model.addAttribute("answer", answer);
    model.addAttribute("whyNot", new WhyNotShaping(asked, names).view(vault, answer));
    return part ? "ask :: main" : "ask";
  }

  private AnswerView show(Asked asked, Names names, Model model) {
    List<Problem> faults = new ArrayList<>(asked.faults());
    Answer answer = asked.isEmpty() ? null : answer(asked, faults);
    model.addAttribute(EMBEDDING, answer == null ? null : answer.embedding());
    DesignAnswer design = answer != null && asked.manner().asSet() ? design(asked, faults) : null;
    model.addAttribute("brief", new BriefShaping(asked, answer, names).shape(faults));
    model.addAttribute("manner", new MannerShaping(asked, design, names).shape());
    model.addAttribute("tray", Tray.of(asked, names));
    model.addAttribute(
        "wayOut", answer == null ? WayOut.NONE : new WayOutShaping(asked, names).of(answer));
    if (!faults.isEmpty()) {
      return AnswerShaping.refused(faults);
    }
    if (answer == null) {
      return AnswerShaping.nothingAsked();
    }
    AnswerView ranking = new AnswerShaping(asked, names).answered(answer);
    if (design == null || !ranking.isAboutCandidates()) {
      return ranking;
    }
    SetView set = new SetShaping(asked, names).of(design);
    model.addAttribute("set", set);
    return ranking.asSet(set.status());
  }

  /// Null when the brief is refused; why, as completely as can be said at once, is then among the
  /// faults.
  private @Nullable Answer answer(Asked asked, List<Problem> faults) {
    BriefForm form = asked.form(faults);
    try {
      Answer answer = vault.recommend(form);
      return faults.isEmpty() ? answer : null;
    } catch (RefusedRequest refused) {
      faults.addAll(refused.problems());
      return null;
    }
  }

  /// Null when what is asked of the set is refused; why is then among the faults.
  private @Nullable DesignAnswer design(Asked asked, List<Problem> faults) {
    DesignForm form = asked.designForm(faults);
    try {
      return faults.isEmpty() ? vault.design(form) : null;
    } catch (RefusedRequest refused) {
      faults.addAll(refused.problems());
      return null;
    }
  }
}
