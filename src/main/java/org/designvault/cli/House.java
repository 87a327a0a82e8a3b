package org.designvault.cli;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.designvault.vault.Publisher;
import org.designvault.vault.Validator;
import org.designvault.vault.Vault;
import org.springframework.boot.LazyInitializationBeanFactoryPostProcessor;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;
import org.springframework.core.env.MapPropertySource;

/// The rooms put together without a server, each only when it is asked for: nobody who validates
/// one file waits for a snapshot of all.
record House(AnnotationConfigApplicationContext rooms) implements AutoCloseable {

  /// @param home folder that holds `ontology`, `data` and `queries`
  /// @param catalogues roots of catalogues over it; when there are none, those of the environment
  static House at(String home, List<String> catalogues) {
    Map<String, Object> settings = new HashMap<>(Map.of("designvault.home", home));
    if (!catalogues.isEmpty()) {
      settings.put("designvault.catalogues", catalogues);
    }
    AnnotationConfigApplicationContext rooms = new AnnotationConfigApplicationContext();
    rooms
        .getEnvironment()
        .getPropertySources()
        .addFirst(new MapPropertySource("command line", settings));
    // What is only looked at is not put where others look: that is what `publish` is for.
    rooms
        .getEnvironment()
        .getPropertySources()
        .addLast(
            new MapPropertySource("unless told otherwise", Map.of("designvault.load", "false")));
    rooms.addBeanFactoryPostProcessor(new LazyInitializationBeanFactoryPostProcessor());
    rooms.scan("org.designvault.graph", "org.designvault.vault");
    rooms.refresh();
    return new House(rooms);
  }

  Validator validator() {
    return rooms.getBean(Validator.class);
  }

  Publisher publisher() {
    return rooms.getBean(Publisher.class);
  }

  /// @throws RuntimeException caused by a `BrokenCatalogue` when there is any fault
  Vault vault() {
    return rooms.getBean(Vault.class);
  }

  @Override
  public void close() {
    rooms.close();
  }
}
