package org.designvault.web.page.ask;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.designvault.vault.Answer.Recognised;
import org.designvault.web.page.Names;
import org.designvault.web.page.ask.BriefView.Offer;

/// What was recognised in the problem, as buttons that put it on the brief. Nothing is there until
/// somebody presses one.
record OfferShaping(Asked asked, Names names) {

  /// A place and its words; of several recognitions in one place only one is meant.
  private record Place(List<Integer> span, String phrase) {
    static Place of(Recognised recognised) {
      return new Place(recognised.span(), recognised.phrase());
    }
  }

  /// One offer for each concept that is not asked yet, whatever the number of times the text names
  /// it. Words of which one meaning was taken are settled and offer nothing more.
  List<Offer> of(List<Recognised> recognised) {
    Set<Place> settled =
        recognised.stream().filter(this::isHeld).map(Place::of).collect(Collectors.toSet());
    Set<Place> begun = new HashSet<>();
    Map<String, Offer> offers = new LinkedHashMap<>();
    for (Recognised one : recognised) {
      Place place = Place.of(one);
      Offer offer = offer(one, begun.contains(place));
      String key = offer.name() + "=" + offer.value();
      if (!settled.contains(place) && !isHeld(one) && !offers.containsKey(key)) {
        offers.put(key, offer);
        begun.add(place);
      }
    }
    return List.copyOf(offers.values());
  }

  private boolean isHeld(Recognised recognised) {
    Map<String, Object> as = recognised.as();
    return as.size() == 1
        ? as.entrySet().stream().anyMatch(it -> asked.holds(it.getKey(), it.getValue().toString()))
        : asked.constraints().contains(JsonPhrase.write(as));
  }

  /// Concepts are recognised under the names that the address uses; demands under the key of the
  /// constraint that says so.
  private Offer offer(Recognised recognised, boolean instead) {
    String phrase = recognised.phrase();
    Map<String, Object> as = recognised.as();
    String name = as.keySet().iterator().next();
    String id = String.valueOf(as.get(name));
    if (as.size() > 1) {
      return demand(as, phrase, instead);
    }
    return switch (name) {
      case Address.QUALITY ->
          new Offer(
              name,
              Address.weighted(id, Address.USUAL_WEIGHT),
              BriefShaping.MATTERS,
              names.quality(id),
              phrase,
              instead);
      case Address.CONTEXT ->
          new Offer(name, id, BriefShaping.SYSTEM, names.context(id), phrase, instead);
      case Address.FAILURE_MODE ->
          new Offer(name, id, BriefShaping.SEEN, names.entry(id), phrase, instead);
      case Address.ADOPTED ->
          new Offer(name, id, BriefShaping.IN_PLACE, names.entry(id), phrase, instead);
      default -> demand(as, phrase, instead);
    };
  }

  private Offer demand(Map<String, Object> as, String phrase, boolean instead) {
    return new Offer(
        Address.CONSTRAINT,
        JsonPhrase.write(as),
        BriefShaping.DEMAND,
        new DemandWords(names).constraint(as),
        phrase,
        instead);
  }
}
