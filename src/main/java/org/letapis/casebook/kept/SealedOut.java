package org.letapis.casebook.kept;

import java.io.IOException;
import java.io.OutputStream;
import org.letapis.crypto.sealed.Blocks;

/** Seals what is written to it, many blocks at a time. */
final class SealedOut extends OutputStream {

  /** Blocks that are sealed at once. */
  static final int TOGETHER = 64;

  private final OutputStream out;
  private final Blocks blocks;
  private final byte[] plain = new byte[TOGETHER * Blocks.SIZE];
  private int filled;
  private long written;

  SealedOut(OutputStream out, Blocks blocks) {
    this.out = out;
    this.blocks = blocks;
  }

  @Override
  public void write(int b) throws IOException {
    plain[filled++] = (byte) b;
    if (filled == plain.length) {
      seal();
    }
  }

  @Override
  public void write(byte[] bytes, int offset, int length) throws IOException {
    int at = offset;
    while (at < offset + length) {
      int some = Math.min(plain.length - filled, offset + length - at);
      System.arraycopy(bytes, at, plain, filled, some);
      filled += some;
      at += some;
      if (filled == plain.length) {
        seal();
      }
    }
  }

  private void seal() throws IOException {
    out.write(blocks.seal(written, plain));
    written += TOGETHER;
    filled = 0;
    java.util.Arrays.fill(plain, (byte) 0);
  }

  /** Seals what is left; the rest of the last blocks is zeros. */
  @Override
  public void close() throws IOException {
    if (filled > 0) {
      seal();
    }
  }
}
