package org.letapis.files;

import static java.nio.file.StandardOpenOption.READ;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.SeekableByteChannel;
import java.nio.file.AccessDeniedException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import org.letapis.crypto.Secret;
import org.letapis.domain.problem.Problem;

/** Opens stored files. */
final class FileReader {
  private final Secret filesKey;

  FileReader(Secret filesKey) {
    this.filesKey = filesKey;
  }

  /** A stored file that is open, and what its seal says it holds. */
  record Opened(StoredFile file, SeekableByteChannel content) {}

  /**
   * Opens a file, authenticating its seal and its last segment, so that its size is proven.
   *
   * @throws Problem MISSING or DAMAGED
   */
  Opened open(Path path) {
    FileChannel channel;
    try {
      channel = FileChannel.open(path, READ);
    } catch (NoSuchFileException missing) {
      throw new Problem(FilesProblem.MISSING);
    } catch (AccessDeniedException refused) {
      throw new Problem(FilesProblem.READ_ONLY);
    } catch (IOException failed) {
      throw new Problem(FilesProblem.IO);
    }
    return open(channel, path.getFileName().toString());
  }

  /**
   * Opens a copy that lies elsewhere, under the name it is stored by.
   *
   * @param channel closed when this throws
   * @throws Problem DAMAGED
   */
  Opened open(SeekableByteChannel channel, String name) {
    try {
      return opened(channel, name);
    } catch (IOException | GeneralSecurityException | RuntimeException damaged) {
      closeQuietly(channel);
      throw new Problem(FilesProblem.DAMAGED);
    }
  }

  private Opened opened(SeekableByteChannel channel, String name)
      throws IOException, GeneralSecurityException {
    try (FileSeal seal = FileSeal.decode(beginning(channel), filesKey, name)) {
      var content =
          new FileContent(
              FileSeal.cipher(seal.key())
                  .newSeekableDecryptingChannel(channel, FileSeal.contentContext()));
      proveEnd(content);
      return new Opened(new StoredFile(seal.digest(), content.size()), content);
    }
  }

  private static byte[] beginning(SeekableByteChannel channel) throws IOException {
    ByteBuffer bytes = ByteBuffer.allocate(FileSeal.LENGTH);
    while (bytes.hasRemaining()) {
      if (channel.read(bytes) < 0) {
        throw new IOException("cut off");
      }
    }
    channel.position(0);
    return bytes.array();
  }

  /** The last segment says that it is the last, so reading of it shows that nothing is cut off. */
  private static void proveEnd(FileContent content) throws IOException {
    content.position(Math.max(0, content.size() - 1));
    content.read(ByteBuffer.allocate(1));
    content.position(0);
  }

  private static void closeQuietly(SeekableByteChannel channel) {
    try {
      channel.close();
    } catch (IOException ignored) {
      // What is wrong with the file is already said.
    }
  }
}
