package org.letapis.vault.erase;

import static java.nio.file.LinkOption.NOFOLLOW_LINKS;
import static java.nio.file.StandardOpenOption.CREATE;
import static java.nio.file.StandardOpenOption.WRITE;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.Set;
import org.letapis.crypto.io.DurableFiles;

/**
 * Writes over the bytes of a file in their own place, with an fsync. On a magnetic disk that
 * destroys them. Flash storage and file systems that copy on write (Btrfs, ZFS, APFS) put new bytes
 * elsewhere and may keep the old ones for a while, where the program cannot reach them.
 */
public final class Overwriting {
  private static final int LEAST = 4096;
  private static final int MOST = 1 << 20;

  private Overwriting() {}

  /**
   * Puts {@code beginning} and random bytes in the place of a file's content, to its full length.
   * What is no file of its own (a link) is only taken away, and what it leads to is not touched.
   *
   * @param create whether to make the file where there is none
   */
  public static void overwrite(Path file, byte[] beginning, boolean create, SecureRandom random)
      throws IOException {
    if (Files.exists(file, NOFOLLOW_LINKS) && !Files.isRegularFile(file, NOFOLLOW_LINKS)) {
      Files.delete(file);
    }
    if (!create && !Files.exists(file, NOFOLLOW_LINKS)) {
      return;
    }
    try (FileChannel channel = FileChannel.open(file, Set.of(CREATE, WRITE, NOFOLLOW_LINKS))) {
      long length = Math.max(LEAST, Math.min(MOST, channel.size()));
      byte[] content = new byte[(int) Math.max(length, beginning.length)];
      random.nextBytes(content);
      System.arraycopy(beginning, 0, content, 0, beginning.length);
      DurableFiles.writeFully(channel, ByteBuffer.wrap(content));
      channel.force(true);
    }
  }
}
