package org.letapis.media.sound;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.channels.SeekableByteChannel;
import org.letapis.domain.problem.Problem;
import org.letapis.media.MediaProblem;
import org.letapis.media.MediaSource;
import org.letapis.media.Quietly;

/** WAV: PCM of 8 to 32 bit, floating point, A-law and µ-law (RFC 2361). */
public final class WavSound implements Sound {
  private static final int MOST_CHUNKS = 1000;
  private static final int PCM = 1;
  private static final int FLOAT = 3;
  private static final int A_LAW = 6;
  private static final int MU_LAW = 7;
  private static final int EXTENSIBLE = 0xFFFE;

  private final SeekableByteChannel channel;
  private int format;
  private int channels;
  private int rate;
  private int bits;
  private long start = -1;
  private long end;
  private long at;

  public WavSound(SeekableByteChannel channel) throws IOException {
    this.channel = channel;
    long place = 12;
    for (int i = 0; i < MOST_CHUNKS && start < 0; i++) {
      ByteBuffer head = little(MediaSource.read(channel, place, 8));
      if (head.remaining() < 8) {
        throw new IOException("no sound in it");
      }
      String name = new String(head.array(), 0, 4, ISO_8859_1);
      long length = head.getInt(4) & 0xFFFF_FFFFL;
      if (name.equals("fmt ")) {
        format(little(MediaSource.read(channel, place + 8, (int) Math.min(length, 64))));
      } else if (name.equals("data")) {
        start = place + 8;
        end = Math.min(channel.size(), start + length);
      }
      place += 8 + length + (length & 1);
    }
    boolean known =
        switch (format) {
          case PCM -> bits == 8 || bits == 16 || bits == 24 || bits == 32;
          case FLOAT -> bits == 32;
          case A_LAW, MU_LAW -> bits == 8;
          default -> false;
        };
    if (!known || start < 0 || channels < 1 || channels > 8 || rate < 1000 || rate > 400_000) {
      throw new Problem(MediaProblem.UNSUPPORTED);
    }
    at = start;
  }

  private static ByteBuffer little(byte[] bytes) {
    return ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN);
  }

  private void format(ByteBuffer fmt) throws IOException {
    if (fmt.remaining() < 16) {
      throw new IOException("cut off");
    }
    format = fmt.getShort(0) & 0xFFFF;
    channels = fmt.getShort(2) & 0xFFFF;
    rate = fmt.getInt(4);
    bits = fmt.getShort(14) & 0xFFFF;
    if (format == EXTENSIBLE && fmt.remaining() >= 26) {
      format = fmt.getShort(24) & 0xFFFF;
    }
  }

  private int frame() {
    return channels * bits / 8;
  }

  @Override
  public int rate() {
    return rate;
  }

  @Override
  public int channels() {
    return channels;
  }

  @Override
  public double seconds() {
    return (double) ((end - start) / frame()) / rate;
  }

  @Override
  public double position() {
    return (double) ((at - start) / frame()) / rate;
  }

  @Override
  public short[] next() throws IOException {
    int wanted = (int) Math.min(end - at, (long) frame() * Math.max(1, rate / 20));
    ByteBuffer bytes = little(MediaSource.read(channel, at, wanted - wanted % frame()));
    at += bytes.remaining();
    short[] samples = new short[bytes.remaining() * 8 / bits];
    for (int i = 0; i < samples.length; i++) {
      samples[i] = sample(bytes);
    }
    return samples;
  }

  private short sample(ByteBuffer bytes) {
    return switch (format) {
      case FLOAT -> (short) Math.clamp(bytes.getFloat() * 32767, -32768f, 32767f);
      case A_LAW -> aLaw(bytes.get());
      case MU_LAW -> muLaw(bytes.get());
      default ->
          switch (bits) {
            case 8 -> (short) (((bytes.get() & 0xFF) - 128) << 8);
            case 16 -> bytes.getShort();
            case 24 -> {
              bytes.get();
              yield bytes.getShort();
            }
            default -> (short) (bytes.getInt() >> 16);
          };
    };
  }

  /** ITU-T G.711. */
  private static short aLaw(byte code) {
    int a = code ^ 0x55;
    int exponent = a >> 4 & 7;
    int value = (a & 0xF) << 4 | 8;
    value = exponent == 0 ? value : (value + 0x100) << exponent - 1;
    return (short) ((a & 0x80) != 0 ? value : -value);
  }

  /** ITU-T G.711. */
  private static short muLaw(byte code) {
    int u = ~code & 0xFF;
    int value = (((u & 0xF) << 3) + 0x84 << (u >> 4 & 7)) - 0x84;
    return (short) ((u & 0x80) != 0 ? -value : value);
  }

  @Override
  public void seek(double seconds) {
    long frames = (long) (Math.max(0, seconds) * rate);
    at = Math.clamp(start + frames * frame(), start, end);
  }

  @Override
  public void close() {
    Quietly.close(channel);
  }
}
