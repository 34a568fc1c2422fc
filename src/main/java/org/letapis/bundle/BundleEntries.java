package org.letapis.bundle;

import java.io.IOException;
import java.io.OutputStream;
import java.security.MessageDigest;
import java.util.List;
import java.util.Map;
import org.letapis.bundle.content.ChainCheck;
import org.letapis.crypto.Digests;
import org.letapis.domain.entry.AuthorId;
import org.letapis.domain.entry.ChainHead;
import org.letapis.domain.entry.ChainLink;
import org.letapis.domain.entry.EntryCodec;

/**
 * The entries of a bundle, sorted by author and number. What they amount to is asked first, as it
 * stands before them, and they are written after that, line by line.
 */
public interface BundleEntries {

  /**
   * What they amount to.
   *
   * @param count how many
   * @param bytes of all lines, line ends counted
   * @param sha512 of all lines
   */
  record Measured(long count, long bytes, byte[] sha512) {}

  /**
   * Holds them against what they build on and the signed heads, and measures them.
   *
   * @throws org.letapis.domain.problem.Problem as {@link ChainCheck}
   */
  Measured measure(Map<AuthorId, ChainHead> buildsOn, List<ChainHead> heads);

  /** Writes the same lines, each with its line end. */
  void writeTo(OutputStream out) throws IOException;

  /** Those of a collection that is iterated twice, and the same both times. */
  static BundleEntries of(Iterable<? extends ChainLink> links) {
    return new BundleEntries() {
      @Override
      public Measured measure(Map<AuthorId, ChainHead> buildsOn, List<ChainHead> heads) {
        Measuring measuring = new Measuring(buildsOn, heads);
        for (ChainLink link : links) {
          measuring.next(link, EntryCodec.line(link));
        }
        return measuring.end();
      }

      @Override
      public void writeTo(OutputStream out) throws IOException {
        for (ChainLink link : links) {
          out.write(EntryCodec.line(link));
          out.write('\n');
        }
      }
    };
  }

  /** Takes the entries one by one. */
  final class Measuring {

    private final ChainCheck chains;
    private final MessageDigest sha512 = Digests.sha512();
    private long count;
    private long bytes;

    public Measuring(Map<AuthorId, ChainHead> buildsOn, List<ChainHead> heads) {
      this.chains = new ChainCheck(buildsOn, heads);
    }

    /** The next, and the line it is written as, without a line end. */
    public void next(ChainLink link, byte[] line) {
      chains.next(link);
      sha512.update(line);
      sha512.update((byte) '\n');
      count++;
      bytes += line.length + 1;
    }

    /** All of them; to be asked once. */
    public Measured end() {
      chains.end();
      return new Measured(count, bytes, sha512.digest());
    }
  }
}
