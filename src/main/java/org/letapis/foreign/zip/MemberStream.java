package org.letapis.foreign.zip;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.channels.SeekableByteChannel;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;
import org.letapis.domain.problem.Problem;
import org.letapis.foreign.ForeignProblem;

/** A member as it is expanded. */
final class MemberStream extends InputStream {

  private static final int BUFFER = 32 << 10;

  private final SeekableByteChannel channel;
  private final Member member;
  private final Inflater inflater = new Inflater(true);
  private final ByteBuffer packed = ByteBuffer.allocate(BUFFER).limit(0);
  private long packedLeft;
  private long given;
  private boolean ended;

  MemberStream(SeekableByteChannel channel, Member member) {
    this.channel = channel;
    this.member = member;
    this.packedLeft = member.packed();
  }

  @Override
  public int read() throws IOException {
    byte[] one = new byte[1];
    return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
  }

  @Override
  public int read(byte[] into, int offset, int length) throws IOException {
    if (length == 0) {
      return 0;
    }
    int count =
        ended
            ? -1
            : member.method() == 0 ? stored(into, offset, length) : inflated(into, offset, length);
    if (count < 0) {
      ended = true;
      if (given != member.size()) {
        throw new Problem(ForeignProblem.ZIP_BROKEN);
      }
      return -1;
    }
    given += count;
    if (given > member.size()) {
      throw new Problem(ForeignProblem.ZIP_BOMB, member.name());
    }
    return count;
  }

  private int stored(byte[] into, int offset, int length) throws IOException {
    if (!fill()) {
      return -1;
    }
    int count = Math.min(length, packed.remaining());
    packed.get(into, offset, count);
    return count;
  }

  private int inflated(byte[] into, int offset, int length) throws IOException {
    try {
      while (true) {
        int count = inflater.inflate(into, offset, length);
        if (count > 0) {
          return count;
        }
        if (inflater.finished()) {
          return -1;
        }
        if (inflater.needsDictionary() || !fill()) {
          throw new Problem(ForeignProblem.ZIP_BROKEN);
        }
        inflater.setInput(packed);
      }
    } catch (DataFormatException e) {
      throw new Problem(e, ForeignProblem.ZIP_BROKEN);
    }
  }

  /** Whether there are packed bytes at hand. */
  private boolean fill() throws IOException {
    if (packed.hasRemaining()) {
      return true;
    }
    if (packedLeft == 0) {
      return false;
    }
    packed.clear().limit((int) Math.min(BUFFER, packedLeft));
    int count = channel.read(packed);
    packed.flip();
    packedLeft -= Math.max(count, 0);
    return count > 0;
  }

  @Override
  public void close() throws IOException {
    inflater.end();
    channel.close();
  }
}
