package org.letapis.files;

import static java.util.Objects.requireNonNull;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.channels.Channels;
import java.nio.channels.SeekableByteChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.ReadOnlyFileSystemException;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.letapis.crypto.Digests;
import org.letapis.crypto.Secret;
import org.letapis.crypto.io.DurableFiles;
import org.letapis.domain.entry.Digest;
import org.letapis.domain.problem.Problem;

/**
 * The attached files of a vault, found by the SHA-256 of their content. What fails throws a {@link
 * Problem} with a {@link FilesProblem}. Several threads may use it at once.
 */
public final class AttachedFiles implements AutoCloseable {
  private static final int CHUNK = 64 * 1024;

  private final FilePaths paths;
  private final FileWriter writer;
  private final FileReader reader;
  private final SecureRandom random;
  private final List<Secret> keys;

  private AttachedFiles(Path folder, Secret filesKey, Secret nameKey, SecureRandom random) {
    this.paths = new FilePaths(folder, nameKey);
    this.writer = new FileWriter(paths, filesKey, random);
    this.reader = new FileReader(filesKey);
    this.random = random;
    this.keys = List.of(filesKey, nameKey);
  }

  /**
   * Opens the folder, making it where it is not there, and removes what a kill left half-written.
   *
   * @param filesKey the vault's key {@code files}; closed with this
   * @param nameKey the vault's key {@code files-name}; closed with this
   */
  public static AttachedFiles open(
      Path folder, Secret filesKey, Secret nameKey, SecureRandom random) {
    var files =
        new AttachedFiles(
            folder,
            requireNonNull(filesKey, "filesKey"),
            requireNonNull(nameKey, "nameKey"),
            requireNonNull(random, "random"));
    try {
      DurableFiles.makeFolder(folder);
      for (Path leftover : files.paths.leftovers()) {
        Files.deleteIfExists(leftover);
      }
      return files;
    } catch (IOException | ReadOnlyFileSystemException failed) {
      files.close();
      throw FilesProblem.ofFault(failed, folder);
    }
  }

  /**
   * Stores what the stream gives to its end; on disk when this returns. Content that is there
   * already is not stored twice, and replaced where it was damaged. The stream is left open.
   *
   * @throws Problem TOO_LARGE beyond {@code maxBytes}, SOURCE_UNREADABLE if the stream fails,
   *     DISK_FULL, READ_ONLY or IO; then nothing is stored
   */
  public StoredFile add(InputStream source, long maxBytes) {
    try (StagedFile staged = stage(source, maxBytes)) {
      staged.keep();
      return staged.file();
    }
  }

  /** The same, but for the last step: it is stored when it is told to be. */
  public StagedFile stage(InputStream source, long maxBytes) {
    try {
      Path temporary = paths.temporary(random);
      try {
        return new StagedFile(
            writer.write(source, maxBytes, temporary),
            temporary,
            paths.root(),
            (written, file) -> settle(written, file.digest()));
      } catch (IOException | RuntimeException failed) {
        DurableFiles.discard(temporary, failed);
        throw failed;
      }
    } catch (IOException | ReadOnlyFileSystemException failed) {
      throw FilesProblem.ofFault(failed, paths.root());
    }
  }

  private void settle(Path temporary, Digest digest) throws IOException {
    Path place = paths.of(digest);
    Path folder = requireNonNull(place.getParent(), "parent");
    if (isSound(digest)) {
      Files.delete(temporary);
      // A program killed in the middle may have put it there and not made its name durable.
      DurableFiles.forceFolder(folder);
      DurableFiles.forceFolder(paths.root());
      return;
    }
    DurableFiles.makeFolder(folder);
    DurableFiles.moveInto(temporary, place);
  }

  private boolean isSound(Digest digest) {
    try {
      verify(digest);
      return true;
    } catch (Problem damagedOrMissing) {
      return false;
    }
  }

  /** Whether there is a file with this content, sound or not. */
  public boolean exists(Digest digest) {
    return Files.isRegularFile(paths.of(digest));
  }

  /**
   * Deletes a file that nothing names any more; gone from the folder, durably, when this returns.
   * Whoever calls makes sure that nobody is attaching the same content meanwhile. What flash
   * storage and backups keep of it is not reached; without its key, which lay in it, under the
   * vault's, that is noise to anybody who has not the vault's keys.
   *
   * @return whether there was one
   * @throws Problem READ_ONLY or IO
   */
  public boolean remove(Digest digest) {
    Path path = paths.of(digest);
    boolean there = Files.isRegularFile(path);
    try {
      DurableFiles.delete(path);
      return there;
    } catch (IOException | ReadOnlyFileSystemException failed) {
      throw FilesProblem.ofFault(failed, paths.root());
    }
  }

  /**
   * Opens a file for reading anywhere in it. Its end is proven; the rest is authenticated while it
   * is read, and reading throws DAMAGED before any wrong byte comes out.
   *
   * @throws Problem MISSING or DAMAGED
   */
  public SeekableByteChannel open(Digest digest) {
    return opened(digest).content();
  }

  /** The same as a stream. */
  public InputStream read(Digest digest) {
    return Channels.newInputStream(open(digest));
  }

  /**
   * Reads a file to its end and compares its SHA-256.
   *
   * @throws Problem MISSING or DAMAGED
   */
  public StoredFile verify(Digest digest) {
    FileReader.Opened opened = opened(digest);
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
    if (!Digests.hex(sha256.digest()).equals(digest.hex())) {
      throw new Problem(FilesProblem.DAMAGED);
    }
    return opened.file();
  }

  private FileReader.Opened opened(Digest digest) {
    FileReader.Opened opened = reader.open(paths.of(digest));
    if (opened.file().digest().equals(digest)) {
      return opened;
    }
    try (SeekableByteChannel other = opened.content()) {
      throw new Problem(FilesProblem.DAMAGED);
    } catch (IOException failed) {
      throw new Problem(FilesProblem.DAMAGED);
    }
  }

  /** All stored files, by their headers, without reading their content. */
  public Listing list() {
    List<StoredFile> files = new ArrayList<>();
    int damaged = 0;
    try {
      for (Path path : paths.all()) {
        try {
          FileReader.Opened opened = reader.open(path);
          opened.content().close();
          files.add(opened.file());
        } catch (Problem unreadable) {
          damaged++;
        }
      }
    } catch (IOException failed) {
      throw FilesProblem.ofFault(failed, paths.root());
    }
    return new Listing(files, damaged);
  }

  /** Wipes the keys. */
  @Override
  public void close() {
    keys.forEach(Secret::close);
  }
}
