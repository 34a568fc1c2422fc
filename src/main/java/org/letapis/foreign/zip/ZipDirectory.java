package org.letapis.foreign.zip;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.channels.SeekableByteChannel;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Pattern;
import org.letapis.domain.problem.Problem;
import org.letapis.foreign.Bounds;
import org.letapis.foreign.ForeignProblem;

/**
 * The directory at the end of a ZIP archive (PKWARE APPNOTE 6.3.10, 4.3.12 and 4.3.16). Only what
 * it names is ever read, and it is checked as a whole before anything is expanded.
 */
final class ZipDirectory {

  private static final int END = 0x06054b50;
  private static final int END_64 = 0x06064b50;
  private static final int LOCATOR_64 = 0x07064b50;
  private static final int ENTRY = 0x02014b50;
  private static final int END_SIZE = 22;
  private static final int ENTRY_SIZE = 46;
  private static final int LONGEST_NAME = 1_024;
  private static final long UNSET = 0xFFFFFFFFL;

  /** What grows to less than this is no bomb whatever its ratio is. */
  private static final long SMALL = 16L << 20;

  /** Names that are not marked as UTF-8 were written by programs of the time of DOS. */
  private static final Charset OLD_NAMES = Charset.forName("IBM866");

  private static final Pattern LEADS_OUT =
      Pattern.compile("^/|^[A-Za-z]:|(^|/)\\.\\.(/|$)|\\p{Cntrl}|\\\\");

  private final SeekableByteChannel channel;
  private final Bounds bounds;
  private final long size;
  private long packed;
  private long expanded;

  private ZipDirectory(SeekableByteChannel channel, Bounds bounds) throws IOException {
    this.channel = channel;
    this.bounds = bounds;
    this.size = channel.size();
  }

  /**
   * Reads it.
   *
   * @throws Problem where it is damaged or breaks a bound
   */
  static Map<String, Member> read(SeekableByteChannel channel, Bounds bounds) throws IOException {
    return new ZipDirectory(channel, bounds).members();
  }

  private Map<String, Member> members() throws IOException {
    if (size > bounds.archive()) {
      throw new Problem(ForeignProblem.TOO_LARGE, bounds.archive() >> 20);
    }
    long end = end();
    ByteBuffer tail = bytes(end, END_SIZE);
    long from = tail.getInt(16) & UNSET;
    int count = tail.getShort(10) & 0xFFFF;
    if (from == UNSET || count == 0xFFFF) {
      from = from64(end);
    }
    if (from > end) {
      throw broken();
    }
    Map<String, Member> members = new LinkedHashMap<>();
    long at = from;
    while (at + ENTRY_SIZE <= end) {
      ByteBuffer head = bytes(at, ENTRY_SIZE);
      if (head.getInt(0) != ENTRY) {
        break;
      }
      int name = head.getShort(28) & 0xFFFF;
      int extra = head.getShort(30) & 0xFFFF;
      int comment = head.getShort(32) & 0xFFFF;
      add(members, head, bytes(at + ENTRY_SIZE, name + extra), name);
      at += ENTRY_SIZE + name + extra + comment;
    }
    return members;
  }

  private long end() throws IOException {
    int look = (int) Math.min(size, END_SIZE + 0xFFFF);
    ByteBuffer tail = bytes(size - look, look);
    for (int i = look - END_SIZE; i >= 0; i--) {
      if (tail.getInt(i) == END) {
        return size - look + i;
      }
    }
    throw broken();
  }

  private long from64(long end) throws IOException {
    if (end < 20) {
      throw broken();
    }
    ByteBuffer locator = bytes(end - 20, 20);
    if (locator.getInt(0) != LOCATOR_64) {
      throw broken();
    }
    ByteBuffer record = bytes(locator.getLong(8), 56);
    if (record.getInt(0) != END_64) {
      throw broken();
    }
    return record.getLong(48);
  }

