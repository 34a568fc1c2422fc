package org.letapis.media.play;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.letapis.domain.problem.Problem;
import org.letapis.media.Allowance;
import org.letapis.media.Kind;
import org.letapis.media.MediaProblem;
import org.letapis.media.MediaSamples;
import org.letapis.media.MediaSource;
import org.letapis.media.Workshop;
import org.letapis.media.picture.Picture;

class PlayerTest {

  /** Takes samples as fast as they come, and tells what became of it. */
  private static final class Ear implements Speaker {
    final AtomicInteger samples = new AtomicInteger();
    final CountDownLatch closed = new CountDownLatch(1);

    @Override
    public void write(short[] heard) {
      samples.addAndGet(heard.length);
    }

    @Override
    public double waiting() {
      return 0;
    }

    @Override
    public void pause() {}

    @Override
    public void resume() {}

    @Override
    public void flush() {}

    @Override
    public void drain() {}

    @Override
    public void close() {
      closed.countDown();
    }
  }

  private static final class Watcher implements Player.Listener {
    final List<Integer> colours = new CopyOnWriteArrayList<>();
    final List<Double> times = new CopyOnWriteArrayList<>();
    final List<Problem> silences = new CopyOnWriteArrayList<>();
    final CountDownLatch first = new CountDownLatch(1);
    final CountDownLatch end = new CountDownLatch(1);

    @Override
    public void frame(Picture picture) {
      colours.add(picture.argb()[picture.argb().length / 2 + picture.width() / 2]);
      first.countDown();
    }

    @Override
    public void at(double seconds) {
      times.add(seconds);
    }

    @Override
    public void ended() {
      end.countDown();
    }

    @Override
    public void unheard(Problem why) {
      silences.add(why);
    }
  }

  private static Player player(String name, Kind kind, Speaker.Maker speakers, Watcher watcher)
      throws Exception {
    MediaSource source = MediaSamples.source(name, MediaSamples.frozen(name));
    PlayFacts facts = Recording.facts(source, kind, Allowance.usual());
    return new Player(new Workshop(), source, kind, facts, 1000, speakers, watcher);
  }

  @Test
  void soundIsPlayedToItsEndAndFromTheBeginningAgain() throws Exception {
    Ear ear = new Ear();
    Watcher watcher = new Watcher();
    try (Player player = player("sound.m4a", Kind.MP4, (rate, channels) -> ear, watcher)) {
      player.play();
      assertThat(watcher.end.await(20, TimeUnit.SECONDS)).isTrue();
      int once = ear.samples.get();
      assertThat(once).isGreaterThan(80_000);
      assertThat(watcher.times).isSorted().last().satisfies(t -> assertThat(t).isGreaterThan(1.5));
      player.play();
      for (int i = 0; i < 2_000 && ear.samples.get() < once * 2; i++) {
        Thread.sleep(20);
      }
      assertThat(ear.samples.get()).isEqualTo(once * 2);
    }
    assertThat(ear.closed.await(20, TimeUnit.SECONDS)).as("let go of the speaker").isTrue();
  }

  @Test
  void withoutAnythingToHearItFromAFilmGoesByTheClock() throws Exception {
    Watcher watcher = new Watcher();
    Speaker.Maker none =
        (rate, channels) -> {
          throw new Problem(MediaProblem.NO_SOUND);
        };
    try (Player player = player("film.mp4", Kind.MP4, none, watcher)) {
      assertThat(watcher.first.await(20, TimeUnit.SECONDS)).isTrue();
      player.seek(0.8);
      player.play();
      assertThat(watcher.end.await(20, TimeUnit.SECONDS)).isTrue();
      assertThat(watcher.colours.getFirst() >> 16 & 0xFF).isGreaterThan(220);
      assertThat(watcher.colours.getLast() & 0xFF).isGreaterThan(220);
      assertThat(watcher.silences)
          .singleElement()
          .satisfies(p -> assertThat(p.is(MediaProblem.NO_SOUND)).isTrue());
    }
  }
}
