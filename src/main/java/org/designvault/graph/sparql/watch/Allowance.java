package org.designvault.graph.sparql.watch;

import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.designvault.graph.asking.RefusedQuery;
import org.designvault.graph.asking.RefusedQuery.Reason;
import org.jspecify.annotations.Nullable;

/// What one query may still spend. Everything that can go on for long asks here whether it may,
/// because ARQ's own time limit is not looked at inside property paths and regular expressions.
public final class Allowance {
  /// Looking at the clock at every step would cost more than most steps.
  private static final int STEPS_BETWEEN_LOOKS = 128;

  /// A row takes memory for each of its variables, and some in any case.
  private static final int NARROWEST = 8;

  private static final int MOST_BITS = 16_384;

  private final SparqlSettings limits;
  private final CountDownLatch started = new CountDownLatch(1);
  private volatile boolean stopped;
  private volatile long end;
  private @Nullable RefusedQuery over;
  private long work;
  private long text;
  private int steps;
  private int width = NARROWEST;

  public Allowance(SparqlSettings limits) {
    this.limits = limits;
    this.work = limits.work();
    this.text = limits.text();
  }

  /// From now on time is running.
  ///
  /// @throws Exhausted when nobody waits for it any more
  public void start() {
    end = System.nanoTime() + limits.time().toNanos();
    started.countDown();
    look();
  }

  /// @return false when it did not start in the time that one is patient
  public boolean awaitStart() throws InterruptedException {
    return started.await(limits.patience().toMillis(), TimeUnit.MILLISECONDS);
  }

  /// Nobody waits for the answer any more.
  public void stop() {
    stopped = true;
  }

  /// @throws Exhausted when the time is over
  public void step() {
    if (++steps % STEPS_BETWEEN_LOOKS == 0) {
      look();
    }
  }

  /// @throws Exhausted when the time is over
  void look() {
    if (stopped || System.nanoTime() - end > 0) {
      throw over(tooSlow());
    }
  }

  /// How many variables a row may have.
  void width(int variables) {
    width = Math.max(variables, NARROWEST);
  }

  /// One more row came about.
  ///
  /// @throws Exhausted when there were too many, or the time is over
  void row() {
    step();
    work -= width;
    if (work < 0) {
      throw over(
          tooLarge(
              "Too many rows come about on the way to the answer.",
              "at most %d intermediate rows of %d variables"
                  .formatted(limits.work() / width, width),
              "join parts that share a variable, and filter early"));
    }
  }

  /// So many characters of text were made.
  ///
  /// @throws Exhausted when there were too many
  void text(long characters) {
    text -= characters;
    if (text < 0) {
      throw over(
          tooLarge(
              "Too much text is made on the way to the answer.",
              "at most %d characters".formatted(limits.text()),
              "make texts of fewer rows, or shorter ones"));
    }
  }

  /// A text is given to a function that takes long over long ones.
  ///
  /// @throws Exhausted when it is too long
  void length(int characters, int longest) {
    if (characters > longest) {
      throw over(
          tooLarge(
              "A text is too long for what is done with it.",
              "at most %d characters".formatted(longest),
              "shorten it with SUBSTR"));
    }
  }

  /// A number of so many bits came about.
  ///
  /// @throws Exhausted when it is longer than any that means something
  void number(int bits) {
    if (bits > MOST_BITS) {
      throw over(
          tooLarge(
              "A number grows too long.", "numbers of at most %d bits".formatted(MOST_BITS), ""));
    }
  }

  /// What is thrown here may be taken for an error of one row on its way up; so it is asked for
  /// again at the end.
  ///
  /// @throws RefusedQuery when anything was over
  public void settle() {
    if (over != null) {
      throw over;
    }
  }

  /// What to throw where something was over.
  Exhausted over(RefusedQuery refused) {
    over = over == null ? refused : over;
    return new Exhausted(over);
  }

  public RefusedQuery tooSlow() {
    return new RefusedQuery(
        Reason.TOO_SLOW,
        "The query takes too long.",
        "",
        "an answer within %s s".formatted(limits.time().toMillis() / 1000.0),
        "bind more of its variables, or ask for less at once");
  }

  private static RefusedQuery tooLarge(String what, String expected, String hint) {
    return new RefusedQuery(Reason.TOO_LARGE, what, "", expected, hint);
  }
}
