package org.designvault.web.page.ask;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/// Writes a brief as the parameters of an address, always in the same order.
final class AddressText {
  private final List<Parameter> parameters = new ArrayList<>();

  private AddressText() {}

  /// @param value as it is meant, not yet encoded
  record Parameter(String name, String value) {
    @Override
    public String toString() {
      String encoded = URLEncoder.encode(value, StandardCharsets.UTF_8);
      // Legal in a query, and an address is for people too.
      return name + "=" + encoded.replace("%2F", "/").replace("%3A", ":").replace("%2C", ",");
    }
  }

  /// What the brief itself says.
  static List<Parameter> ofBrief(Asked asked) {
    AddressText text = new AddressText();
    text.brief(asked);
    return text.parameters;
  }

  /// That, and in what manner the Ask page answers it.
  static List<Parameter> of(Asked asked) {
    AddressText text = new AddressText();
    text.brief(asked);
    text.manner(asked);
    return text.parameters;
  }

  /// `q=…&quality=…`; empty when there are none
  static String joined(List<Parameter> parameters) {
    return parameters.stream().map(Parameter::toString).collect(Collectors.joining("&"));
  }

  private void brief(Asked asked) {
    if (!asked.problem().isBlank()) {
      add(Address.PROBLEM, asked.problem());
    }
    asked
        .qualities()
        .forEach((slug, weight) -> add(Address.QUALITY, Address.weighted(slug, weight)));
    addAll(Address.CONTEXT, asked.context());
    addAll(Address.CONSTRAINT, asked.constraints());
    addAll(Address.ADOPTED, asked.adopted());
    addAll(Address.FAILURE_MODE, asked.failureModes());
    addAll(Address.FORCE, asked.forces());
    addAll(Address.CATEGORY, asked.categories());
    addAll(Address.KIND, asked.kinds());
    Integer limit = asked.limit();
    if (limit != null) {
      add(Address.LIMIT, limit.toString());
    }
  }

  private void manner(Asked asked) {
    if (!asked.whyNot().isEmpty()) {
      add(Address.WHY_NOT, asked.whyNot());
    }
    Manner manner = asked.manner();
    if (manner.asSet()) {
      add(Address.VIEW, Address.SET);
    }
    Integer size = manner.size();
    if (size != null) {
      add(Address.SIZE, size.toString());
    }
    addAll(Address.DEMAND, manner.demands());
    addAll(Address.COMPARE, manner.compared());
  }

  private void add(String name, String value) {
    parameters.add(new Parameter(name, value));
  }

  private void addAll(String name, List<String> values) {
    values.forEach(value -> add(name, value));
  }
}
