package org.designvault;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;

/// A knowledge graph of system-design patterns, and a recommender over it.
///
/// `pattern` and `vocabulary` are the words; files become a `catalogue`, a catalogue a `graph`, a
/// graph `facts`; `search` and `recommend` are made of facts; the `vault` asks them; `web`, `cli`
/// and `agent` are its doors.
@SpringBootApplication
public class DesignVault {
  public static void main(String[] arguments) {
    SpringApplication.run(DesignVault.class, arguments);
  }
}
