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
record VaultSettings(@DefaultValue(".") Path home, @DefaultValue("true") boolean watch) {
  Folders folders() {
    return Folders.below(home);
  }
}
