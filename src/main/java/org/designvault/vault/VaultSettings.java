package org.designvault.vault;

import java.nio.file.Path;
import org.designvault.catalogue.Folders;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/// What may be set from outside.
///
/// @param home folder that holds `ontology`, `data` and `queries`
/// @param watch whether the folders are watched, and changes served once they are whole
@ConfigurationProperties("designvault")
record VaultSettings(@DefaultValue(".") String home, @DefaultValue("true") boolean watch) {
  /// Not a `Path` in the record: Spring would look for it among the resources of the web
  /// application.
  Path root() {
    return Path.of(home);
  }

  Folders folders() {
    return Folders.below(root());
  }
}
