package org.letapis.bundle.bag;

import java.io.IOException;
import java.io.InputStream;
import java.security.MessageDigest;
import org.jspecify.annotations.Nullable;
import org.letapis.crypto.Digests;
import org.letapis.domain.problem.Problem;

/**
 * A stream lent to somebody: digested as it passes, its failures remembered, so that a failure of
 * the stream is told from one of the borrower.
 */
public final class DigestedContent extends InputStream {

  private final InputStream in;
  private final MessageDigest sha512 = Digests.sha512();
  private final MessageDigest sha256 = Digests.sha256();
  private @Nullable Problem problem;
  private @Nullable IOException failure;

  public DigestedContent(InputStream in) {
    this.in = in;
  }

  /**
   * Throws what reading has failed with, if it has: a borrower may have made something else of it.
   */
  public void throwFailure() throws IOException {
    if (problem != null) {
      throw problem;
    }
    if (failure != null) {
      throw failure;
    }
  }

  /** Of what was read; may be asked for once. */
  public byte[] sha512() {
    return sha512.digest();
  }

  /** Of what was read; may be asked for once. */
  public byte[] sha256() {
    return sha256.digest();
  }

  @Override
  public int read() throws IOException {
    byte[] one = new byte[1];
    return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
  }

  @Override
  public int read(byte[] bytes, int offset, int length) throws IOException {
    try {
      int count = in.read(bytes, offset, length);
      if (count > 0) {
        sha512.update(bytes, offset, count);
        sha256.update(bytes, offset, count);
      }
      return count;
    } catch (Problem e) {
      problem = e;
      throw e;
    } catch (IOException e) {
      failure = e;
      throw e;
    }
  }
}
