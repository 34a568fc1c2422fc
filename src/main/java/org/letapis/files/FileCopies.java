package org.letapis.files;

import static java.util.Objects.requireNonNull;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.SeekableByteChannel;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.Arrays;
import org.letapis.crypto.Digests;
import org.letapis.crypto.Secret;
import org.letapis.domain.entry.Digest;
import org.letapis.domain.problem.Problem;

/** Reads copies of stored files that lie elsewhere than in the vault, as in a backup. */
public final class FileCopies implements AutoCloseable {
  private static final int CHUNK = 64 * 1024;

  private final Secret filesKey;
  private final Secret nameKey;

  /**
   * @param filesKey the vault's key {@code files}; closed with this
   * @param nameKey the vault's key {@code files-name}; closed with this
   */
  public FileCopies(Secret filesKey, Secret nameKey) {
    this.filesKey = requireNonNull(filesKey, "filesKey");
    this.nameKey = requireNonNull(nameKey, "nameKey");
  }

  /** What a file is called in the vault, by its content. */
  public String name(Digest digest) {
    return new FilePaths(Path.of(""), nameKey).name(digest);
  }

  /**
   * Reads a copy to its end: authenticates every chunk and compares the SHA-256 of the content.
   *
   * @param copy closed in the end
   * @param name what it is called in the vault
   * @throws Problem DAMAGED
   */
  public StoredFile verify(SeekableByteChannel copy, String name) {
    FileReader.Opened opened = new FileReader(filesKey).open(copy, name);
    MessageDigest sha256 = Digests.sha256();
    byte[] chunk = new byte[CHUNK];
    try (SeekableByteChannel content = opened.content()) {
      ByteBuffer bytes = ByteBuffer.wrap(chunk);
      while (content.read(bytes.clear()) >= 0) {
        sha256.update(bytes.flip());
      }
    } catch (IOException failed) {
      throw new Problem(FilesProblem.DAMAGED);
    } finally {
      Arrays.fill(chunk, (byte) 0);
    }
    StoredFile file = opened.file();
    if (!Digests.hex(sha256.digest()).equals(file.digest().hex())
        || !name(file.digest()).equals(name)) {
      throw new Problem(FilesProblem.DAMAGED);
    }
    return file;
  }

  /**
   * Opens a copy for reading its content, which is authenticated as it is read.
   *
   * @param copy closed with what is returned, or when this throws
   * @param name what it is called in the vault
   * @throws Problem DAMAGED
   */
  public SeekableByteChannel open(SeekableByteChannel copy, String name) {
    return new FileReader(filesKey).open(copy, name).content();
  }

  /** Wipes the keys. */
  @Override
  public void close() {
    filesKey.close();
    nameKey.close();
  }
}
