package org.letapis.bundle;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.security.MessageDigest;
import org.jspecify.annotations.Nullable;
import org.letapis.bundle.content.FileSize;
import org.letapis.crypto.Digests;
import org.letapis.domain.problem.Problem;

/**
 * The content of one attached file on its way to a sink, digested as it passes. A failure of the
 * bundle is kept apart from one of the sink, whatever the sink makes of it.
 */
final class AttachedContent extends InputStream {

  private final InputStream in;
  private final MessageDigest sha512 = Digests.sha512();
  private final MessageDigest sha256 = Digests.sha256();
  private @Nullable Problem problem;
  private @Nullable IOException failure;

  AttachedContent(InputStream in) {
    this.in = in;
  }

  /** Hands the content to the sink, then reads what the sink left. */
  void deliver(FileSize file, BundleSink sink) throws IOException {
    try {
      sink.file(file, this);
    } catch (IOException e) {
      throwOwnFailure();
      throw new UncheckedIOException(e);
    } catch (RuntimeException e) {
      throwOwnFailure();
      throw e;
    }
    throwOwnFailure();
    transferTo(OutputStream.nullOutputStream());
  }

  private void throwOwnFailure() throws IOException {
    if (problem != null) {
      throw problem;
    }
    if (failure != null) {
      throw failure;
    }
  }

  byte[] sha512() {
    return sha512.digest();
  }

  byte[] sha256() {
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
