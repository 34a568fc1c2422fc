package org.letapis.files;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.WritableByteChannel;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.Arrays;
import org.letapis.crypto.Digests;
import org.letapis.crypto.Secret;
import org.letapis.crypto.io.DurableFiles;
import org.letapis.domain.entry.Digest;
import org.letapis.domain.problem.Problem;

/** Encrypts a stream of unknown length into a temporary file, 64 KiB at a time. */
final class FileWriter {
  private static final int CHUNK = 64 * 1024;

  private final FilePaths paths;
  private final Secret filesKey;
  private final SecureRandom random;

  FileWriter(FilePaths paths, Secret filesKey, SecureRandom random) {
    this.paths = paths;
    this.filesKey = filesKey;
    this.random = random;
  }

  /** On disk when this returns. */
  StoredFile write(InputStream source, long maxBytes, Path temporary) throws IOException {
    try (FileChannel file = DurableFiles.createNew(temporary);
        Secret key = FileSeal.randomKey(random)) {
      DurableFiles.writeFully(file, ByteBuffer.allocate(FileSeal.LENGTH));
      MessageDigest sha256 = Digests.sha256();
      long size;
      try (WritableByteChannel content =
          FileSeal.cipher(key)
              .newEncryptingChannel(new StayingOpen(file), FileSeal.contentContext())) {
        size = copy(source, maxBytes, content, sha256);
      }
      // What the seal names is known only now that all has been read.
      Digest digest = new Digest(Digests.hex(sha256.digest()));
      byte[] seal = new FileSeal(key, digest).encode(filesKey, paths.name(digest), random);
      file.position(0);
      DurableFiles.writeFully(file, ByteBuffer.wrap(seal));
      file.force(true);
      return new StoredFile(digest, size);
    } catch (GeneralSecurityException impossible) {
      throw new IllegalStateException("AES-GCM-HKDF failed", impossible);
    }
  }

  private static long copy(
      InputStream source, long maxBytes, WritableByteChannel content, MessageDigest sha256)
      throws IOException {
    byte[] chunk = new byte[CHUNK];
    long size = 0;
    try {
      for (int read = read(source, chunk); read > 0; read = read(source, chunk)) {
        size += read;
        if (size > maxBytes) {
          throw new Problem(FilesProblem.TOO_LARGE, maxBytes);
        }
        sha256.update(chunk, 0, read);
        ByteBuffer bytes = ByteBuffer.wrap(chunk, 0, read);
        while (bytes.hasRemaining()) {
          content.write(bytes);
        }
      }
      return size;
    } finally {
      Arrays.fill(chunk, (byte) 0);
    }
  }

  private static int read(InputStream source, byte[] chunk) {
    try {
      return source.readNBytes(chunk, 0, chunk.length);
    } catch (IOException unreadable) {
      throw new Problem(FilesProblem.SOURCE_UNREADABLE);
    }
  }

  /** Tink closes what it writes to, but the seal is still to be written. */
  private record StayingOpen(FileChannel file) implements WritableByteChannel {
    @Override
    public int write(ByteBuffer bytes) throws IOException {
      return file.write(bytes);
    }

    @Override
    public boolean isOpen() {
      return file.isOpen();
    }

    @Override
    public void close() {}
  }
}
