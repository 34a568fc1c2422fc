package org.letapis.media.play;

import java.io.IOException;
import java.nio.channels.SeekableByteChannel;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.letapis.domain.problem.Problem;
import org.letapis.media.Allowance;
import org.letapis.media.Kind;
import org.letapis.media.MediaProblem;
import org.letapis.media.MediaSource;
import org.letapis.media.Quietly;
import org.letapis.media.box.Movie;
import org.letapis.media.box.Track;
import org.letapis.media.film.Film;
import org.letapis.media.sound.AacSound;
import org.letapis.media.sound.Mp3Sound;
import org.letapis.media.sound.OpusSound;
import org.letapis.media.sound.Sound;
import org.letapis.media.sound.WavSound;

/**
 * A recording opened to be played: its sound, its pictures, or both. Decodes WAV, MP3, Opus, and
 * from MP4, 3GP and QuickTime AAC and H.264. For one thread.
 */
public final class Recording implements AutoCloseable {
  private final @Nullable Sound sound;
  private final @Nullable Film film;

  private Recording(@Nullable Sound sound, @Nullable Film film) {
    this.sound = sound;
    this.film = film;
  }

  /** What can be told of it without decoding anything. */
  public static PlayFacts facts(MediaSource source, Kind kind, Allowance allowance)
      throws IOException {
    return FactsOf.recording(source, kind, allowance);
  }

  /**
   * @throws Problem UNSUPPORTED where there is no decoder for anything in it
   */
  public static Recording open(MediaSource source, Kind kind, Allowance allowance)
      throws IOException {
    return switch (kind) {
      case WAV -> new Recording(with(source, allowance, WavSound::new), null);
      case MP3 -> new Recording(with(source, allowance, Mp3Sound::new), null);
      case OGG -> new Recording(with(source, allowance, OpusSound::new), null);
      case MP4 -> movie(source, allowance);
      default -> throw new Problem(MediaProblem.UNSUPPORTED);
    };
  }

  @FunctionalInterface
  private interface Maker<T> {
    T make(SeekableByteChannel channel) throws IOException;
  }

  private static <T> T with(MediaSource source, Allowance allowance, Maker<T> maker)
      throws IOException {
    SeekableByteChannel channel = source.open(allowance);
    try {
      return maker.make(channel);
    } catch (IOException | RuntimeException | Error failed) {
      Quietly.close(channel);
      throw failed;
    }
  }

  private static Recording movie(MediaSource source, Allowance allowance) throws IOException {
    Movie movie = with(source, allowance, channel -> closing(channel, Movie.read(channel)));
    Problem[] last = {new Problem(MediaProblem.UNSUPPORTED)};
    Sound sound =
        movie
            .track("soun")
            .flatMap(track -> tried(source, allowance, track, AacSound::new, last))
            .orElse(null);
    Film film =
        movie
            .track("vide")
            .flatMap(track -> tried(source, allowance, track, Film::new, last))
            .orElse(null);
    if (sound == null && film == null) {
      throw last[0];
    }
    return new Recording(sound, film);
  }

  private static Movie closing(SeekableByteChannel channel, Movie movie) {
    Quietly.close(channel);
    return movie;
  }

  @FunctionalInterface
  private interface TrackMaker<T> {
    T make(SeekableByteChannel channel, Track track) throws IOException;
  }

  private static <T> Optional<T> tried(
      MediaSource source, Allowance allowance, Track track, TrackMaker<T> maker, Problem[] last) {
    try {
      return Optional.of(with(source, allowance, channel -> maker.make(channel, track)));
    } catch (Problem other) {
      allowance.check();
      last[0] = other;
    } catch (IOException | RuntimeException damaged) {
      last[0] = new Problem(damaged, MediaProblem.UNREADABLE);
    }
    return Optional.empty();
  }

  public Optional<Sound> sound() {
    return Optional.ofNullable(sound);
  }

  public Optional<Film> film() {
    return Optional.ofNullable(film);
  }

  public double seconds() {
    return Math.max(sound == null ? 0 : sound.seconds(), film == null ? 0 : film.seconds());
  }

  @Override
  public void close() {
    if (sound != null) {
      sound.close();
    }
    if (film != null) {
      film.close();
    }
  }
}
