package org.letapis.store.sealed;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.h2.store.fs.FilePath;
import org.letapis.crypto.Secret;

/**
 * Makes H2 keep the files of one database sealed. H2 knows file systems by scheme, in one table for
 * the whole process; so each of these enters itself under a random scheme, which names the database
 * in its URL and says nothing of the key, and takes itself out again when it is closed.
 */
public final class SealedFiles implements AutoCloseable {

  private static final int ID_LENGTH = 8;

  private final String scheme;
  private final Secret key;
  private final SealedPath entered;
  private final Set<SealedFile> open = ConcurrentHashMap.newKeySet();

  private SealedFiles(String scheme, Secret key) {
    this.scheme = scheme;
    this.key = key;
    this.entered = new SealedPath(this, "");
  }

  /**
   * Enters itself with H2.
   *
   * @param key 256 bits; not kept
   */
  public static SealedFiles under(Secret key) {
    byte[] id = new byte[ID_LENGTH];
    new SecureRandom().nextBytes(id);
    SealedFiles files = new SealedFiles("sealed" + HexFormat.of().formatHex(id), key.duplicate());
    FilePath.register(files.entered);
    return files;
  }

  /** What stands before a path in a URL, without the colon. */
  public String scheme() {
    return scheme;
  }

  /** A channel to such a file over one to what is on the disk, which it takes over. */
  SealedFile sealed(FileChannel base) {
    SealedFile file = new SealedFile(base, key.duplicate(), new SecureRandom(), open::remove);
    open.add(file);
    return file;
  }

  /**
   * To be called when the database is closed: its files can no longer be opened. Those that H2 left
   * open, as it does with one it could not make sense of, are closed and so unlocked.
   */
  @Override
  public void close() {
    FilePath.unregister(entered);
    key.close();
    for (SealedFile left : List.copyOf(open)) {
      try {
        left.close();
      } catch (IOException lost) {
        // Nothing more is wanted of it.
      }
    }
  }
}
