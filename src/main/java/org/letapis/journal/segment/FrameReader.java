package org.letapis.journal.segment;

import java.io.IOException;
import java.util.Arrays;
import java.util.Optional;
import javax.crypto.AEADBadTagException;
import org.letapis.crypto.Aead;
import org.letapis.journal.frame.FrameHeader;
import org.letapis.journal.frame.FrameSeal;

/** Reads proven frames out of one segment's bytes. */
public final class FrameReader implements AutoCloseable {

  private final byte[] segmentId;
  private final FrameSeal seal;

  /** Takes over the seal, and closes it. */
  public FrameReader(byte[] segmentId, FrameSeal seal) {
    this.segmentId = segmentId.clone();
    this.seal = seal;
  }

  /** A proven frame: where it ends, and its tag. */
  @SuppressWarnings("ArrayRecordComponent") // Never compared.
  public record Found(FrameHeader header, FrameSeal.Opened opened, long end, byte[] tag) {}

  /** What seals frames for this segment. */
  public FrameSeal seal() {
    return seal;
  }

  /** The header at an offset if it is a whole and sound one, not yet proven. */
  public Optional<FrameHeader> header(SegmentBytes bytes, long offset) throws IOException {
    byte[] head = bytes.read(offset, FrameHeader.LENGTH);
    return head.length < FrameHeader.LENGTH ? Optional.empty() : FrameHeader.read(head, segmentId);
  }

  /** The frame at an offset, if there is one that verifies. */
  public Optional<Found> at(SegmentBytes bytes, long offset) throws IOException {
    FrameHeader header = header(bytes, offset).orElse(null);
    if (header == null || offset + header.frameLength() > bytes.end()) {
      return Optional.empty();
    }
    byte[] sealed = bytes.read(offset + FrameHeader.LENGTH, header.sealed());
    try {
      FrameSeal.Opened opened = seal.open(header, sealed, offset);
      byte[] tag = Arrays.copyOfRange(sealed, sealed.length - Aead.TAG_LENGTH, sealed.length);
      return Optional.of(new Found(header, opened, offset + header.frameLength(), tag));
    } catch (AEADBadTagException notProven) {
      return Optional.empty();
    }
  }

  /** Whether a frame was begun at an offset and the file ends before the frame does. */
  public boolean isCutOff(SegmentBytes bytes, long offset) throws IOException {
    byte[] head = bytes.read(offset, FrameHeader.LENGTH);
    if (head.length < FrameHeader.LENGTH) {
      int known = Math.min(head.length, segmentId.length);
      return Arrays.equals(head, 0, known, segmentId, 0, known);
    }
    return FrameHeader.read(head, segmentId)
        .filter(header -> offset + header.frameLength() > bytes.end())
        .isPresent();
  }

  /**
   * Whether a batch was begun at or before an offset and a power cut wrote some sectors of it and
   * left others blank. Only the last batch can look so: none is begun before the one before it is
   * on the disk, and sealed frames hold no blank sector. What is whole of such a batch is not to be
   * read, for it was never acknowledged.
   */
  public boolean isTorn(SegmentBytes bytes, long offset) throws IOException {
    FrameHeader header = header(bytes, offset).orElse(null);
    long next = next(bytes, offset + 1);
    long to = next < 0 ? bytes.end() : next;
    if (header != null) {
      to = offset + header.frameLength();
    }
    if (!bytes.hasBlankSector(offset, to)) {
      return false;
    }
    if (header != null && header.isLast()) {
      return to == bytes.end();
    }
    while (next >= 0) {
      Found found = at(bytes, next).orElseThrow();
      if (found.header().isLast()) {
        return found.end() == bytes.end();
      }
      next = next(bytes, found.end());
    }
    return true;
  }

  /** Where the next frame that verifies begins, from an offset on; -1 when nowhere. */
  public long next(SegmentBytes bytes, long from) throws IOException {
    // Whoever could write into the folder must not be able to make the search quadratic.
    long budget = 4 * bytes.end() + FrameHeader.MAX_SEALED;
    long at = bytes.indexOf(segmentId, from);
    while (at >= 0 && budget > 0) {
      if (at(bytes, at).isPresent()) {
        return at;
      }
      budget -= header(bytes, at).map(FrameHeader::frameLength).orElse(1L);
      at = bytes.indexOf(segmentId, at + 1);
    }
    return -1;
  }

  @Override
  public void close() {
    seal.close();
  }
}
