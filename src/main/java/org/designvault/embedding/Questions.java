package org.designvault.embedding;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Semaphore;

/// The vectors of what people ask: one attempt each, within the time of the endpoint.
final class Questions {
  /// As many at once as one may ask of a service that also answers others.
  static final int AT_ONCE = 8;

  /// A page asks the same again for its parts, and so does whoever changes a weight.
  private static final int REMEMBERED = 256;

  private final Endpoint endpoint;
  private final Calls calls;
  private final Breaker breaker;
  private final Semaphore turns = new Semaphore(AT_ONCE);
  private final Map<String, float[]> recent = Collections.synchronizedMap(new Recent());

  Questions(Endpoint endpoint, Calls calls, Breaker breaker) {
    this.endpoint = endpoint;
    this.calls = calls;
    this.breaker = breaker;
  }

  /// @param dimensions of the vectors it is compared with
  Reply ask(String question, int dimensions) {
    String sent = Texts.shortened(question);
    float[] known = recent.get(sent);
    if (known != null && known.length == dimensions) {
      return new Reply.Vectors(List.of(known));
    }
    if (!turns.tryAcquire()) {
      return new Reply.Away("was busy with other questions of ours");
    }
    try {
      Optional<String> refusal = breaker.refusal();
      return refusal.isPresent() ? new Reply.Away(refusal.get()) : call(sent, dimensions);
    } finally {
      turns.release();
    }
  }

  private Reply call(String sent, int dimensions) {
    Reply reply = calls.ask(List.of(sent), endpoint.timeout(), dimensions);
    switch (reply) {
      case Reply.Vectors(var vectors) -> {
        breaker.succeeded();
        recent.put(sent, vectors.getFirst());
      }
      case Reply.Away(var reason) -> breaker.failed(reason);
    }
    return reply;
  }

  /// Forgets the one that was asked longest ago.
  private static final class Recent extends LinkedHashMap<String, float[]> {
    private static final long serialVersionUID = 1L;

    Recent() {
      super(16, 0.75f, true);
    }

    @Override
    protected boolean removeEldestEntry(Map.Entry<String, float[]> eldest) {
      return size() > REMEMBERED;
    }
  }
}
