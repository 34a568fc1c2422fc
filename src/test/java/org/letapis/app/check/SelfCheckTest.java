package org.letapis.app.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.letapis.app.check.SelfCheck.Finding;

class SelfCheckTest {

  private static final Instant NOW = Instant.parse("2026-05-01T12:00:00Z");
  private static final long MEBIBYTE = 1 << 20;

  private static Facts facts(
      boolean font, long room, boolean writable, Instant built, Instant written, long memory) {
    return new Facts(
        font,
        Optional.of(room),
        writable,
        NOW,
        Optional.ofNullable(built),
        Optional.ofNullable(written),
        memory);
  }

  private static Facts fine() {
    return facts(true, 1L << 40, true, NOW.minus(9, ChronoUnit.DAYS), NOW, 8L << 30);
  }

  @Test
  void aFitComputerIsNotSpokenOf() {
    assertThat(SelfCheck.of(fine())).isEmpty();
    assertThat(
            SelfCheck.of(
                new Facts(
                    true, Optional.empty(), true, NOW, Optional.empty(), Optional.empty(), 0)))
        .as("what cannot be told is no fault")
        .isEmpty();
  }

  @Test
  void eachFaultIsNamedAlone() {
    Instant later = NOW.plus(2, ChronoUnit.DAYS);
    assertThat(SelfCheck.of(facts(false, 1L << 40, true, null, null, 0)))
        .extracting(Finding::key)
        .containsExactly("starting.no-font");
    assertThat(SelfCheck.of(facts(true, 1L << 40, false, null, null, 0)))
        .extracting(Finding::key)
        .containsExactly("starting.not-writable");
    assertThat(SelfCheck.of(facts(true, 20 * MEBIBYTE, true, null, null, 0)).getFirst().details())
        .containsExactly(20L);
    assertThat(SelfCheck.of(facts(true, 1L << 40, true, later, later, 0)))
        .extracting(Finding::key)
        .containsExactly("starting.clock-early");
    assertThat(SelfCheck.of(facts(true, 1L << 40, true, null, later, 0)))
        .extracting(Finding::key)
        .containsExactly("starting.clock-behind");
    assertThat(SelfCheck.of(facts(true, 1L << 40, true, null, null, MEBIBYTE << 10)))
        .extracting(Finding::key)
        .containsExactly("starting.little-memory");
  }

  @Test
  void aTimeZoneSetWronglyIsNoWrongClock() {
    Instant hours = NOW.plus(11, ChronoUnit.HOURS);
    assertThat(SelfCheck.of(facts(true, 1L << 40, true, hours, hours, 0))).isEmpty();
  }

  @Test
  void theProgramsLettersDrawBelarusianRussianPolishAndLithuanian() throws Exception {
    String letters = "ЎўІіЁёЪъЬьЭэЩщҐґЇїЄє’№₽ŁłŬŭČčŠšŽžĘęĄąŹźŻżĖėŲųŪū–«»“”";
    for (String weight : new String[] {"Regular", "Medium", "SemiBold", "Bold"}) {
      try (InputStream in =
          getClass().getResourceAsStream("/org/letapis/ui/kit/fonts/Inter-" + weight + ".otf")) {
        java.awt.Font font = java.awt.Font.createFont(java.awt.Font.TRUETYPE_FONT, in);
        assertThat(font.canDisplayUpTo(letters)).as(weight).isEqualTo(-1);
      }
    }
  }

  @Test
  void theNewestWriteOfACasebookIsSeen(@TempDir Path casebook) throws Exception {
    assertThat(Facts.of(casebook.resolve("none")).written()).isEmpty();
    Path journal = Files.createDirectories(casebook.resolve("journal"));
    Files.createFile(journal.resolve("1"));
    Path newest = Files.createFile(journal.resolve("2"));
    Files.setLastModifiedTime(newest, java.nio.file.attribute.FileTime.from(NOW));
    Files.setLastModifiedTime(
        journal.resolve("1"), java.nio.file.attribute.FileTime.from(NOW.minusSeconds(9)));
    Facts facts = Facts.of(casebook);
    assertThat(facts.written()).contains(NOW);
    assertThat(facts.writable()).isTrue();
    assertThat(facts.room().orElseThrow()).isPositive();
    assertThat(facts.memory()).isPositive();
  }
}