  private void add(Map<String, Member> members, ByteBuffer head, ByteBuffer more, int nameLength) {
    if (members.size() >= bounds.members()) {
      throw new Problem(ForeignProblem.ZIP_TOO_MANY, bounds.members());
    }
    int flags = head.getShort(8) & 0xFFFF;
    String name = name(more, nameLength, (flags & 0x800) != 0);
    if (name.endsWith("/")) {
      return;
    }
    int method = head.getShort(10) & 0xFFFF;
    if ((flags & 1) != 0 || (method != 0 && method != 8)) {
      throw new Problem(ForeignProblem.ZIP_LOCKED, name);
    }
    long[] sizes = sizes(head, more, nameLength);
    Member member = new Member(name, sizes[1], sizes[0], method, sizes[2]);
    check(member);
    if (members.put(name, member) != null) {
      throw new Problem(ForeignProblem.ZIP_TWICE, name);
    }
  }

  private String name(ByteBuffer more, int length, boolean utf8) {
    if (length == 0 || length > LONGEST_NAME) {
      throw broken();
    }
    ByteBuffer bytes = more.slice(0, length);
    String name;
    try {
      name = UTF_8.newDecoder().decode(bytes).toString();
    } catch (CharacterCodingException old) {
      if (utf8) {
        throw new Problem(old, ForeignProblem.ZIP_BROKEN);
      }
      name = OLD_NAMES.decode(more.slice(0, length)).toString();
    }
    if (LEADS_OUT.matcher(name).find()) {
      throw new Problem(ForeignProblem.ZIP_NAME, name.replaceAll("\\p{Cntrl}", "?"));
    }
    return name;
  }

  /** Expanded size, packed size, place; those that are too large stand in an extra field. */
  private static long[] sizes(ByteBuffer head, ByteBuffer more, int nameLength) {
    long[] sizes = {head.getInt(24) & UNSET, head.getInt(20) & UNSET, head.getInt(42) & UNSET};
    int at = nameLength;
    while (at + 4 <= more.limit()) {
      int id = more.getShort(at) & 0xFFFF;
      int length = more.getShort(at + 2) & 0xFFFF;
      int next = at + 4 + length;
      if (next > more.limit()) {
        throw broken();
      }
      if (id == 1) {
        int value = at + 4;
        for (int i = 0; i < sizes.length; i++) {
          if (sizes[i] == UNSET && value + 8 <= next) {
            sizes[i] = more.getLong(value);
            value += 8;
          }
        }
      }
      at = next;
    }
    return sizes;
  }

  private void check(Member member) {
    boolean impossible =
        member.packed() < 0 || member.size() < 0 || member.at() < 0 || member.at() >= size;
    if (impossible || (member.method() == 0 && member.packed() != member.size())) {
      throw broken();
    }
    packed += member.packed();
    expanded += member.size();
    boolean grows =
        member.size() > SMALL && member.size() / bounds.ratio() > Math.max(1, member.packed());
    // Members that share bytes with each other take up more than the whole.
    if (grows || packed > size || expanded > bounds.archive() || expanded < 0 || packed < 0) {
      throw new Problem(ForeignProblem.ZIP_BOMB, member.name());
    }
  }

  private ByteBuffer bytes(long from, int length) throws IOException {
    if (from < 0 || from > size - length) {
      throw broken();
    }
    return read(channel, from, length);
  }

  static ByteBuffer read(SeekableByteChannel channel, long from, int length) throws IOException {
    ByteBuffer bytes = ByteBuffer.allocate(length).order(ByteOrder.LITTLE_ENDIAN);
    channel.position(from);
    while (bytes.hasRemaining()) {
      if (channel.read(bytes) < 0) {
        throw broken();
      }
    }
    return bytes.flip();
  }

  private static Problem broken() {
    return new Problem(ForeignProblem.ZIP_BROKEN);
  }
}
