package org.letapis.cli.terminal;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;
import org.letapis.domain.text.Labels;
import org.letapis.domain.text.Language;

/** Whoever waits sees how far it is, and a program that reads along sees nothing of it. */
class ProgressLineTest {

  private final ByteArrayOutputStream err = new ByteArrayOutputStream();
  private final AtomicLong nanos = new AtomicLong();

  private ProgressLine line(boolean live, boolean json, Language language) {
    PrintStream stream = new PrintStream(err, true, StandardCharsets.UTF_8);
    Prompt prompt =
        new Prompt() {
          @Override
          public char[] ask(String question) {
            return new char[0];
          }

          @Override
          public boolean isLive() {
            return live;
          }
        };
    return new ProgressLine(
        new CommandContext(
            new Terminal(stream, stream, InputStream.nullInputStream(), prompt),
            Labels.of(language),
            json,
            () -> {
              throw new AssertionError("nothing is derived");
            },
            Interruption.never()),
        "cli.progress.store",
        nanos::get);
  }

  private String said() {
    return err.toString(StandardCharsets.UTF_8);
  }

  private void steps(ProgressLine line) {
    try (line) {
      for (int i = 0; i <= 100; i++) {
        line.at(i, 100);
        nanos.addAndGet(100_000_000); // Ten steps a second.
      }
    }
  }

  @Test
  void inATerminalOneLineIsWrittenOverAndEnded() {
    steps(line(true, false, Language.ENGLISH));
    assertThat(said()).startsWith("\r").endsWith("\n").containsOnlyOnce("\n");
    assertThat(said().split("\r")).hasSizeBetween(40, 70);
    assertThat(said()).contains("100 of 100 (100 %)");
  }

  @Test
  void elsewhereALineComesEveryFewSeconds() {
    steps(line(false, false, Language.BELARUSIAN));
    assertThat(said()).doesNotContain("\r");
    // The first, one after five seconds, the last.
    assertThat(said().lines()).hasSize(3).last().asString().endsWith(": 100 з 100 (100 %)");
  }

  @Test
  void aShorterLineLeavesNothingOfTheLongerOne() {
    ProgressLine line = line(true, false, Language.RUSSIAN);
    line.at(99_999, 0);
    nanos.addAndGet(1_000_000_000);
    line.at(1, 0);
    String[] lines = said().split("\r");
    assertThat(lines[2]).hasSameSizeAs(lines[1]);
  }

  @Test
  void anotherStageHasALineOfItsOwn() {
    ProgressLine line = line(true, false, Language.ENGLISH);
    line.at(1, 2);
    line.stage("cli.progress.back");
    line.at(1, 2);
    line.close();
    assertThat(said().split("\n")).hasSize(2);
  }

  @Test
  void aProgramThatReadsJsonIsToldNothing() {
    steps(line(true, true, Language.ENGLISH));
    assertThat(said()).isEmpty();
  }
}
