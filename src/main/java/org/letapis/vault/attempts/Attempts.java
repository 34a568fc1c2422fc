package org.letapis.vault.attempts;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import org.letapis.crypto.io.DurableFiles;
import org.letapis.domain.json.CanonicalJson;
import org.letapis.domain.json.Json;
import org.letapis.domain.json.MalformedJson;
import org.letapis.domain.json.StrictJson;
import tools.jackson.databind.JsonNode;

/**
 * Counts wrong passphrases in a small file beside the header. The first four cost nothing; after
 * the fifth the next try waits 2 s, then 4 s, and so on up to 5 minutes. A try is counted on disk
 * before it is made, so that killing the program does not undo it.
 *
 * <p>This slows somebody who sits at this keyboard and types. It is no hindrance to somebody with a
 * copy of the folder, who deletes the file and guesses with other programs: only the cost of the
 * derivation and the strength of the passphrase stand against that.
 */
public final class Attempts {
  private static final int FREE = 4;
  private static final int MAX_COUNTED = 1000;
  private static final int MAX_BYTES = 256;
  private static final Duration LONGEST = Duration.ofMinutes(5);
  private static final State NONE = new State(0, 0);

  private final Path file;
  private final Clock clock;

  /**
   * @param file beside the header
   */
  public Attempts(Path file, Clock clock) {
    this.file = file;
    this.clock = clock;
  }

  /**
   * @param last when the last try was made, in milliseconds since 1970
   */
  private record State(int failed, long last) {
    Duration delay() {
      int beyond = failed - FREE;
      if (beyond <= 0) {
        return Duration.ZERO;
      }
      return beyond < 9 ? Duration.ofSeconds(1L << beyond) : LONGEST;
    }
  }

  /** How many tries failed since the last that did not. */
  public int failed() {
    return read().failed();
  }

  /**
   * How long the next try must wait; zero if it need not. Where the clock was set back, the waiting
   * begins anew from now, so that nobody waits longer than the delay itself.
   */
  public Duration waitLeft() {
    State state = read();
    Duration delay = state.delay();
    long now = clock.millis();
    if (delay.isZero()) {
      return delay;
    }
    if (state.last() > now) {
      beginAnew(state, now);
      return delay;
    }
    long passed = now - state.last();
    return passed >= delay.toMillis() || passed < 0 ? Duration.ZERO : delay.minusMillis(passed);
  }

  private void beginAnew(State state, long now) {
    try {
      write(new State(state.failed(), now));
    } catch (IOException | RuntimeException notNow) {
      // A try is not made either where nothing can be written.
    }
  }

  /** Counts a try as failed, on disk when this returns; {@link #clear} if it was not. */
  public void begin() throws IOException {
    write(new State(Math.min(MAX_COUNTED, read().failed() + 1), clock.millis()));
  }

  /** Forgets all tries. */
  public void clear() throws IOException {
    DurableFiles.delete(file);
    DurableFiles.delete(DurableFiles.temporaryFor(file));
  }

  private void write(State state) throws IOException {
    JsonNode json = Json.object().put("failed", state.failed()).put("last", state.last());
    DurableFiles.replace(file, CanonicalJson.bytes(json));
  }

  /** Whatever is no count of this program counts nothing: it could as well have been deleted. */
  private State read() {
    try {
      if (!Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS)) {
        return NONE;
      }
      JsonNode json = StrictJson.parse(DurableFiles.readBounded(file, MAX_BYTES));
      return new State(
          (int) Json.whole(json, "failed", 0, MAX_COUNTED),
          Json.whole(json, "last", 0, Long.MAX_VALUE / 4));
    } catch (IOException | MalformedJson | RuntimeException unreadable) {
      return NONE;
    }
  }
}
