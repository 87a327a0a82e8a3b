package org.designvault.embedding;

/// What the entries of one revision mean, as far as the service has said so by now.
public interface Meanings {

  /// Nobody is ever asked.
  Meanings NONE =
      new Meanings() {
        @Override
        public void gather() {}

        @Override
        public Closeness to(String problem) {
          return Closeness.UNASKED;
        }

        @Override
        public String standing() {
          return "";
        }
      };

  /// Has the entries embedded in the background, those of no other revision any more.
  void gather();

  /// Asks for the vector of a problem, once, and compares. Never fails: a service that is away is
  /// so in the answer.
  Closeness to(String problem);

  /// How far it is, in a sentence for whoever runs this; blank when no service is configured.
  String standing();
}
