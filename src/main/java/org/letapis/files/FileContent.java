package org.letapis.files;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.NonWritableChannelException;
import java.nio.channels.SeekableByteChannel;
import org.letapis.domain.problem.Problem;

/**
 * The content of a stored file, decrypted while it is read. Bytes come out only after their segment
 * has been authenticated; whatever fails is {@link FilesProblem#DAMAGED}.
 */
final class FileContent implements SeekableByteChannel {
  private static final int ATTEMPTS = 8;

  private final SeekableByteChannel decrypted;

  FileContent(SeekableByteChannel decrypted) {
    this.decrypted = decrypted;
  }

  @Override
  public int read(ByteBuffer bytes) {
    if (!bytes.hasRemaining()) {
      return 0;
    }
    try {
      // Tink gives nothing when the file system gave it less than it asked for: ask again.
      for (int attempt = 0; attempt < ATTEMPTS; attempt++) {
        int read = decrypted.read(bytes);
        if (read != 0) {
          return read;
        }
      }
    } catch (IOException damaged) {
      // Said below; the failure's own text may name the path.
    }
    throw new Problem(FilesProblem.DAMAGED);
  }

  @Override
  public long position() throws IOException {
    return decrypted.position();
  }

  @Override
  public SeekableByteChannel position(long position) throws IOException {
    decrypted.position(position);
    return this;
  }

  @Override
  public long size() throws IOException {
    return decrypted.size();
  }

  @Override
  public boolean isOpen() {
    return decrypted.isOpen();
  }

  @Override
  public void close() throws IOException {
    decrypted.close();
  }

  @Override
  public int write(ByteBuffer bytes) {
    throw new NonWritableChannelException();
  }

  @Override
  public SeekableByteChannel truncate(long size) {
    throw new NonWritableChannelException();
  }
}
