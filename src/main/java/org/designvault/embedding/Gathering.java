package org.designvault.embedding;

import java.time.Duration;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.atomic.AtomicReference;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Has the texts of one revision embedded, some at a time, until all are: whatever fails is tried
/// again later and later, after everything else.
final class Gathering implements Runnable {
  static final int TEXTS_AT_ONCE = 32;

  /// A service on a small machine embeds some 32 texts in a few seconds.
  static final Duration LIMIT = Duration.ofSeconds(60);

  static final Duration FIRST_PAUSE = Duration.ofSeconds(1);
  static final Duration LONGEST_PAUSE = Duration.ofMinutes(1);

  private static final Logger LOG = LoggerFactory.getLogger(Gathering.class);

  private final Map<String, String> texts;
  private final Calls calls;
  private final Kept kept;
  private final Pause pause;
  private final AtomicReference<String> trouble = new AtomicReference<>("");
  private volatile boolean brought;

  /// @param texts by digest
  Gathering(Map<String, String> texts, Calls calls, Kept kept, Pause pause) {
    this.texts = new LinkedHashMap<>(texts);
    this.calls = calls;
    this.kept = kept;
    this.pause = pause;
  }

  /// Why the last attempt failed; empty when it did not.
  String trouble() {
    return trouble.get();
  }

  Set<String> digests() {
    return texts.keySet();
  }

  /// Whether anything has come that was not there before.
  boolean hasBrought() {
    return brought;
  }

  @Override
  public void run() {
    kept.need(texts.keySet());
    Deque<List<String>> left = missing();
    Duration wait = FIRST_PAUSE;
    try {
      while (!left.isEmpty() && !Thread.currentThread().isInterrupted()) {
        List<String> batch = left.removeFirst();
        if (arrives(batch)) {
          wait = FIRST_PAUSE;
        } else {
          left.addLast(batch);
          pause.pause(wait);
          wait = longer(wait);
        }
      }
    } catch (InterruptedException _) {
      Thread.currentThread().interrupt();
    }
    if (left.isEmpty() && brought) {
      LOG.info("The embedding service has embedded all {} texts.", texts.size());
    }
  }

  private static Duration longer(Duration wait) {
    Duration twice = wait.multipliedBy(2);
    return twice.compareTo(LONGEST_PAUSE) < 0 ? twice : LONGEST_PAUSE;
  }

  private Deque<List<String>> missing() {
    List<String> all = texts.keySet().stream().filter(it -> kept.of(it).isEmpty()).toList();
    Deque<List<String>> batches = new ArrayDeque<>();
    for (int from = 0; from < all.size(); from += TEXTS_AT_ONCE) {
      batches.add(all.subList(from, Math.min(from + TEXTS_AT_ONCE, all.size())));
    }
    return batches;
  }

  private boolean arrives(List<String> digests) {
    List<String> sent = new ArrayList<>();
    digests.forEach(digest -> sent.add(texts.getOrDefault(digest, "")));
    return switch (calls.ask(sent, LIMIT, kept.dimensions())) {
      case Reply.Vectors(var vectors) -> {
        for (int at = 0; at < digests.size(); at++) {
          kept.keep(digests.get(at), vectors.get(at));
        }
        trouble.set("");
        brought = true;
        yield true;
      }
      case Reply.Away(var reason) -> {
        boolean stopped = Thread.currentThread().isInterrupted();
        if (!stopped && !reason.equals(trouble.getAndSet(reason))) {
          LOG.warn("The embedding service {}; it is tried again later.", reason);
        }
        yield false;
      }
    };
  }
}
