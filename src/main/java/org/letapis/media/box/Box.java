package org.letapis.media.box;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.SeekableByteChannel;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.letapis.domain.problem.Problem;
import org.letapis.media.MediaProblem;
import org.letapis.media.MediaSource;

/**
 * A box: where it lies in the file.
 *
 * @param type four characters
 * @param start of its header
 * @param content of its first byte after the header
 * @param end of the byte after its last
 */
public record Box(String type, long start, long content, long end) {

  private static final int MOST = 20_000;

  /** Most bytes of one table. */
  public static final int MOST_BYTES = 32 << 20;

  /**
   * The boxes that follow one another between two places.
   *
   * @throws IOException where one reaches beyond the end or is no box
   */
  public static List<Box> between(SeekableByteChannel channel, long from, long to)
      throws IOException {
    List<Box> boxes = new ArrayList<>();
    long at = from;
    while (at + 8 <= to) {
      Box box = at(channel, at, to);
      boxes.add(box);
      at = box.end;
      if (boxes.size() > MOST) {
        throw new Problem(MediaProblem.TOO_LARGE);
      }
    }
    return boxes;
  }

  private static Box at(SeekableByteChannel channel, long at, long to) throws IOException {
    ByteBuffer head = ByteBuffer.wrap(MediaSource.read(channel, at, 16));
    if (head.remaining() < 8) {
      throw new IOException("no box");
    }
    long size = head.getInt() & 0xFFFF_FFFFL;
    byte[] type = new byte[4];
    head.get(type);
    long header = 8;
    if (size == 1 && head.remaining() == 8) {
      size = head.getLong();
      header = 16;
    } else if (size == 0) {
      size = to - at;
    }
    if (size < header || size > to - at) {
      throw new IOException("a box that does not fit");
    }
    return new Box(new String(type, ISO_8859_1), at, at + header, at + size);
  }

  /** What is in it. */
  public List<Box> children(SeekableByteChannel channel) throws IOException {
    return between(channel, content, end);
  }

  /** What is in it, as far as it can be made out. */
  public static Optional<Box> first(List<Box> boxes, String type) {
    return boxes.stream().filter(box -> box.type.equals(type)).findFirst();
  }

  /** The box at the end of a path of types below this one. */
  public Optional<Box> find(SeekableByteChannel channel, String... path) throws IOException {
    Box box = this;
    for (String step : path) {
      Optional<Box> next = first(box.children(channel), step);
      if (next.isEmpty()) {
        return next;
      }
      box = next.get();
    }
    return Optional.of(box);
  }

  /** Its bytes after the header. */
  public ByteBuffer bytes(SeekableByteChannel channel) throws IOException {
    long length = end - content;
    if (length > MOST_BYTES) {
      throw new Problem(MediaProblem.TOO_LARGE);
    }
    return ByteBuffer.wrap(MediaSource.read(channel, content, (int) length));
  }
}
