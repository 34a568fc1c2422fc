package org.letapis.journal;

import static org.letapis.journal.frame.FrameKind.LOCAL;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.letapis.crypto.Aead;
import org.letapis.crypto.Secret;
import org.letapis.crypto.io.DurableFiles;
import org.letapis.domain.log.Position;
import org.letapis.journal.frame.Frame;
import org.letapis.journal.frame.FrameHeader;
import org.letapis.journal.frame.FrameKind;
import org.letapis.journal.frame.FrameSeal;
import org.letapis.journal.segment.FrameReader;
import org.letapis.journal.segment.Moves;
import org.letapis.journal.segment.Segment;
import org.letapis.journal.segment.SegmentBytes;
import org.letapis.journal.segment.SegmentHeader;

/**
 * A segment written again under a fresh id: what can be read of it, but for the lines of own state
 * that are not to be kept. Nothing but frames that prove themselves is taken over.
 */
final class SegmentCopy {

  private static final int WINDOW = 256 << 10;

  /** A frame to be taken over: as it is, or with fewer lines. */
  private record Part(long place, long position, long length, @Nullable Frame instead) {}

  private final Secret key;
  private final JournalSettings settings;
  private final SegmentHeader header;
  private final FrameSeal seal;
  private final Rewriting.Amending amending;
  private final List<Part> parts = new ArrayList<>();
  private long dropped;
  private boolean damaged;
  private byte[] tag;

  private SegmentCopy(
      Secret key,
      JournalSettings settings,
      SegmentHeader header,
      FrameSeal seal,
      Rewriting.Amending amending) {
    this.amending = amending;
    this.key = key;
    this.settings = settings;
    this.header = header;
    this.seal = seal;
    this.tag = header.previousTag();
  }

  /** What was written; a frame with lines in place of others counts as one that was dropped. */
  record Result(long frames, long droppedLines) {}

  /**
   * Writes the copy and forces it to the disk, unless nothing would be dropped and it need not be.
   *
   * @param old what is copied; nothing for a segment that is gone
   * @param before how the segment before ended
   * @param ending how this one ended, as the next names it
   * @param amending lines to be written in place of others
   * @param always whether to write it even when no line is dropped or written in place of another
   */
  static Optional<Result> write(
      Optional<Segment> old,
      int number,
      JournalFolder.Ending before,
      JournalFolder.Ending ending,
      Rewriting.Keep keep,
      Rewriting.Amending amending,
      boolean always,
      Path target,
      Secret key,
      JournalSettings settings)
      throws IOException {
    SegmentHeader header =
        new SegmentHeader(
            number, settings.freshId(), before.length(), before.tag(), SegmentHeader.REWRITTEN);
    try (FrameSeal seal = new FrameSeal(key, header.id(), number)) {
      SegmentCopy copy = new SegmentCopy(key, settings, header, seal, amending);
      if (old.isPresent()) {
        copy.plan(old.get(), keep);
      }
      if (!always && (copy.dropped == 0 || copy.damaged)) {
        return Optional.empty();
      }
      Files.deleteIfExists(target);
      try (FileChannel out = DurableFiles.createNew(target)) {
        copy.write(old, ending, out);
        out.force(true);
      }
      copy.verify(target);
      return Optional.of(new Result(copy.parts.size(), copy.dropped));
    } catch (IOException | RuntimeException failed) {
      DurableFiles.discard(target, failed);
      throw failed;
    }
  }

  /**
   * Whether a segment is whole and has a line that is not to be kept. Goes from header to header,
   * and opens frames of own state only.
   */
  static boolean wouldDrop(Segment old, Rewriting.Keep keep) throws IOException {
    FrameReader reader = old.reader().orElse(null);
    if (reader == null || old.header().isEmpty()) {
      return false;
    }
    boolean drop = false;
    try (SegmentBytes bytes = old.bytes(WINDOW)) {
      long at = SegmentHeader.LENGTH;
      while (at < bytes.end()) {
        FrameHeader header = reader.header(bytes, at).orElse(null);
        if (header == null || at + header.frameLength() > bytes.end()) {
          return false;
        }
        if (!drop && header.mayBe(LOCAL)) {
          Position position = new Position(old.number(), old.placement().position(at));
          drop =
              reader
                  .at(bytes, at)
                  .flatMap(found -> found.opened().frame())
                  .filter(f -> f.lines().stream().anyMatch(line -> !keep.keep(position, line)))
                  .isPresent();
        }
        at += header.frameLength();
      }
    }
    return drop;
  }

