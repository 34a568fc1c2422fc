package org.letapis.bundle.bag;

import static org.letapis.bundle.problem.BundleProblem.ALTERED;
import static org.letapis.bundle.problem.BundleProblem.MEMBER_ALTERED;
import static org.letapis.bundle.problem.BundleProblem.MEMBER_NOT_ALLOWED;
import static org.letapis.bundle.problem.BundleProblem.NOT_A_BUNDLE;
import static org.letapis.bundle.problem.BundleProblem.TOO_LARGE;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.Optional;
import java.util.function.ToLongFunction;
import org.letapis.domain.problem.Problem;

/**
 * Reads the members of a bag from a tar stream, one after the other, each asked for by its name:
 * whatever else stands there is refused. Nothing is looked for, sorted or skipped.
 */
public final class BagReader {

  private static final int SHOWN_NAME = 100;

  private final InputStream in;
  private final byte[] block = new byte[TarHeader.BLOCK];
  private boolean first = true;

  public BagReader(InputStream in) {
    this.in = in;
  }

  /**
   * The next member, which must have that name.
   *
   * @param limit most bytes it may have
   * @throws Problem {@code bundle.member-not-allowed} or {@code bundle.too-large}
   */
  public Member next(String name, long limit) throws IOException {
    readBlock();
    TarHeader header =
        TarHeader.parse(block)
            .orElseThrow(
                () -> first ? new Problem(NOT_A_BUNDLE) : new Problem(MEMBER_NOT_ALLOWED, shown()));
    if (!header.name().equals(name)) {
      throw first ? new Problem(NOT_A_BUNDLE) : new Problem(MEMBER_NOT_ALLOWED, header.name());
    }
    if (header.size() > limit) {
      throw new Problem(TOO_LARGE, name, limit);
    }
    first = false;
    return new Member(header);
  }

  /**
   * The next member, whatever it is called; nothing at the end, whose padding is read then.
   *
   * @param limits most bytes a member of a name may have; negative for a name that is not allowed
   * @throws Problem {@code bundle.member-not-allowed} or {@code bundle.too-large}
   */
  public Optional<Member> next(ToLongFunction<String> limits) throws IOException {
    readBlock();
    if (!first && TarHeader.zeros(block, 0, block.length)) {
      padding();
      return Optional.empty();
    }
    TarHeader header =
        TarHeader.parse(block)
            .orElseThrow(
                () -> first ? new Problem(NOT_A_BUNDLE) : new Problem(MEMBER_NOT_ALLOWED, shown()));
    long limit = limits.applyAsLong(header.name());
    if (limit < 0) {
      throw first ? new Problem(NOT_A_BUNDLE) : new Problem(MEMBER_NOT_ALLOWED, header.name());
    }
    if (header.size() > limit) {
      throw new Problem(TOO_LARGE, header.name(), limit);
    }
    first = false;
    return Optional.of(new Member(header));
  }

  /**
   * Reads the two end marks and the padding, which must be zeros to the very end.
   *
   * @throws Problem {@code bundle.member-not-allowed} when there is another member
   */
  public void end() throws IOException {
    readBlock();
    if (!TarHeader.zeros(block, 0, block.length)) {
      throw new Problem(MEMBER_NOT_ALLOWED, shown());
    }
    padding();
  }

  private void padding() throws IOException {
    readBlock();
    byte[] rest = block;
    int count = block.length;
    byte[] buffer = new byte[8 << 10];
    while (count >= 0) {
      if (!TarHeader.zeros(rest, 0, count)) {
        throw new Problem(ALTERED);
      }
      rest = buffer;
      count = in.read(buffer);
    }
  }

  private void readBlock() throws IOException {
    if (in.readNBytes(block, 0, block.length) < block.length) {
      throw first ? new Problem(NOT_A_BUNDLE) : new Problem(ALTERED);
    }
  }

  /** The name in a header that is refused, with what cannot be shown left out. */
  private String shown() {
    StringBuilder name = new StringBuilder();
    for (int i = 0; i < SHOWN_NAME && block[i] != 0; i++) {
      name.append(block[i] > ' ' && block[i] < 0x7f ? (char) block[i] : '?');
    }
    return name.toString();
  }

  /** One member's content; it must be read to its end before the next is asked for. */
  public final class Member extends InputStream {
    private final String name;
    private final long size;
    private long left;

    private Member(TarHeader header) {
      this.name = header.name();
      this.size = header.size();
      this.left = size;
    }

    public String name() {
      return name;
    }

    public long size() {
      return size;
    }

    /** All of it, for members that are bounded to fit in memory. */
    public byte[] content() throws IOException {
      byte[] content = readAllBytes();
      end();
      return content;
    }

    /** Reads what was left unread, and the fill up to the next block. */
    public void end() throws IOException {
      transferTo(OutputStream.nullOutputStream());
      int fill = (int) (-size & (TarHeader.BLOCK - 1));
      if (in.readNBytes(block, 0, fill) < fill || !TarHeader.zeros(block, 0, fill)) {
        throw new Problem(MEMBER_ALTERED, name);
      }
    }

    @Override
    public int read() throws IOException {
      byte[] one = new byte[1];
      return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
    }

    @Override
    public int read(byte[] bytes, int offset, int length) throws IOException {
      if (left == 0) {
        return length == 0 ? 0 : -1;
      }
      int count = in.read(bytes, offset, (int) Math.min(length, left));
      if (count < 0) {
        throw new Problem(MEMBER_ALTERED, name);
      }
      left -= count;
      return count;
    }
  }
}
