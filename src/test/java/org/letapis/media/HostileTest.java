package org.letapis.media;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;
import org.letapis.domain.problem.Problem;
import org.letapis.media.camera.CameraReader;
import org.letapis.media.copy.Copier;
import org.letapis.media.film.Film;
import org.letapis.media.page.Pages;
import org.letapis.media.picture.Orientation;
import org.letapis.media.picture.Picture;
import org.letapis.media.picture.Pictures;
import org.letapis.media.play.Recording;
import org.letapis.media.sound.Sound;
import org.letapis.media.text.PlainText;

/** Whatever a file holds: it is shown, or it is said why not, soon and in little memory. */
class HostileTest {
  private static final long SEED = Long.getLong("letapis.seed", 20261122);
  private static final int FLIPS = Integer.getInteger("letapis.flips", 12);
  private static final Duration TIME = Duration.ofSeconds(4);
  private static final int MOST_STEPS = 400;

  @TempDir Path temp;
  private final Workshop workshop = new Workshop();

  /** What a preview does, with all of it: what comes out is a problem or nothing. */
  private String look(String name, byte[] bytes) {
    MediaSource source = MediaSamples.source(name, bytes);
    try {
      return workshop.call(TIME, () -> false, allowance -> shown(source, allowance));
    } catch (Problem problem) {
      return problem.code().code();
    }
  }

  private static String shown(MediaSource source, Allowance allowance) throws IOException {
    Kind kind = Kind.of(source.beginning(Kind.LOOKED_AT, allowance), source.name());
    Orientation lies = CameraReader.read(source, kind, allowance).orientation();
    if (kind.isPicture()) {
      Picture picture = Pictures.read(source, kind, lies, allowance);
      assertThat((long) picture.width() * picture.height()).isLessThan(20_000_000);
      return picture.whole() ? "shown" : "shown in part";
    }
    if (kind == Kind.PDF) {
      try (Pages pages = new Pages(source, null, allowance)) {
        return pages.draw(0, 600, allowance).whole() ? "shown" : "shown in part";
      }
    }
    if (kind.isPlayed()) {
      Recording.facts(source, kind, allowance);
      try (Recording recording = Recording.open(source, kind, allowance)) {
        play(recording);
      }
      return "played";
    }
    return PlainText.read(source, allowance).text().isEmpty() ? "empty" : "read";
  }

  private static void play(Recording recording) throws IOException {
    if (recording.film().isPresent()) {
      Film film = recording.film().get();
      Film.Frame frame = film.next();
      for (int i = 0; frame != null && i < MOST_STEPS; i++) {
        frame.picture(1280);
        frame = film.next();
      }
    }
    if (recording.sound().isPresent()) {
      Sound sound = recording.sound().get();
      int heard = sound.next().length;
      for (int i = 0; heard > 0 && i < MOST_STEPS; i++) {
        heard = sound.next().length;
      }
      sound.seek(1);
      sound.next();
    }
  }

  @TestFactory
  Stream<DynamicTest> filesMadeToHarmAreRefusedInWords() {
    return Bombs.all().entrySet().stream()
        .map(
            bomb ->
                DynamicTest.dynamicTest(
                    bomb.getKey(),
                    () ->
                        assertThat(look(bomb.getKey(), bomb.getValue().bytes()))
                            .matches(bomb.getValue().outcome())));
  }

  private static Map<String, byte[]> sound() {
    return Map.ofEntries(
        Map.entry("a.jpg", MediaSamples.telephoneJpeg(64, 48, 6, "words")),
        Map.entry("a.png", MediaSamples.talkativePng(64, 48, "words")),
        Map.entry("a.gif", MediaSamples.encoded(MediaSamples.quarters(64, 48), "gif")),
        Map.entry("a.bmp", MediaSamples.encoded(MediaSamples.quarters(64, 48), "bmp")),
        Map.entry("a.tif", MediaSamples.encoded(MediaSamples.quarters(64, 48), "tif")),
        Map.entry("lossy.webp", MediaSamples.frozen("lossy.webp")),
        Map.entry("lossless.webp", MediaSamples.frozen("lossless.webp")),
        Map.entry("a.pdf", PdfSamples.pages(1, "words")),
        Map.entry("film.mp4", MediaSamples.frozen("film.mp4")),
        Map.entry("film.mov", MediaSamples.frozen("film.mov")),
        Map.entry("sound.mp3", MediaSamples.frozen("sound.mp3")),
        Map.entry("sound.ogg", MediaSamples.frozen("sound.ogg")),
        Map.entry("sound.m4a", MediaSamples.frozen("sound.m4a")),
        Map.entry("sound.wav", MediaSamples.frozen("sound.wav")),
        Map.entry("sound.amr", MediaSamples.frozen("sound.amr")));
  }

  @TestFactory
  Stream<DynamicTest> cutOffAnywhereNothingBreaks() {
    return sound().entrySet().stream()
        .map(
            sample ->
                DynamicTest.dynamicTest(
                    sample.getKey(),
                    () ->
                        IntStream.rangeClosed(0, 10)
                            .map(i -> sample.getValue().length * i / 11)
                            .forEach(
                                length ->
                                    lookedAt(
                                        sample.getKey(),
                                        Arrays.copyOf(sample.getValue(), length)))));
  }

  @TestFactory
  Stream<DynamicTest> withBytesChangedAnywhereNothingBreaks() {
    return sound().entrySet().stream()
        .map(
            sample ->
                DynamicTest.dynamicTest(
                    sample.getKey() + ", seed " + SEED,
                    () -> {
                      Random random = new Random(SEED);
                      for (int i = 0; i < FLIPS; i++) {
                        byte[] changed = sample.getValue().clone();
                        for (int j = 0; j < 1 + random.nextInt(8); j++) {
                          // The beginning is where sizes and counts are.
                          int range = random.nextBoolean() ? 200 : changed.length;
                          changed[random.nextInt(Math.min(range, changed.length))] =
                              (byte) random.nextInt();
                        }
                        lookedAt(sample.getKey(), changed);
                      }
                    }));
  }

  private void lookedAt(String name, byte[] bytes) {
    long begun = System.nanoTime();
    String outcome = look(name, bytes);
    assertThat(outcome).isNotEqualTo(MediaProblem.BUSY.code());
    assertThat((System.nanoTime() - begun) / 1e9).as(outcome).isLessThan(12);
  }

  /** Copies of damaged files are written whole or not at all, and never break the program. */
  @TestFactory
  Stream<DynamicTest> cleaningWhatIsChangedNeverBreaks() {
    return sound().entrySet().stream()
        .filter(sample -> !sample.getKey().matches(".*(amr|bmp|tif|ogg)"))
        .map(
            sample ->
                DynamicTest.dynamicTest(
                    sample.getKey(),
                    () -> {
                      Random random = new Random(SEED);
                      for (int i = 0; i < FLIPS; i++) {
                        byte[] changed = sample.getValue().clone();
                        changed[random.nextInt(changed.length)] = (byte) random.nextInt();
                        MediaSource source = MediaSamples.source(sample.getKey(), changed);
                        try {
                          workshop.call(
                              () -> false,
                              allowance -> {
                                Copier.clean(source, temp.resolve("copy"), allowance);
                                return true;
                              });
                        } catch (Problem refused) {
                          assertThat(refused.code().code()).startsWith("media.");
                        }
                      }
                    }));
  }

  static byte[] text(String text) {
    return text.getBytes(ISO_8859_1);
  }

  static byte[] number(int value) {
    return ByteBuffer.allocate(4).putInt(value).array();
  }
}