  private void plan(Segment old, Rewriting.Keep keep) throws IOException {
    FrameReader reader = old.reader().orElse(null);
    if (reader == null) {
      return;
    }
    try (SegmentBytes bytes = old.bytes(WINDOW)) {
      long at = SegmentHeader.LENGTH;
      while (at >= 0 && at < bytes.end()) {
        Optional<FrameReader.Found> found = reader.at(bytes, at);
        if (found.isPresent()) {
          plan(old, at, found.get(), keep);
          at = found.get().end();
        } else {
          damaged = true;
          at = reader.next(bytes, at + 1);
        }
      }
    }
  }

  private void plan(Segment old, long at, FrameReader.Found found, Rewriting.Keep keep) {
    Position position = new Position(old.number(), old.placement().position(at));
    Frame frame = found.header().mayBe(LOCAL) ? found.opened().frame().orElse(null) : null;
    if (found.header().mayBe(FrameKind.MOVES)) {
      return;
    }
    Frame amended = amended(position, found);
    if (amended != null) {
      parts.add(new Part(at, position.offset(), sealed(amended, 0).length, amended));
      dropped++;
      return;
    }
    if (frame == null) {
      parts.add(new Part(at, position.offset(), found.header().frameLength(), null));
      return;
    }
    List<byte[]> kept = frame.lines().stream().filter(line -> keep.keep(position, line)).toList();
    dropped += frame.lines().size() - kept.size();
    if (kept.size() == frame.lines().size()) {
      parts.add(new Part(at, position.offset(), found.header().frameLength(), null));
    } else if (!kept.isEmpty()) {
      Frame instead = new Frame(LOCAL, kept);
      parts.add(new Part(at, position.offset(), sealed(instead, 0).length, instead));
    }
  }

  private @Nullable Frame amended(Position position, FrameReader.Found found) {
    Frame frame = amending.at().contains(position) ? found.opened().frame().orElse(null) : null;
    return frame == null
        ? null
        : new Frame(frame.kind(), frame.lines().stream().map(amending.line()).toList());
  }

  private byte[] sealed(Frame frame, long offset) {
    return seal.seal(frame, true, tag, offset, settings.random());
  }

  private void write(Optional<Segment> old, JournalFolder.Ending ending, FileChannel out)
      throws IOException {
    Moves moves = moves(ending);
    append(out, header.bytes(key));
    append(out, sealed(moves.frame(), out.position()));
    if (old.isPresent() && !parts.isEmpty()) {
      FrameReader reader = old.get().reader().orElseThrow();
      try (SegmentBytes bytes = old.get().bytes(WINDOW)) {
        for (Part part : parts) {
          append(out, part(part, reader, bytes, out.position()));
        }
      }
    }
    append(out, sealed(moves.frame(), out.position()));
  }

  private byte[] part(Part part, FrameReader reader, SegmentBytes bytes, long offset)
      throws IOException {
    Frame instead = part.instead();
    if (instead != null) {
      return sealed(instead, offset);
    }
    FrameReader.Found found =
        reader.at(bytes, part.place()).orElseThrow(() -> new IOException("changed meanwhile"));
    return seal.sealAgain(found.opened(), tag, offset, settings.random());
  }

  private void append(FileChannel out, byte[] bytes) throws IOException {
    DurableFiles.writeFully(out, ByteBuffer.wrap(bytes));
    if (out.position() > SegmentHeader.LENGTH) {
      tag = Arrays.copyOfRange(bytes, bytes.length - Aead.TAG_LENGTH, bytes.length);
    }
  }

  private Moves moves(JournalFolder.Ending ending) {
    NavigableMap<Long, Long> runs = new TreeMap<>();
    long at = 0;
    long shift = Long.MIN_VALUE;
    for (Part part : parts) {
      if (at - part.position() != shift) {
        shift = at - part.position();
        runs.put(part.position(), at);
      }
      at += part.length();
    }
    return new Moves(ending.length(), HexFormat.of().formatHex(ending.tag()), at, runs);
  }

  /** Nothing is replaced by what cannot be read back. */
  private void verify(Path written) throws IOException {
    List<Damage> damage = new ArrayList<>();
    List<Long> positions = new ArrayList<>();
    try (Segment copy = Segment.load(header.number(), written, key)) {
      SegmentScan.run(
          copy,
          0,
          false,
          new SegmentScan.Sink() {
            @Override
            public void frame(Position at, FrameSeal.Opened opened) {
              if (opened.frame().filter(f -> f.kind() == FrameKind.MOVES).isEmpty()) {
                positions.add(at.offset());
              }
            }

            @Override
            public void damage(Damage found) {
              damage.add(found);
            }
          });
    }
    if (!damage.isEmpty() || !positions.equals(parts.stream().map(Part::position).toList())) {
      throw new IOException("not what was to be written");
    }
  }
}
