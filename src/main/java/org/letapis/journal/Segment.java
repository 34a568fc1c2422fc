package org.letapis.journal;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.letapis.crypto.Secret;
import org.letapis.domain.problem.Problem;
import org.letapis.journal.frame.FrameHeader;
import org.letapis.journal.frame.FrameSeal;

/** One segment: its file, what its header says, the key of its frames, and how far it is read. */
final class Segment implements AutoCloseable {

  private final int number;
  private final Path file;
  private final @Nullable SegmentHeader header;
  private final @Nullable FrameReader reader;
  private volatile long end;

  private Segment(
      int number,
      Path file,
      @Nullable SegmentHeader header,
      @Nullable FrameReader reader,
      long end) {
    this.number = number;
    this.file = file;
    this.header = header;
    this.reader = reader;
    this.end = end;
  }

  /** A segment just written, with no frames yet. */
  static Segment begun(Path file, SegmentHeader header, Secret key) {
    FrameSeal seal = new FrameSeal(key, header.id(), header.number());
    FrameReader reader = new FrameReader(header.id(), seal);
    return new Segment(header.number(), file, header, reader, SegmentHeader.LENGTH);
  }

  /**
   * Reads a segment's header. If it does not verify, the id is taken from the first frame, which
   * proves itself.
   *
   * @throws Problem {@link JournalProblem#NEWER_FORMAT}
   */
  static Segment load(int number, Path file, Secret key) throws IOException {
    try (SegmentBytes bytes = SegmentBytes.open(file, Long.MAX_VALUE, 256)) {
      byte[] first = bytes.read(0, SegmentHeader.LENGTH);
      byte[] id = bytes.read(SegmentHeader.LENGTH, FrameHeader.ID_LENGTH);
      SegmentHeader header = null;
      if (first.length == SegmentHeader.LENGTH) {
        if (SegmentHeader.isNewer(first, key)) {
          throw new Problem(JournalProblem.NEWER_FORMAT, number, SegmentHeader.version(first));
        }
        header = SegmentHeader.read(first, key).filter(h -> h.number() == number).orElse(null);
      }
      if (header != null) {
        id = header.id();
      }
      FrameReader reader =
          id.length == FrameHeader.ID_LENGTH
              ? new FrameReader(id, new FrameSeal(key, id, number))
              : null;
      return new Segment(number, file, header, reader, bytes.end());
    }
  }

  int number() {
    return number;
  }

  Path file() {
    return file;
  }

  Optional<SegmentHeader> header() {
    return Optional.ofNullable(header);
  }

  /** What reads its frames; nothing when not even its id is known. */
  Optional<FrameReader> reader() {
    return Optional.ofNullable(reader);
  }

  /** First byte that is not part of an acknowledged batch. */
  long end() {
    return end;
  }

  /** Says how far the segment is to be read. */
  void endsAt(long newEnd) {
    end = newEnd;
  }

  SegmentBytes bytes(int window) throws IOException {
    return SegmentBytes.open(file, end, window);
  }

  @Override
  public void close() {
    if (reader != null) {
      reader.close();
    }
  }
}
