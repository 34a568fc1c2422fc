package org.letapis.media.copy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;
import org.letapis.domain.problem.Problem;
import org.letapis.media.Allowance;
import org.letapis.media.Kind;
import org.letapis.media.MediaProblem;
import org.letapis.media.MediaSamples;
import org.letapis.media.MediaSource;
import org.letapis.media.PdfSamples;
import org.letapis.media.box.Movie;
import org.letapis.media.box.Samples;
import org.letapis.media.camera.CameraFacts;
import org.letapis.media.camera.CameraReader;
import org.letapis.media.film.Film;
import org.letapis.media.page.Pages;
import org.letapis.media.picture.Orientation;
import org.letapis.media.picture.Picture;
import org.letapis.media.picture.Pictures;
import org.letapis.media.play.Recording;
import org.letapis.media.sound.Sound;

/** A copy says nothing but what it shows, and shows exactly that. */
class CleaningTest {
  private static final String CANARY = "kanarejka";

  @TempDir Path temp;

  private record Case(String name, byte[] bytes, Kind kind) {}

  private static Stream<Case> cases() {
    return Stream.of(
        new Case("a.jpg", MediaSamples.telephoneJpeg(64, 48, 1, CANARY), Kind.JPEG),
        new Case("turned.jpg", MediaSamples.telephoneJpeg(64, 48, 6, CANARY), Kind.JPEG),
        new Case("progressive.jpg", Talkative.progressiveJpeg(CANARY), Kind.JPEG),
        new Case("a.png", MediaSamples.talkativePng(64, 48, CANARY), Kind.PNG),
        new Case("a.gif", Talkative.gif(CANARY), Kind.GIF),
        new Case("a.webp", Talkative.webp(CANARY), Kind.WEBP),
        new Case("a.pdf", Talkative.pdf(CANARY), Kind.PDF),
        frozen("film.mp4", Kind.MP4),
        frozen("turned.mp4", Kind.MP4),
        frozen("film.mov", Kind.MP4),
        new Case("path.mp4", Talkative.filmWithPath(CANARY), Kind.MP4),
        frozen("sound.m4a", Kind.MP4),
        frozen("sound.mp3", Kind.MP3),
        frozen("sound.wav", Kind.WAV));
  }

  private static Case frozen(String name, Kind kind) {
    return new Case(name, MediaSamples.frozen(name), kind);
  }

  @TestFactory
  Stream<DynamicTest> nothingIsLeftOfWhatCamerasAndProgramsWrote() {
    return cases().map(c -> DynamicTest.dynamicTest(c.name(), () -> clean(c)));
  }

  private void clean(Case file) throws IOException {
    assertThat(MediaSamples.holds(file.bytes(), CANARY)).as("the original says it").isTrue();
    Path to = temp.resolve("clean-" + file.name());
    Copier.clean(MediaSamples.source(file.name(), file.bytes()), to, Allowance.usual());
    byte[] clean = Files.readAllBytes(to);
    for (String word : List.of(CANARY, "Phone", "Zorka", "Зорка", "+53.9006", "Lavf", "2021:08")) {
      assertThat(MediaSamples.holds(clean, word)).as(word).isFalse();
    }
    MediaSource copy = MediaSamples.source(file.name(), clean);
    CameraFacts facts = CameraReader.read(copy, file.kind(), Allowance.usual());
    assertThat(facts.isSilent()).isTrue();
    assertThat(seen(file, clean)).isEqualTo(seen(file, file.bytes()));
    try (Stream<Path> files = Files.list(temp)) {
      assertThat(files).noneMatch(path -> path.toString().endsWith(".part"));
    }
  }

