package org.letapis.media.sound;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import io.github.jaredmdobson.concentus.OpusDecoder;
import io.github.jaredmdobson.concentus.OpusException;
import java.io.IOException;
import java.nio.channels.SeekableByteChannel;
import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;
import java.util.List;
import org.letapis.domain.problem.Problem;
import org.letapis.media.MediaProblem;
import org.letapis.media.Quietly;

/** Opus in Ogg (RFC 7845), as messengers record it. */
public final class OpusSound implements Sound {
  private static final int RATE = 48_000;

  /** The longest packet lasts 120 ms. */
  private static final int MOST_FRAMES = RATE * 120 / 1000;

  private static final int MOST_PACKET = 256 * 1024;

  private final SeekableByteChannel channel;
  private final OggPages pages;
  private final OpusDecoder decoder;
  private final int channels;
  private final int skip;
  private final Deque<byte[]> packets = new ArrayDeque<>();
  private byte[] begun = {};
  private int page;
  private long position;

  /**
   * @throws Problem UNSUPPORTED where something other than Opus is in the Ogg
   */
  public OpusSound(SeekableByteChannel channel) throws IOException {
    this.channel = channel;
    this.pages = new OggPages(channel);
    List<byte[]> first = pages.pieces(pages.list().getFirst()).list();
    byte[] head = first.isEmpty() ? new byte[0] : first.getFirst();
    if (head.length < 19 || !new String(head, 0, 8, ISO_8859_1).equals("OpusHead")) {
      throw new Problem(MediaProblem.UNSUPPORTED);
    }
    channels = head[9];
    skip = (head[10] & 0xFF) | (head[11] & 0xFF) << 8;
    if (head[18] != 0 || channels < 1 || channels > 2) {
      throw new Problem(MediaProblem.UNSUPPORTED);
    }
    try {
      decoder = new OpusDecoder(RATE, channels);
    } catch (OpusException other) {
      throw new Problem(MediaProblem.UNSUPPORTED);
    }
    begin();
  }

  /** After the head comes one packet of tags, which may take several pages. */
  private void begin() throws IOException {
    page = 1;
    while (page < pages.list().size()) {
      OggPages.Pieces tags = pages.pieces(pages.list().get(page++));
      if (!tags.open() || tags.list().size() > 1) {
        break;
      }
    }
    packets.clear();
    begun = new byte[0];
    position = 0;
    decoder.resetState();
  }

  @Override
  public int rate() {
    return RATE;
  }

  @Override
  public int channels() {
    return channels;
  }

  @Override
  public double seconds() {
    return Math.max(0, pages.last() - skip) / (double) RATE;
  }

  @Override
  public double position() {
    return Math.max(0, position - skip) / (double) RATE;
  }

  @Override
  public short[] next() throws IOException {
    while (packets.isEmpty()) {
      if (page >= pages.list().size()) {
        return new short[0];
      }
      take(pages.list().get(page++));
    }
    byte[] packet = packets.remove();
    short[] samples = new short[MOST_FRAMES * channels];
    int frames;
    try {
      frames = decoder.decode(packet, 0, packet.length, samples, 0, MOST_FRAMES, false);
    } catch (OpusException | RuntimeException | Error damaged) {
      if (damaged instanceof Problem || damaged instanceof VirtualMachineError) {
        throw new IOException(damaged);
      }
      decoder.resetState();
      frames = RATE / 50;
    }
    position += frames;
    return Arrays.copyOf(samples, frames * channels);
  }

  private void take(OggPages.Page next) throws IOException {
    OggPages.Pieces pieces = pages.pieces(next);
    List<byte[]> list = pieces.list();
    for (int i = 0; i < list.size(); i++) {
      byte[] piece = list.get(i);
      if (i == 0 && next.continued()) {
        piece = joined(begun, piece);
      }
      if (i == list.size() - 1 && pieces.open()) {
        begun = piece;
      } else if (piece.length > 0) {
        packets.add(piece);
      }
    }
  }

  private static byte[] joined(byte[] first, byte[] second) throws IOException {
    if (first.length + second.length > MOST_PACKET) {
      throw new IOException("a packet without end");
    }
    byte[] both = Arrays.copyOf(first, first.length + second.length);
    System.arraycopy(second, 0, both, first.length, second.length);
    return both;
  }

  @Override
  public void seek(double seconds) throws IOException {
    begin();
    long to = (long) (Math.max(0, seconds) * RATE) + skip;
    while (page < pages.list().size() - 1
        && pages.list().get(page).granule() >= 0
        && pages.list().get(page).granule() < to) {
      position = pages.list().get(page).granule();
      page++;
    }
  }

  @Override
  public void close() {
    Quietly.close(channel);
  }
}
