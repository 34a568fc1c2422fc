package org.letapis.media.box;

import java.io.IOException;
import java.nio.BufferUnderflowException;
import java.nio.ByteBuffer;
import java.nio.channels.SeekableByteChannel;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What a movie file holds.
 *
 * @param boxes at the top
 * @param tracks those that could be made out
 * @param seconds how long it lasts
 * @param fragmented whether its samples are told of in pieces all over the file
 */
public record Movie(List<Box> boxes, List<Track> tracks, double seconds, boolean fragmented) {

  private static final int MOST_TRACKS = 64;

  /**
   * @throws IOException where it is none
   */
  public static Movie read(SeekableByteChannel channel) throws IOException {
    List<Box> boxes = Box.between(channel, 0, channel.size());
    Box moov = Box.first(boxes, "moov").orElseThrow(() -> new IOException("no movie"));
    List<Box> inside = moov.children(channel);
    List<Track> tracks = new ArrayList<>();
    for (Box box : inside) {
      if (box.type().equals("trak") && tracks.size() < MOST_TRACKS) {
        track(channel, box).ifPresent(tracks::add);
      }
    }
    boolean fragmented =
        Box.first(inside, "mvex").isPresent() || Box.first(boxes, "moof").isPresent();
    double seconds = tracks.stream().mapToDouble(Track::seconds).max().orElse(0);
    return new Movie(boxes, List.copyOf(tracks), seconds, fragmented);
  }

  /** The first track of a kind. */
  public Optional<Track> track(String handler) {
    return tracks.stream().filter(track -> track.handler().equals(handler)).findFirst();
  }

  private static Optional<Track> track(SeekableByteChannel channel, Box trak) throws IOException {
    Optional<Box> media = trak.find(channel, "mdia");
    if (media.isEmpty()) {
      return Optional.empty();
    }
    try {
      ByteBuffer hdlr = required(media.get(), channel, "hdlr");
      ByteBuffer mdhd = required(media.get(), channel, "mdhd");
      Box table =
          media.get().find(channel, "minf", "stbl").orElseThrow(() -> new IOException("no table"));
      boolean wide = mdhd.get(0) == 1;
      long scale = mdhd.getInt(wide ? 20 : 12) & 0xFFFF_FFFFL;
      long duration = wide ? mdhd.getLong(24) : mdhd.getInt(16) & 0xFFFF_FFFFL;
      String handler = Description.word(hdlr, 8);
      Description description = Description.read(required(table, channel, "stsd"), handler);
      return Optional.of(
          new Track(
              trak,
              handler,
              description.codec(),
              scale,
              Math.max(0, duration),
              description.width(),
              description.height(),
              turns(required(trak, channel, "tkhd")),
              description.channels(),
              description.rate(),
              description.config(),
              Samples.read(channel, table)));
    } catch (IndexOutOfBoundsException | BufferUnderflowException cutOff) {
      throw new IOException("a track that is cut off", cutOff);
    }
  }

  private static ByteBuffer required(Box box, SeekableByteChannel channel, String type)
      throws IOException {
    return box.find(channel, type)
        .orElseThrow(() -> new IOException("a missing box"))
        .bytes(channel);
  }

  /** The matrix of a track turns by quarters, or by nothing that anybody uses. */
  private static int turns(ByteBuffer tkhd) {
    int at = tkhd.get(0) == 1 ? 52 : 40;
    int a = Integer.signum(tkhd.getInt(at));
    int b = Integer.signum(tkhd.getInt(at + 4));
    if (a == 0 && b != 0) {
      return b > 0 ? 1 : 3;
    }
    return a < 0 ? 2 : 0;
  }
}
