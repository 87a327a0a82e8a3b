package org.designvault.pattern;

import org.jspecify.annotations.Nullable;

/// What adopting an entry does to one quality.
///
/// @param id graph address, `pattern/{slug}#effect-{quality}`
/// @param strength −2 (feared for) to +2 (chosen for); positive is good news for the quality
/// @param when the circumstance it depends on, or null when it always holds
/// @param source id in the list of sources, or null
public record Effect(
    String id,
    Slug quality,
    int strength,
    String why,
    @Nullable String when,
    Evidence evidence,
    @Nullable String source) {

  public Effect {
    if (strength < -2 || strength > 2) {
      throw new IllegalArgumentException("strength is −2 to 2, not " + strength);
    }
  }

  public boolean isHelpful() {
    return strength > 0;
  }

  public boolean isHarmful() {
    return strength < 0;
  }
}
