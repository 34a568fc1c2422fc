package org.letapis.foreign.zip;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.channels.SeekableByteChannel;
import java.util.Map;
import java.util.Set;
import org.letapis.domain.problem.Problem;
import org.letapis.foreign.Bounds;
import org.letapis.foreign.ForeignInput;
import org.letapis.foreign.ForeignProblem;

/** A ZIP archive. Its members are streams of no more bytes than its directory promised. */
public final class BoundedZip {

  private static final int LOCAL = 0x04034b50;
  private static final int LOCAL_SIZE = 30;

  private final ForeignInput input;
  private final Map<String, Member> members;

  private BoundedZip(ForeignInput input, Map<String, Member> members) {
    this.input = input;
    this.members = members;
  }

  /**
   * Reads what is in it.
   *
   * @throws Problem where it is damaged or breaks a bound, or a name leads out of it
   */
  public static BoundedZip open(ForeignInput input, Bounds bounds) throws IOException {
    try (SeekableByteChannel channel = input.open()) {
      return new BoundedZip(input, ZipDirectory.read(channel, bounds));
    }
  }

  /** Whether bytes begin as an archive does. */
  public static boolean isZip(byte[] beginning) {
    return beginning.length >= 4
        && beginning[0] == 'P'
        && beginning[1] == 'K'
        && ((beginning[2] == 3 && beginning[3] == 4) || (beginning[2] == 5 && beginning[3] == 6));
  }

  /** Names of its files, in the order of its directory. */
  public Set<String> names() {
    return members.keySet();
  }

  public boolean has(String name) {
    return members.containsKey(name);
  }

  /** Bytes of a file once it is expanded; -1 where there is none of that name. */
  public long size(String name) {
    Member member = members.get(name);
    return member == null ? -1 : member.size();
  }

  /**
   * A file in it, expanded as it is read; the caller closes it.
   *
   * @throws Problem NO_SUCH_FILE, or where it is damaged or longer than was promised
   */
  public InputStream open(String name) throws IOException {
    Member member = members.get(name);
    if (member == null) {
      throw new Problem(ForeignProblem.NO_SUCH_FILE, name);
    }
    SeekableByteChannel channel = input.open();
    try {
      if (member.at() > channel.size() - LOCAL_SIZE) {
        throw new Problem(ForeignProblem.ZIP_BROKEN);
      }
      ByteBuffer head = ZipDirectory.read(channel, member.at(), LOCAL_SIZE);
      if (head.getInt(0) != LOCAL) {
        throw new Problem(ForeignProblem.ZIP_BROKEN);
      }
      int skip = (head.getShort(26) & 0xFFFF) + (head.getShort(28) & 0xFFFF);
      channel.position(member.at() + LOCAL_SIZE + skip);
      return new MemberStream(channel, member);
    } catch (IOException | RuntimeException e) {
      channel.close();
      throw e;
    }
  }
}
