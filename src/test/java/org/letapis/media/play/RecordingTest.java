package org.letapis.media.play;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.letapis.domain.problem.Problem;
import org.letapis.media.Allowance;
import org.letapis.media.Kind;
import org.letapis.media.MediaProblem;
import org.letapis.media.MediaSamples;
import org.letapis.media.MediaSource;
import org.letapis.media.film.Film;
import org.letapis.media.picture.Picture;
import org.letapis.media.sound.Sound;

/** Recordings of two seconds: a tone of 440 Hz, and films that are red and then blue. */
class RecordingTest {

  private static MediaSource source(String name) {
    return MediaSamples.source(name, MediaSamples.frozen(name));
  }

  private static Kind kind(MediaSource source) throws IOException {
    return Kind.of(source.beginning(Kind.LOOKED_AT, Allowance.usual()), source.name());
  }

  private static Recording open(String name) throws IOException {
    MediaSource source = source(name);
    return Recording.open(source, kind(source), Allowance.usual());
  }

  private static PlayFacts facts(String name) throws IOException {
    MediaSource source = source(name);
    return Recording.facts(source, kind(source), Allowance.usual());
  }

  @TestFactory
  Stream<DynamicTest> theToneIsHeardInEveryFormat() {
    return Stream.of(
            "sound.wav", "alaw.wav", "sound.mp3", "sound.ogg", "sound.m4a", "film.mp4", "film.mov")
        .map(name -> DynamicTest.dynamicTest(name, () -> tone(name)));
  }

  private static void tone(String name) throws IOException {
    try (Recording recording = open(name)) {
      Sound sound = recording.sound().orElseThrow();
      assertThat(sound.seconds()).isCloseTo(2.0, within(0.15));
      short[] heard = samples(sound, sound.rate());
      assertThat(heard.length).isBetween((int) (1.7 * sound.rate()), (int) (2.3 * sound.rate()));
      assertThat(pitch(heard, sound.rate())).isCloseTo(440, within(3.0));
    }
  }

  private static short[] samples(Sound sound, int rate) throws IOException {
    List<Short> first = new ArrayList<>();
    for (short[] piece = sound.next(); piece.length > 0; piece = sound.next()) {
      for (int i = 0; i < piece.length; i += sound.channels()) {
        first.add(piece[i]);
      }
    }
    short[] all = new short[first.size()];
    for (int i = 0; i < all.length; i++) {
      all[i] = first.get(i);
    }
    return all;
  }

  /** By the number of times it rises through nothing in the second half second. */
  private static double pitch(short[] samples, int rate) {
    int from = rate / 2;
    int to = rate * 3 / 2;
    int rises = 0;
    for (int i = from + 1; i < to; i++) {
      rises += samples[i - 1] < 0 && samples[i] >= 0 ? 1 : 0;
    }
    return rises;
  }

  @TestFactory
  Stream<DynamicTest> playingGoesOnFromWhereverOneGoes() {
    return Stream.of("sound.wav", "sound.mp3", "sound.ogg", "sound.m4a")
        .map(
            name ->
                DynamicTest.dynamicTest(
                    name,
                    () -> {
                      try (Recording recording = open(name)) {
                        Sound sound = recording.sound().orElseThrow();
                        sound.seek(1.5);
                        assertThat(sound.position()).isBetween(0.9, 1.6);
                        int left = samples(sound, sound.rate()).length;
                        assertThat((double) left / sound.rate()).isBetween(0.3, 1.1);
                        sound.seek(0);
                        assertThat(sound.next()).isNotEmpty();
                        sound.seek(99);
                        samples(sound, sound.rate());
                      }
                    }));
  }

  @Test
  void aFilmIsSeenPictureByPictureInItsOrder() throws Exception {
    try (Recording recording = open("film.mp4")) {
      Film film = recording.film().orElseThrow();
      List<Double> times = new ArrayList<>();
      List<Integer> colours = new ArrayList<>();
      for (Film.Frame frame = film.next(); frame != null; frame = film.next()) {
        times.add(frame.seconds());
        colours.add(middle(frame.picture(4096)));
      }
      assertThat(times).hasSize(20).isSorted();
      assertThat(colours.subList(0, 9)).allSatisfy(colour -> assertRed(colour));
      assertThat(colours.subList(11, 20)).allSatisfy(colour -> assertBlue(colour));
      film.seek(1.5);
      assertBlue(middle(film.next().picture(4096)));
      film.seek(0);
      assertRed(middle(film.next().picture(4096)));
    }
  }

  @Test
  void aFilmTakenUprightStandsUpright() throws Exception {
    try (Recording recording = open("turned.mp4")) {
      Picture picture = recording.film().orElseThrow().next().picture(4096);
      assertThat(List.of(picture.width(), picture.height())).isEqualTo(List.of(64, 96));
    }
    assertThat(facts("turned.mp4").height()).isEqualTo(96);
  }

  @Test
  void aLargeFilmIsReducedWhileItIsDrawn() throws Exception {
    try (Recording recording = open("film.mp4")) {
      Picture picture = recording.film().orElseThrow().next().picture(50);
      assertThat(List.of(picture.width(), picture.height())).isEqualTo(List.of(48, 32));
      assertThat(picture.fullWidth()).isEqualTo(96);
    }
  }

  @Test
  void whatCannotBeDecodedStillTellsItsFacts() throws Exception {
    assertThat(facts("hevc.mp4").film()).isEqualTo("H.265 (HEVC)");
    assertThat(facts("hevc.mp4").sound()).isEqualTo("AAC");
    assertThat(facts("sound.amr").sound()).isEqualTo("AMR");
    assertThat(facts("sound.amr").seconds()).isCloseTo(2.0, within(0.1));
    assertThat(facts("amr.3gp").sound()).isEqualTo("AMR");
    assertThat(facts("amr.3gp").seconds()).isCloseTo(2.0, within(0.1));
    assertThat(facts("vorbis.ogg").sound()).isEqualTo("Vorbis");
    for (String name : List.of("sound.amr", "amr.3gp", "vorbis.ogg")) {
      assertThatThrownBy(() -> open(name))
          .isInstanceOfSatisfying(
              Problem.class, p -> assertThat(p.is(MediaProblem.UNSUPPORTED)).isTrue());
    }
    // Its sound is heard though its pictures are not seen.
    try (Recording recording = open("hevc.mp4")) {
      assertThat(recording.sound()).isPresent();
      assertThat(recording.film()).isEmpty();
    }
  }

  private static int middle(Picture picture) {
    return picture.argb()[picture.height() / 2 * picture.width() + picture.width() / 2];
  }

  private static void assertRed(int argb) {
    assertThat(argb >> 16 & 0xFF).isGreaterThan(220);
    assertThat(argb & 0xFF).isLessThan(40);
  }

  private static void assertBlue(int argb) {
    assertThat(argb & 0xFF).isGreaterThan(220);
    assertThat(argb >> 16 & 0xFF).isLessThan(40);
  }
}
