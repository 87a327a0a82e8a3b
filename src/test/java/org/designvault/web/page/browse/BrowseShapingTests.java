package org.designvault.web.page.browse;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.Objects;
import org.designvault.facts.Facts;
import org.designvault.pattern.Kind;
import org.designvault.pattern.Slug;
import org.designvault.web.page.Library;
import org.designvault.web.page.Link;
import org.designvault.web.page.Names;
import org.designvault.web.page.Shelf;
import org.designvault.web.page.browse.QualityView.Move;
import org.designvault.web.page.browse.Trouble.Tie;
import org.junit.jupiter.api.Test;

class BrowseShapingTests {
  private final Facts facts = Library.facts();
  private final Names names = Library.names();

  @Test
  void aShelfSetsTroublesApartFromWhatIsChosen() {
    CategoryView page = category("resilience");

    assertThat(page.home()).extracting(Book::name).containsExactly("Circuit Breaker", "Retry");
    assertThat(page.troubles()).extracting(Book::name).containsExactly("Retry Storm");
    assertThat(page.guests()).isEmpty();
  }

  @Test
  void aShelfStandsBetweenItsNeighbours() {
    assertThat(category("resilience").before()).isNull();
    assertThat(category("resilience").after())
        .isEqualTo(new Link("Messaging", "/categories/messaging"));
    assertThat(category("algorithms").after()).isNull();
  }

  @Test
  void aShelfCountsWhatItsEntriesHelpAndHarm() {
    assertThat(category("resilience").helps())
        .containsExactly(new Tally(new Link("Availability", "/qualities/availability"), 1, 100));
    assertThat(category("resilience").harms())
        .extracting(tally -> tally.quality().name())
        .containsExactly("Recoverability");
  }

  @Test
  void aQualityShowsWhatHelpsItAndWhatTheHelpersHarm() {
    QualityView page = quality("availability");

    assertThat(page.helps())
        .extracting(move -> move.book().name(), Move::signed, Move::evidence)
        .containsExactly(tuple("Circuit Breaker", "+2", "cited"));
    assertThat(page.harms()).isEmpty();
    assertThat(page.price())
        .extracting(tally -> tally.quality().name())
        .containsExactly("Recoverability");
    assertThat(page.forces())
        .extracting(line -> line.force().name())
        .containsExactly("Fail fast, or keep trying");
    assertThat(page.broader()).isEqualTo(new Link("Reliability", "/qualities/reliability"));
  }

  @Test
  void aCharacteristicGathersItsAttributes() {
    QualityView page = quality("reliability");

    assertThat(page.attributes())
        .extracting(line -> line.quality().name() + " +" + line.helped() + " -" + line.harmed())
        .containsExactly("Availability +1 -0", "Recoverability +0 -1");
    assertThat(page.helps()).hasSize(1);
    assertThat(page.harms()).hasSize(1);
    assertThat(new QualityShaping(facts, names).all())
        .extracting(characteristic -> characteristic.itself().quality().name())
        .containsExactly("Reliability");
  }

  @Test
  void aForceShowsHowEachEntryMovesBothItsQualities() {
    ForceView page =
        new ForceShaping(facts, names)
            .shape(Objects.requireNonNull(facts.forces().get(Library.FORCE)));

    assertThat(page.poles())
        .extracting(pole -> pole.quality().name())
        .containsExactly("Availability", "Recoverability");
    assertThat(page.lines())
        .extracting(line -> line.book().name())
        .containsExactly("Circuit Breaker", "Service Mesh");
    assertThat(page.lines().getFirst().moves())
        .extracting(move -> Objects.requireNonNull(move).signed())
        .containsExactly("+2", "−1");
    assertThat(page.lines().getLast().moves()).containsExactly(null, null);
    assertThat(page.troubles())
        .extracting(line -> line.book().name())
        .containsExactly("Retry Storm");
  }

  @Test
  void forcesCountTheirEntries() {
    assertThat(new ForceShaping(facts, names).all())
        .extracting(row -> row.force().href(), ForceView.Row::entries)
        .containsExactly(tuple("/forces/fail-fast-vs-keep-trying", 3L));
  }

  @Test
  void aTroubleShowsWhatHelpsAndWhatInvitesIt() {
    Trouble storm = new TroubleShaping(facts, names).of(Kind.FAILURE_MODE).getFirst();

    assertThat(storm.remedies())
        .containsExactly(
            new Tie(
                new Link("Circuit Breaker", "/patterns/circuit-breaker"),
                "circuit-breaker stands to retry-storm.",
                null));
    assertThat(storm.invited()).extracting(tie -> tie.entry().name()).containsExactly("Retry");
    assertThat(storm.causes()).isEmpty();
    assertThat(storm.results()).isEmpty();
  }

  private CategoryView category(String id) {
    return new CategoryShaping(facts, names).shape(Shelf.named(facts, id).orElseThrow());
  }

  private QualityView quality(String id) {
    return new QualityShaping(facts, names)
        .shape(Objects.requireNonNull(facts.qualities().get(new Slug(id))));
  }
}
