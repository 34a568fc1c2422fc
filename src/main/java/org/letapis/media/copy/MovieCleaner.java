package org.letapis.media.copy;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.channels.SeekableByteChannel;
import java.util.Optional;
import java.util.Set;
import org.letapis.domain.problem.Problem;
import org.letapis.media.Allowance;
import org.letapis.media.MediaProblem;
import org.letapis.media.MediaSource;
import org.letapis.media.box.Box;
import org.letapis.media.box.Movie;
import org.letapis.media.box.Track;

/**
 * MP4, 3GP and QuickTime: every box that is not needed to play becomes an empty {@code free} box of
 * the same size, so that nothing moves and pictures and sound stay as they are, bit by bit. Times
 * and names of makers in the boxes that stay become zeros. Tracks that are neither sound nor
 * picture, as the ones that hold a path of places, are emptied with all their samples.
 */
final class MovieCleaner implements Cleaner {
  private static final Set<String> TOP = Set.of("ftyp", "moov", "mdat");
  private static final Set<String> IN_MOVIE = Set.of("mvhd", "trak", "iods");
  private static final Set<String> IN_TRACK = Set.of("tkhd", "mdia", "edts", "tref", "tapt");
  private static final Set<String> IN_MEDIA = Set.of("mdhd", "hdlr", "minf");
  private static final Set<String> IN_INFORMATION = Set.of("vmhd", "smhd", "dinf", "stbl", "hdlr");
  private static final byte[] FREE = "free".getBytes(ISO_8859_1);

  @Override
  public void clean(MediaSource source, OutputStream out, Allowance allowance) throws IOException {
    Patches patches;
    try (SeekableByteChannel channel = source.open(allowance)) {
      patches = patches(channel);
    }
    try (InputStream in = source.stream(allowance)) {
      patches.copy(in, out, source.size());
    }
  }

  private static Patches patches(SeekableByteChannel channel) throws IOException {
    Movie movie = Movie.read(channel);
    if (movie.fragmented()) {
      // What a fragment belongs to is told all over the file.
      throw new Problem(MediaProblem.CANNOT_CLEAN);
    }
    Patches patches = new Patches();
    keep(patches, movie.boxes(), TOP);
    Box moov = Box.first(movie.boxes(), "moov").orElseThrow();
    keep(patches, moov.children(channel), IN_MOVIE);
    for (Box box : moov.children(channel)) {
      if (box.type().equals("mvhd")) {
        zeroTimes(patches, channel, box);
      } else if (box.type().equals("trak")) {
        track(patches, channel, box, movie);
      }
    }
    afterLastBox(patches, movie, channel.size());
    return patches;
  }

  private static void afterLastBox(Patches patches, Movie movie, long size) {
    long end = movie.boxes().getLast().end();
    patches.zero(end, size - end);
  }

  private static void keep(Patches patches, Iterable<Box> boxes, Set<String> kept) {
    for (Box box : boxes) {
      if (!kept.contains(box.type())) {
        empty(patches, box);
      }
    }
  }

  private static void empty(Patches patches, Box box) {
    patches.put(box.start() + 4, FREE, 4);
    patches.zero(box.content(), box.end() - box.content());
  }

  private static void track(Patches patches, SeekableByteChannel channel, Box trak, Movie movie)
      throws IOException {
    Optional<Track> known =
        movie.tracks().stream().filter(track -> track.box().equals(trak)).findFirst();
    if (known.isEmpty()) {
      throw new Problem(MediaProblem.CANNOT_CLEAN);
    }
    Track track = known.get();
    if (!track.handler().equals("vide") && !track.handler().equals("soun")) {
      for (int i = 0; i < track.samples().count(); i++) {
        patches.zero(track.samples().offset(i), track.samples().size(i));
      }
      empty(patches, trak);
      return;
    }
    keep(patches, trak.children(channel), IN_TRACK);
    for (Box box : trak.children(channel)) {
      if (box.type().equals("tkhd")) {
        zeroTimes(patches, channel, box);
      } else if (box.type().equals("mdia")) {
        media(patches, channel, box);
      }
    }
  }

  private static void media(Patches patches, SeekableByteChannel channel, Box mdia)
      throws IOException {
    keep(patches, mdia.children(channel), IN_MEDIA);
    for (Box box : mdia.children(channel)) {
      switch (box.type()) {
        case "mdhd" -> zeroTimes(patches, channel, box);
        case "hdlr" -> zeroName(patches, box);
        case "minf" -> {
          keep(patches, box.children(channel), IN_INFORMATION);
          box.find(channel, "hdlr").ifPresent(hdlr -> zeroName(patches, hdlr));
        }
        default -> {}
      }
    }
  }

  /** When it was made and changed, after version and flags. */
  private static void zeroTimes(Patches patches, SeekableByteChannel channel, Box box)
      throws IOException {
    ByteBuffer head = ByteBuffer.wrap(MediaSource.read(channel, box.content(), 1));
    int length = head.hasRemaining() && head.get() == 1 ? 16 : 8;
    patches.zero(box.content() + 4, Math.min(length, box.end() - box.content() - 4));
  }

  /** Maker and name, after the kind. */
  private static void zeroName(Patches patches, Box hdlr) {
    patches.zero(hdlr.content() + 12, hdlr.end() - hdlr.content() - 12);
  }
}
