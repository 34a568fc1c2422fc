package org.letapis.casebook.kept;

import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import org.letapis.crypto.sealed.Blocks;

/** Opens what {@link SealedOut} sealed. */
final class SealedIn extends InputStream {

  private static final int STORED = SealedOut.TOGETHER * Blocks.STORED;

  private final InputStream in;
  private final Blocks blocks;
  private byte[] plain = new byte[0];
  private int at;
  private long read;

  SealedIn(InputStream in, Blocks blocks) {
    this.in = in;
    this.blocks = blocks;
  }

  @Override
  public int read() throws IOException {
    return more() ? plain[at++] & 0xff : -1;
  }

  @Override
  public int read(byte[] into, int offset, int length) throws IOException {
    if (!more()) {
      return -1;
    }
    int some = Math.min(length, plain.length - at);
    System.arraycopy(plain, at, into, offset, some);
    at += some;
    return some;
  }

  private boolean more() throws IOException {
    if (at == plain.length) {
      byte[] sealed = in.readNBytes(STORED);
      if (sealed.length == 0) {
        return false;
      }
      if (sealed.length != STORED) {
        throw new EOFException("cut off");
      }
      plain = blocks.open(read, sealed);
      read += SealedOut.TOGETHER;
      at = 0;
    }
    return true;
  }
}
