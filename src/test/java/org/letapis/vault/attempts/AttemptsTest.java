package org.letapis.vault.attempts;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.letapis.Seed;

class AttemptsTest {
  private static final Instant NOON = Instant.parse("2026-11-22T12:00:00Z");

  @TempDir Path folder;
  private final HandClock clock = new HandClock();
  private Path file;

  @BeforeEach
  void chooseAFile() {
    file = folder.resolve("attempts");
  }

  @Test
  void theFirstFourCostNothingThenTheDelayDoublesUpToFiveMinutes() throws Exception {
    List<Integer> expected = List.of(0, 0, 0, 0, 2, 4, 8, 16, 32, 64, 128, 256, 300, 300, 300);
    for (int i = 0; i < expected.size(); i++) {
      Attempts attempts = attempts();
      assertThat(attempts.waitLeft()).isZero();
      attempts.begin();
      assertThat(attempts().failed()).isEqualTo(i + 1);
      Duration delay = Duration.ofSeconds(expected.get(i));
      assertThat(attempts().waitLeft()).isEqualTo(delay);
      if (!delay.isZero()) {
        clock.now = clock.now.plus(delay).minusMillis(1);
        assertThat(attempts().waitLeft()).isEqualTo(Duration.ofMillis(1));
        clock.now = clock.now.plusMillis(1);
      }
    }
  }

  @Test
  void theCountHasACeilingAndEndsWithASuccess() throws Exception {
    Files.write(file, ascii("{\"failed\":999,\"last\":0}"));
    fail(3);
    assertThat(attempts().failed()).isEqualTo(1000);
    assertThat(attempts().waitLeft()).isEqualTo(Duration.ofMinutes(5));
    attempts().clear();
    assertThat(attempts().failed()).isZero();
    assertThat(attempts().waitLeft()).isZero();
    assertThat(folder).isEmptyDirectory();
  }

  /** The delay runs again from the new time, once, and is over after its own length. */
  @Test
  void aClockSetBackLocksNobodyOutForEver() throws Exception {
    fail(20);
    clock.now = NOON.minus(Duration.ofDays(4000));
    assertThat(attempts().waitLeft()).isEqualTo(Duration.ofMinutes(5));
    clock.now = clock.now.plusSeconds(200);
    assertThat(attempts().waitLeft()).isEqualTo(Duration.ofSeconds(100));
    clock.now = clock.now.plusSeconds(100);
    assertThat(attempts().waitLeft()).isZero();
  }

  @Test
  void aClockFarInTheFutureIsForgivenWhenItIsSetRight() throws Exception {
    clock.now = Instant.parse("2999-01-01T00:00:00Z");
    fail(20);
    clock.now = NOON;
    attempts().waitLeft();
    clock.now = NOON.plusSeconds(300);
    assertThat(attempts().waitLeft()).isZero();
  }

  @Test
  void aFileThatIsNoCountCountsNothingAndIsReplaced() throws Exception {
    Random random = new Random(Seed.get());
    byte[] noise = new byte[100];
    random.nextBytes(noise);
    for (byte[] hostile :
        List.of(
            new byte[0],
            noise,
            new byte[300_000],
            ascii("{}"),
            ascii("[]"),
            ascii("{\"failed\":-1,\"last\":0}"),
            ascii("{\"failed\":99999999999999999999,\"last\":0}"),
            ascii("{\"failed\":5,\"last\":\"now\"}"),
            ascii("[".repeat(200)))) {
      Files.write(file, hostile);
      assertThat(attempts().failed()).isZero();
      assertThat(attempts().waitLeft()).isZero();
      attempts().begin();
      assertThat(attempts().failed()).isEqualTo(1);
    }
  }

  @Test
  void aHostileCountMakesNobodyWaitLongerThanTheLongestDelay() throws Exception {
    for (String last : List.of("0", "9007199254740991", "" + NOON.toEpochMilli())) {
      Files.write(file, ascii("{\"failed\":1000,\"last\":" + last + "}"));
      assertThat(attempts().waitLeft()).isLessThanOrEqualTo(Duration.ofMinutes(5));
      clock.now = clock.now.plusSeconds(300);
      assertThat(attempts().waitLeft()).isZero();
    }
  }

  @Test
  void aLinkIsNotFollowedAndAFolderInItsPlaceCountsNothing() throws Exception {
    Path target = Files.write(folder.resolve("target"), ascii("{\"failed\":9,\"last\":0}"));
    Files.createSymbolicLink(file, target);
    assertThat(attempts().failed()).isZero();
    attempts().begin();
    assertThat(target).hasContent("{\"failed\":9,\"last\":0}");
    Files.delete(file);
    Files.createDirectory(file);
    assertThat(attempts().waitLeft()).isZero();
  }

  private void fail(int times) throws Exception {
    for (int i = 0; i < times; i++) {
      attempts().begin();
    }
  }

  private Attempts attempts() {
    return new Attempts(file, clock);
  }

  private static byte[] ascii(String text) {
    return text.getBytes(StandardCharsets.US_ASCII);
  }

  /** A clock that stands still until it is moved. */
  private static final class HandClock extends Clock {
    private Instant now = NOON;

    @Override
    public ZoneId getZone() {
      return ZoneOffset.UTC;
    }

    @Override
    public Clock withZone(ZoneId zone) {
      return this;
    }

    @Override
    public Instant instant() {
      return now;
    }
  }
}
