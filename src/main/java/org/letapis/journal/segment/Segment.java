package org.letapis.journal.segment;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.letapis.crypto.Secret;
import org.letapis.journal.frame.FrameHeader;
import org.letapis.journal.frame.FrameSeal;

/** One segment: its file, what its header says, the key of its frames, and how far it is read. */
public final class Segment implements AutoCloseable {

  private final int number;
  private final Path file;
  private final SegmentSource source;
  private final @Nullable SegmentHeader header;
  private final @Nullable FrameReader reader;
  private final Placement placement;
  private final int laterVersion;
  private volatile long end;

  private Segment(
      int number,
      Path file,
      SegmentSource source,
      @Nullable SegmentHeader header,
      @Nullable FrameReader reader,
      Placement placement,
      int laterVersion,
      long end) {
    this.number = number;
    this.file = file;
    this.source = source;
    this.header = header;
    this.reader = reader;
    this.placement = placement;
    this.laterVersion = laterVersion;
    this.end = end;
  }

  /** A segment just written, with no frames yet. */
  public static Segment begun(Path file, SegmentHeader header, Secret key) {
    FrameSeal seal = new FrameSeal(key, header.id(), header.number());
    FrameReader reader = new FrameReader(header.id(), seal);
    SegmentSource source = SegmentSource.of(file);
    long end = SegmentHeader.LENGTH;
    return new Segment(header.number(), file, source, header, reader, Placement.PLAIN, 0, end);
  }

  /**
   * Reads a segment's header. If it does not verify, the id is taken from the first frame, which
   * proves itself.
   */
  public static Segment load(int number, Path file, Secret key) throws IOException {
    return load(number, file, SegmentSource.of(file), key);
  }

  /**
   * The same from bytes that lie elsewhere.
   *
   * @param file what to call them
   */
  public static Segment load(int number, Path file, SegmentSource source, Secret key)
      throws IOException {
    try (SegmentBytes bytes = SegmentBytes.open(source, Long.MAX_VALUE, 256)) {
      byte[] first = bytes.read(0, SegmentHeader.LENGTH);
      byte[] id = bytes.read(SegmentHeader.LENGTH, FrameHeader.ID_LENGTH);
      SegmentHeader header = null;
      int later = 0;
      if (first.length == SegmentHeader.LENGTH) {
        later = SegmentHeader.isNewer(first, key) ? SegmentHeader.version(first) : 0;
        header = SegmentHeader.read(first, key).filter(h -> h.number() == number).orElse(null);
      }
      if (header != null) {
        id = header.id();
      }
      FrameReader reader =
          id.length == FrameHeader.ID_LENGTH
              ? new FrameReader(id, new FrameSeal(key, id, number))
              : null;
      boolean again = header != null && header.version() == SegmentHeader.REWRITTEN;
      // One whose header is damaged may have been written again: its first frame tells.
      Placement placement =
          reader == null || (header != null && !again)
              ? Placement.PLAIN
              : Placement.find(reader, bytes, again).orElse(Placement.PLAIN);
      return new Segment(number, file, source, header, reader, placement, later, bytes.end());
    }
  }

  /** The format version of a segment of a later program, of which nothing can be read; else 0. */
  public int laterVersion() {
    return laterVersion;
  }

  /** Its number, from 1. */
  public int number() {
    return number;
  }

  /** Where it lies. */
  public Path file() {
    return file;
  }

  /** What its header says; nothing when that does not verify. */
  public Optional<SegmentHeader> header() {
    return Optional.ofNullable(header);
  }

  /** What reads its frames; nothing when not even its id is known. */
  public Optional<FrameReader> reader() {
    return Optional.ofNullable(reader);
  }

  /** Where its positions are. */
  public Placement placement() {
    return placement;
  }

  /** Whether it was written again, and so takes no more frames. */
  public boolean isRewritten() {
    return placement.moves().isPresent();
  }

  /** First byte that is not part of an acknowledged batch. */
  public long end() {
    return end;
  }

  /** Says how far the segment is to be read. */
  public void endsAt(long newEnd) {
    end = newEnd;
  }

  /** Its bytes up to its end, read so many at a time. */
  public SegmentBytes bytes(int window) throws IOException {
    return SegmentBytes.open(source, end, window);
  }

  @Override
  public void close() {
    if (reader != null) {
      reader.close();
    }
  }
}
