package org.designvault.vault;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.designvault.catalogue.Folders;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/// What may be set from outside.
///
/// @param home folder that holds `ontology`, `data` and `queries`
/// @param catalogues roots of a company's own catalogues, the lowest first
/// @param dump a file of N-Quads that is served instead of files; blank for none
/// @param watch whether the folders are watched, and changes served once they are whole
/// @param load whether the files may go into a store that is shared; without one they always are
///   read
/// @param follow how often a shared store is asked what is current
@ConfigurationProperties("designvault")
record VaultSettings(
    @DefaultValue(".") String home,
    @DefaultValue List<String> catalogues,
    @DefaultValue("") String dump,
    @DefaultValue("true") boolean watch,
    @DefaultValue("true") boolean load,
    @DefaultValue("2s") Duration follow) {
  VaultSettings {
    catalogues = List.copyOf(catalogues);
  }

  /// Not a `Path` in the record: Spring would look for it among the resources of the web
  /// application.
  Path root() {
    return Path.of(home);
  }

  Optional<Path> dumped() {
    return dump.isBlank() ? Optional.empty() : Optional.of(Path.of(dump));
  }

  Folders folders() {
    return Folders.below(root()).under(catalogues.stream().map(Path::of).toList());
  }
}
