package org.designvault.web.page.ask;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.designvault.vault.Answer;
import org.designvault.vault.RefusedRequest.Problem;
import org.designvault.web.page.Library;
import org.designvault.web.page.ask.BriefView.Chip;
import org.designvault.web.page.ask.BriefView.Choice;
import org.designvault.web.page.ask.BriefView.Demand;
import org.designvault.web.page.ask.BriefView.Offer;
import org.designvault.web.page.ask.BriefView.Step;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class BriefShapingTests {

  @Test
  void everyPartOfTheBriefIsAChip() {
    BriefView view =
        view(
            "/?quality=availability:4&context=platform/vm&constraint=no+broker&adopted=retry"
                + "&failureMode=retry-storm&force=fail-fast-vs-keep-trying&category=messaging"
                + "&kind=practice",
            null);

    assertThat(view.chips())
        .containsExactly(
            new Chip("quality", "availability:4", "matters", "Availability · 4"),
            new Chip("constraint", "no broker", "demand", "no broker"),
            new Chip("context", "platform/vm", "system", "Platform: Machines"),
            new Chip("adopted", "retry", "in place", "Retry"),
            new Chip("failureMode", "retry-storm", "seen", "Retry Storm"),
            new Chip("force", "fail-fast-vs-keep-trying", "force", "Fail fast, or keep trying"),
            new Chip("category", "messaging", "only in", "Messaging"),
            new Chip("kind", "practice", "only", "Practice"));
    assertThat(view.chosen("adopted")).isEqualTo(1);
  }

  @Test
  void whatWasRecognisedIsOfferedOnceAndOnlyWhenItIsNotAskedYet() {
    Answer answer =
        answer(
            List.of(),
            List.of(),
            List.of(
                recognised("always up", Map.of("quality", "availability")),
                recognised("up again", Map.of("quality", "recoverability")),
                recognised("recover", Map.of("quality", "recoverability")),
                recognised("retries", Map.of("adopted", "retry")),
                recognised("storm", Map.of("failureMode", "retry-storm")),
                recognised("k8s", Map.of("context", "platform/kubernetes"))));

    assertThat(view("/?q=x&quality=availability:5&adopted=retry", answer).offers())
        .containsExactly(
            new Offer(
                "quality", "recoverability:3", "matters", "Recoverability", "up again", false),
            new Offer("failureMode", "retry-storm", "seen", "Retry Storm", "storm", false),
            new Offer(
                "context", "platform/kubernetes", "system", "Platform: Kubernetes", "k8s", false));
  }

  @Test
  void whatTheTextSaysIsNotThereIsOfferedAsADemand() {
    Answer answer =
        answer(
            List.of(),
            List.of(),
            List.of(
                recognised("retries", Map.of("without", "retry")),
                recognised("mesh", Map.of("without", "service-mesh")),
                recognised("k8s", Map.of("notContext", "platform/kubernetes"))));

    assertThat(view("/?q=x&constraint=%7B%22without%22:%22retry%22%7D", answer).offers())
        .containsExactly(
            new Offer(
                "constraint",
                "{\"without\":\"service-mesh\"}",
                "demand",
                "without Service Mesh",
                "mesh",
                false),
            new Offer(
                "constraint",
                "{\"notContext\":\"platform/kubernetes\"}",
                "demand",
                "does not need Platform: Kubernetes",
                "k8s",
                false));
  }

  @Test
  void meaningsOfTheSameWordsAreOfferedSideBySideUntilOneIsTaken() {
    Answer answer =
        answer(
            List.of(),
            List.of(),
            List.of(
                recognised("k8s", Map.of("context", "platform/kubernetes")),
                recognised("k8s", Map.of("adopted", "retry")),
                recognised("boxes", Map.of("context", "platform/vm"))));

    assertThat(view("/?q=x", answer).offers())
        .extracting(Offer::value, Offer::instead)
        .containsExactly(
            tuple("platform/kubernetes", false), tuple("retry", true), tuple("platform/vm", false));
    assertThat(view("/?q=x&adopted=retry", answer).offers())
        .extracting(Offer::value)
        .containsExactly("platform/vm");
  }

  @Test
  void aGuaranteeIsOfferedAsADemandBesideTheFact() {
    Map<String, Object> demand = new LinkedHashMap<>();
    demand.put("context", "platform/vm");
    demand.put("proven", true);
    Answer answer =
        answer(
            List.of(),
            List.of(),
            List.of(
                recognised("boxes", Map.of("context", "platform/vm")),
                recognised("boxes", demand)));

    assertThat(view("/?q=x", answer).offers())
        .extracting(Offer::name, Offer::value, Offer::label)
        .containsExactly(
            tuple("context", "platform/vm", "Platform: Machines"),
            tuple(
                "constraint",
                "{\"context\":\"platform/vm\",\"proven\":true}",
                "proven for Platform: Machines"));
  }

  @Test
  void choosingAMeaningKeepsTheRestOfThePhrase() {
    Answer answer =
        answer(
            List.of(
                new Answer.Understood(
                    "constraints[0]", "no mesh", Map.of("without", "service-mesh"))),
            List.of(
                new Answer.NotUnderstood(
                    "constraints[0]",
                    "boxes",
                    List.of(Map.of("context", "platform/vm"), Map.of("without", "retry"))),
                new Answer.NotUnderstood(
                    "constraints[0]", "storm", List.of(Map.of("without", "retry"))),
                new Answer.NotUnderstood("constraints[0]", "glitter", List.of())),
            List.of());
    Demand demand = view("/?constraint=glitter+boxes+no+mesh+storm", answer).demands().getFirst();

    assertThat(demand.candidates().getFirst().href())
        .isEqualTo(
            "/?constraint=%7B%22context%22:%22platform/vm%22%7D"
                + "&constraint=%7B%22without%22:%22service-mesh%22%7D&constraint=no+storm");
    assertThat(demand.left()).containsExactly("glitter");
  }

  @Test
  void aWeightHasFiveStepsOfWhichOneIsChosen() {
    BriefView.Weight weight = view("/?quality=availability:4", null).weights().getFirst();

    assertThat(weight.name()).isEqualTo("Availability");
    assertThat(weight.steps()).hasSize(5);
    assertThat(weight.steps().getFirst()).isEqualTo(new Step(1, "availability:1", false));
    assertThat(weight.steps().get(3)).isEqualTo(new Step(4, "availability:4", true));
  }

  @Test
  void aQualityThatIsWeightedCannotBeChosenAgain() {
    assertThat(view("/?quality=availability:4", null).qualities().getFirst().choices())
        .containsExactly(
            new Choice("reliability:3", "Reliability as a whole"),
            new Choice("recoverability:3", "Recoverability"));
  }

  @Test
  void troublesAreSeenAndOthersAreInPlace() {
    BriefView view = view("/", null);

    assertThat(view.troubles()).containsExactly(new Choice("retry-storm", "Retry Storm"));
    assertThat(view.entries())
        .extracting(Choice::label)
        .containsExactly("Circuit Breaker", "Retry", "Service Mesh");
    assertThat(view.categories())
        .extracting(Choice::label)
        .containsExactly("Resilience", "Messaging", "Algorithms");
  }

  @Test
  void aDemandSaysHowItWasUnderstood() {
    Answer answer =
        answer(
            List.of(
                new Answer.Understood("constraints[0]", "no mesh", Map.of("without", "retry")),
                new Answer.Understood(
                    "constraints[0]", "no mesh", Map.of("mitigates", "retry-storm"))),
            List.of(
                new Answer.NotUnderstood(
                    "constraints[1]", "steady", List.of(Map.of("without", "service-mesh"))),
                new Answer.NotUnderstood("constraints[2]", "nice", List.of())),
            List.of());
    List<Demand> demands =
        view("/?constraint=no+mesh&constraint=steady&constraint=nice", answer).demands();

    assertThat(demands.get(0).reading())
        .isEqualTo("without Retry and makes Retry Storm rarer or smaller");
    assertThat(demands.get(1).candidates())
        .containsExactly(
            new BriefView.Link(
                "without Service Mesh",
                "/?constraint=no+mesh&constraint=%7B%22without%22:%22service-mesh%22%7D"
                    + "&constraint=nice"));
    assertThat(demands).extracting(Demand::unclear).containsExactly(false, false, true);
  }

  @Test
  void aDemandIsNotCalledUnclearBeforeItWasRead() {
    assertThat(view("/?constraint=nice", null).demands().getFirst().unclear()).isFalse();
  }

  @Test
  void faultsStandWithTheirPartOfTheForm() {
    Problem first = new Problem("constraints[1].context", "x", "a value", "");
    Problem second = new Problem("qualities.availabilty", "x", "a quality", "");

    assertThat(
            new BriefShaping(AddressTests.read("/"), null, Library.names())
                .shape(List.of(first, second))
                .faults())
        .isEqualTo(Map.of("constraints", List.of(first), "qualities", List.of(second)));
  }

  private static BriefView view(String address, @Nullable Answer answer) {
    return new BriefShaping(AddressTests.read(address), answer, Library.names()).shape(List.of());
  }

  private static Answer.Recognised recognised(String phrase, Map<String, Object> as) {
    return new Answer.Recognised(List.of(0, phrase.length()), phrase, as);
  }

  private static Answer answer(
      List<Answer.Understood> understood,
      List<Answer.NotUnderstood> not,
      List<Answer.Recognised> recognised) {
    return new Answer(
        "0123456789abcdef",
        understood,
        not,
        recognised,
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        null);
  }
}
