package org.letapis.journal.frame;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.util.List;
import java.util.Optional;
import javax.crypto.AEADBadTagException;
import org.letapis.crypto.Aead;
import org.letapis.crypto.Hkdf;
import org.letapis.crypto.Secret;

/** Seals and opens the frames of one segment. Safe for use by several threads. */
public final class FrameSeal implements AutoCloseable {

  /** Texts longer than this are deflated. */
  private static final int WORTH_DEFLATING = 1024;

  private static final int KNOWN_FLAGS = FrameHeader.LAST | FrameHeader.DEFLATED;

  private final byte[] segmentId;
  private final Secret key;

  /**
   * @param journalKey 256 bits; not kept
   * @param number of the segment
   */
  public FrameSeal(Secret journalKey, byte[] segmentId, int number) {
    this.segmentId = segmentId.clone();
    String info = "letapis/journal/frames/1/" + number;
    this.key = Hkdf.derive(journalKey, segmentId, info.getBytes(StandardCharsets.US_ASCII), 32);
  }

  /**
   * A frame's bytes, header and all.
   *
   * @param last whether its batch ends with it
   * @param previousTag see {@link FrameHeader#previousTag}
   * @param offset where in the segment it will stand
   */
  public byte[] seal(
      Frame frame, boolean last, byte[] previousTag, long offset, SecureRandom random) {
    byte[] text = FrameText.join(frame.lines());
    int flags = last ? FrameHeader.LAST : 0;
    if (text.length > WORTH_DEFLATING) {
      byte[] deflated = frame.deflated().orElseGet(() -> FrameText.deflate(text));
      if (deflated.length < text.length) {
        flags |= FrameHeader.DEFLATED;
        return seal(frame.kind().code(), flags, deflated, previousTag, offset, random);
      }
    }
    return seal(frame.kind().code(), flags, text, previousTag, offset, random);
  }

  /**
   * The same content sealed anew, at another place or in another segment; also what this version
   * does not know. It ends a batch of its own.
   */
  public byte[] sealAgain(Opened opened, byte[] previousTag, long offset, SecureRandom random) {
    int flags = opened.header.flags() | FrameHeader.LAST;
    return seal(opened.header.kind(), flags, opened.text, previousTag, offset, random);
  }

  private byte[] seal(
      int kind, int flags, byte[] text, byte[] previousTag, long offset, SecureRandom random) {
    byte[] nonce = new byte[Aead.NONCE_LENGTH];
    random.nextBytes(nonce);
    int length = text.length + Aead.TAG_LENGTH;
    FrameHeader header = FrameHeader.of(segmentId, length, kind, flags, nonce, previousTag);
    byte[] sealed = Aead.seal(key, nonce, text, header.associated(offset));
    return ByteBuffer.allocate(FrameHeader.LENGTH + sealed.length)
        .put(header.bytes())
        .put(sealed)
        .array();
  }

  /**
   * Proves that a frame was sealed for this segment and this offset.
   *
   * @param sealed ciphertext and tag
   * @throws AEADBadTagException if not
   */
  public Opened open(FrameHeader header, byte[] sealed, long offset) throws AEADBadTagException {
    return new Opened(header, Aead.open(key, header.nonce(), sealed, header.associated(offset)));
  }

  /** A frame proven authentic, its text not yet taken apart. */
  public static final class Opened {
    private final FrameHeader header;
    private final byte[] text;

    private Opened(FrameHeader header, byte[] text) {
      this.header = header;
      this.text = text;
    }

    /** Whether this version knows what to do with it; if not, it is to be skipped and kept. */
    public boolean isKnown() {
      return FrameKind.of(header.kind()).isPresent() && (header.flags() & ~KNOWN_FLAGS) == 0;
    }

    /** What it holds; nothing when this version does not know. */
    public Optional<FrameKind> kind() {
      return FrameKind.of(header.kind());
    }

    /** The frame; nothing when it is not {@link #isKnown} or was sealed with no lines in it. */
    public Optional<Frame> frame() {
      if (!isKnown()) {
        return Optional.empty();
      }
      boolean deflated = (header.flags() & FrameHeader.DEFLATED) != 0;
      Optional<List<byte[]>> lines =
          (deflated ? FrameText.inflate(text) : Optional.of(text)).flatMap(FrameText::split);
      return FrameKind.of(header.kind()).flatMap(k -> lines.map(l -> new Frame(k, l)));
    }
  }

  @Override
  public void close() {
    key.close();
  }
}
