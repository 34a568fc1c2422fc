package org.letapis.media.play;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.io.IOException;
import java.nio.channels.SeekableByteChannel;
import java.util.Map;
import java.util.Optional;
import org.letapis.domain.problem.Problem;
import org.letapis.media.Allowance;
import org.letapis.media.Kind;
import org.letapis.media.MediaSource;
import org.letapis.media.box.Movie;
import org.letapis.media.box.Track;
import org.letapis.media.sound.AmrLength;
import org.letapis.media.sound.Sound;

/** Length and codecs of recordings, those that cannot be decoded too. */
final class FactsOf {

  /** Names of codecs by their four characters. */
  private static final Map<String, String> NAMES =
      Map.ofEntries(
          Map.entry("avc1", "H.264"),
          Map.entry("avc3", "H.264"),
          Map.entry("hvc1", "H.265 (HEVC)"),
          Map.entry("hev1", "H.265 (HEVC)"),
          Map.entry("vp09", "VP9"),
          Map.entry("av01", "AV1"),
          Map.entry("mp4v", "MPEG-4"),
          Map.entry("s263", "H.263"),
          Map.entry("mp4a", "AAC"),
          Map.entry("samr", "AMR"),
          Map.entry("sawb", "AMR-WB"),
          Map.entry("alac", "ALAC"),
          Map.entry(".mp3", "MP3"),
          Map.entry("Opus", "Opus"),
          Map.entry("sowt", "PCM"),
          Map.entry("twos", "PCM"),
          Map.entry("lpcm", "PCM"));

  private FactsOf() {}

  static PlayFacts recording(MediaSource source, Kind kind, Allowance allowance)
      throws IOException {
    return switch (kind) {
      case MP4 -> movie(source, allowance);
      case AMR -> {
        try (SeekableByteChannel channel = source.open(allowance)) {
          AmrLength amr = AmrLength.of(channel);
          yield new PlayFacts(
              amr.seconds(),
              amr.wide() ? "AMR-WB" : "AMR",
              amr.wide() ? 16000 : 8000,
              1,
              null,
              0,
              0);
        }
      }
      case WAV -> sound(source, kind, "WAV", allowance);
      case MP3 -> sound(source, kind, "MP3", allowance);
      case OGG -> sound(source, kind, ogg(source, allowance), allowance);
      default -> new PlayFacts(0, null, 0, 0, null, 0, 0);
    };
  }

  private static PlayFacts sound(MediaSource source, Kind kind, String name, Allowance allowance)
      throws IOException {
    try (Recording open = Recording.open(source, kind, allowance)) {
      Sound sound = open.sound().orElseThrow();
      return new PlayFacts(sound.seconds(), name, sound.rate(), sound.channels(), null, 0, 0);
    } catch (Problem unknown) {
      allowance.check();
      return new PlayFacts(0, name, 0, 0, null, 0, 0);
    }
  }

  private static String ogg(MediaSource source, Allowance allowance) throws IOException {
    String head = new String(source.beginning(64, allowance), ISO_8859_1);
    if (head.contains("OpusHead")) {
      return "Opus";
    }
    return head.contains("vorbis") ? "Vorbis" : head.contains("Speex") ? "Speex" : "Ogg";
  }

  private static PlayFacts movie(MediaSource source, Allowance allowance) throws IOException {
    try (SeekableByteChannel channel = source.open(allowance)) {
      Movie movie = Movie.read(channel);
      Optional<Track> sound = movie.track("soun");
      Optional<Track> film = movie.track("vide");
      boolean lies = film.isPresent() && film.get().turns() % 2 == 1;
      int width = film.map(Track::width).orElse(0);
      int height = film.map(Track::height).orElse(0);
      return new PlayFacts(
          movie.seconds(),
          sound.map(track -> name(track.codec())).orElse(null),
          sound.map(Track::rate).orElse(0),
          sound.map(Track::channels).orElse(0),
          film.map(track -> name(track.codec())).orElse(null),
          lies ? height : width,
          lies ? width : height);
    }
  }

  private static String name(String codec) {
    return NAMES.getOrDefault(codec, codec.replaceAll("[^A-Za-z0-9. -]", "?"));
  }
}
