package org.letapis.media.play;

import java.io.IOException;
import org.jspecify.annotations.Nullable;
import org.letapis.domain.problem.Problem;
import org.letapis.media.Allowance;
import org.letapis.media.Kind;
import org.letapis.media.MediaSource;
import org.letapis.media.Workshop;
import org.letapis.media.film.Film;
import org.letapis.media.picture.Picture;
import org.letapis.media.sound.Sound;

/**
 * Plays a recording: its sound on one thread, its pictures on another. Where pictures cannot be
 * decoded as fast as they are due some are left out; where there is nothing to hear it from, the
 * pictures go by the clock.
 */
public final class Player implements AutoCloseable {

  /** Told from the threads that play. */
  public interface Listener {
    /** A picture is due. */
    void frame(Picture picture);

    /** How far it is. */
    void at(double seconds);

    /** It has come to its end. */
    void ended();

    /** It is not heard, and why. */
    void unheard(Problem why);
  }

  private static final double LATE = 0.3;
  private static final double TOO_LATE = 2;

  private final Transport transport = new Transport();
  private final MediaSource source;
  private final Kind kind;
  private final int side;
  private final Speaker.Maker speakers;
  private final Listener listener;

  /**
   * Opens it, and shows the first picture.
   *
   * @param side longest side of the pictures, in pixels
   */
  public Player(
      Workshop workshop,
      MediaSource source,
      Kind kind,
      PlayFacts facts,
      int side,
      Speaker.Maker speakers,
      Listener listener) {
    this.source = source;
    this.kind = kind;
    this.side = side;
    this.speakers = speakers;
    this.listener = listener;
    if (facts.film() != null) {
      workshop.play(transport::isClosed, allowance -> run(allowance, this::see));
    }
    if (facts.sound() != null) {
      workshop.play(transport::isClosed, allowance -> run(allowance, this::hear));
    }
  }

  @FunctionalInterface
  private interface Part {
    void of(Recording recording) throws IOException, InterruptedException;
  }

  private boolean run(Allowance allowance, Part part) throws IOException, InterruptedException {
    try (Recording recording = Recording.open(source, kind, allowance)) {
      part.of(recording);
    }
    return true;
  }

  private void see(Recording recording) throws IOException, InterruptedException {
    Film film = recording.film().orElse(null);
    if (film == null) {
      return;
    }
    boolean alone = recording.sound().isEmpty();
    int seen = -1;
    Film.@Nullable Frame frame = null;
    while (!transport.isClosed()) {
      if (seen != transport.jumps()) {
        seen = transport.jumps();
        frame = found(film, transport.now());
        if (frame != null) {
          listener.frame(frame.picture(side));
        }
      }
      transport.whilePaused(seen);
      if (seen != transport.jumps() || transport.isClosed()) {
        continue;
      }
      frame = film.next();
      if (frame == null) {
        if (alone || !heard) {
          transport.end();
          listener.ended();
        }
        waitForMove(seen);
        continue;
      }
      transport.until(frame.seconds(), seen);
      show(film, frame, seen);
    }
  }

  private void show(Film film, Film.Frame frame, int seen) {
    double late = transport.now() - frame.seconds();
    if (seen == transport.jumps() && late < LATE) {
      listener.frame(frame.picture(side));
      if (!heard) {
        listener.at(frame.seconds());
      }
    } else if (late > TOO_LATE) {
      film.hurry(transport.now());
    }
  }

  private static Film.@Nullable Frame found(Film film, double time) throws IOException {
    film.seek(time);
    Film.Frame frame = film.next();
    while (frame != null && frame.seconds() < time - 0.05) {
      Film.Frame next = film.next();
      if (next == null) {
        return frame;
      }
      frame = next;
    }
    return frame;
  }

  private void waitForMove(int seen) throws InterruptedException {
    while (transport.jumps() == seen && !transport.isClosed()) {
      transport.whilePaused(seen);
      transport.until(transport.now() + 0.1, seen);
    }
  }

  /** Whether sound says what time it is. */
  private volatile boolean heard;

  private void hear(Recording recording) throws IOException, InterruptedException {
    Sound sound = recording.sound().orElse(null);
    if (sound == null) {
      return;
    }
    int channels = Math.min(2, sound.channels());
    try (Speaker speaker = speakers.make(sound.rate(), channels)) {
      heard = true;
      hear(sound, channels, speaker);
    } catch (Problem silent) {
      heard = false;
      if (!transport.isClosed()) {
        listener.unheard(silent);
      }
    }
  }

  private void hear(Sound sound, int channels, Speaker speaker)
      throws IOException, InterruptedException {
    int seen = 0;
    while (!transport.isClosed()) {
      if (seen != transport.jumps()) {
        seen = transport.jumps();
        speaker.flush();
        sound.seek(transport.now());
      }
      if (!transport.isPlaying()) {
        speaker.pause();
        transport.whilePaused(seen);
        speaker.resume();
        continue;
      }
      short[] samples = sound.next();
      if (samples.length == 0) {
        speaker.drain();
        transport.end();
        listener.ended();
        waitForMove(seen);
        continue;
      }
      speaker.write(first(samples, sound.channels(), channels));
      if (seen == transport.jumps()) {
        transport.set(Math.max(0, sound.position() - speaker.waiting()));
        listener.at(transport.now());
      }
    }
  }

  /** The first channels of so many. */
  private static short[] first(short[] samples, int all, int wanted) {
    if (all == wanted) {
      return samples;
    }
    short[] some = new short[samples.length / all * wanted];
    for (int i = 0; i < some.length; i++) {
      some[i] = samples[i / wanted * all + i % wanted];
    }
    return some;
  }

  /** Plays, from the beginning again once it has ended. */
  public void play() {
    if (transport.isEnded()) {
      transport.jump(0);
    }
    transport.play(true);
  }

  public void pause() {
    transport.play(false);
  }

  public void seek(double seconds) {
    transport.jump(seconds);
  }

  /** Stops for good; the threads end by themselves soon after. */
  @Override
  public void close() {
    transport.close();
  }
}