  /** Everything that is seen and heard, as numbers. */
  private static List<Integer> seen(Case file, byte[] bytes) throws IOException {
    MediaSource source = MediaSamples.source(file.name(), bytes);
    Allowance allowance = Allowance.usual();
    List<Integer> all = new ArrayList<>();
    if (file.kind().isPicture()) {
      Orientation lies = CameraReader.read(source, file.kind(), allowance).orientation();
      add(all, Pictures.read(source, file.kind(), lies, allowance));
    } else if (file.kind() == Kind.PDF) {
      try (Pages pages = new Pages(source, null, allowance)) {
        add(all, pages.draw(0, 300, allowance));
      }
    } else {
      try (Recording recording = Recording.open(source, file.kind(), allowance)) {
        if (recording.film().isPresent()) {
          Film film = recording.film().get();
          for (Film.Frame frame = film.next(); frame != null; frame = film.next()) {
            add(all, frame.picture(4096));
          }
        }
        // AAC fills gaps with noise, another each time: there the encoded samples are compared.
        if (file.kind() == Kind.WAV) {
          Sound sound = recording.sound().orElseThrow();
          for (short[] piece = sound.next(); piece.length > 0; piece = sound.next()) {
            all.add(Arrays.hashCode(piece));
          }
        }
      }
    }
    if (file.kind() == Kind.MP4) {
      encodedSound(source, all);
    }
    if (file.kind() == Kind.MP3) {
      // The same frames one after the other, whatever stood before and after them.
      String text = new String(bytes, java.nio.charset.StandardCharsets.ISO_8859_1);
      int from = text.indexOf("\u00FF\u00FB");
      int to = text.indexOf("TAG", from);
      all.add(text.substring(from, to < 0 ? text.length() : to).hashCode());
    }
    assertThat(all).isNotEmpty();
    return all;
  }

  private static void encodedSound(MediaSource source, List<Integer> all) throws IOException {
    try (var channel = source.open(Allowance.usual())) {
      Movie.read(channel)
          .track("soun")
          .ifPresent(
              track -> {
                Samples samples = track.samples();
                for (int i = 0; i < samples.count(); i++) {
                  try {
                    byte[] one = MediaSource.read(channel, samples.offset(i), samples.size(i));
                    all.add(Arrays.hashCode(one));
                  } catch (IOException e) {
                    throw new AssertionError(e);
                  }
                }
              });
    }
  }

  private static void add(List<Integer> all, Picture picture) {
    all.addAll(List.of(picture.width(), picture.height(), Arrays.hashCode(picture.argb())));
  }

  @Test
  void whatCannotBeCleanedIsRefusedAndNothingIsWritten() throws Exception {
    refused("fragmented.mp4", MediaSamples.frozen("fragmented.mp4"));
    refused("sound.ogg", MediaSamples.frozen("sound.ogg"));
    refused("letter.txt", CANARY.getBytes(java.nio.charset.StandardCharsets.UTF_8));
    refused("locked.pdf", PdfSamples.locked(CANARY, "x"));
    byte[] whole = MediaSamples.telephoneJpeg(64, 48, 1, CANARY);
    refused("torn.jpg", Arrays.copyOf(whole, 200));
  }

  private void refused(String name, byte[] bytes) throws IOException {
    Path to = temp.resolve(name);
    assertThatThrownBy(() -> Copier.clean(MediaSamples.source(name, bytes), to, Allowance.usual()))
        .as(name)
        .isInstanceOf(Problem.class);
    try (Stream<Path> files = Files.list(temp)) {
      assertThat(files).isEmpty();
    }
  }

  @Test
  void aPlainCopyIsTheSameByteForByteAndReplacesOnlyWhenWhole() throws Exception {
    byte[] bytes = MediaSamples.telephoneJpeg(64, 48, 6, CANARY);
    Path to = temp.resolve("copy.jpg");
    Files.write(to, new byte[] {1});
    MediaSource source = MediaSamples.source("a.jpg", bytes);
    assertThatThrownBy(() -> Copier.plain(source, to, Allowance.unhurried(() -> true), done -> {}))
        .isInstanceOfSatisfying(
            Problem.class, p -> assertThat(p.is(MediaProblem.STOPPED)).isTrue());
    assertThat(to).hasBinaryContent(new byte[] {1});
    Copier.plain(source, to, Allowance.usual(), done -> {});
    assertThat(to).hasBinaryContent(bytes);
  }

  @Test
  void aPlaceThatCannotBeWrittenIsSaid() {
    Path nowhere = temp.resolve("no/such/folder/a.jpg");
    MediaSource source = MediaSamples.source("a.jpg", new byte[10]);
    assertThatThrownBy(() -> Copier.plain(source, nowhere, Allowance.usual(), done -> {}))
        .isInstanceOfSatisfying(
            Problem.class, p -> assertThat(p.is(MediaProblem.COPY_FAILED)).isTrue());
  }
}
