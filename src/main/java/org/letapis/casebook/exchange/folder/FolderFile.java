package org.letapis.casebook.exchange.folder;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import org.letapis.bundle.age.AgeHeader;
import org.letapis.bundle.bag.Padme;
import org.letapis.domain.entry.Digest;

/**
 * A file that may be a bundle, as it lies there now.
 *
 * @param path where
 * @param size in bytes
 * @param modified milliseconds since 1970, by the file system
 */
public record FolderFile(Path path, long size, long modified) {

  /** A file; links and folders are none. */
  static java.util.Optional<FolderFile> of(Path path) {
    try {
      BasicFileAttributes of =
          Files.readAttributes(path, BasicFileAttributes.class, LinkOption.NOFOLLOW_LINKS);
      return of.isRegularFile()
          ? java.util.Optional.of(new FolderFile(path, of.size(), of.lastModifiedTime().toMillis()))
          : java.util.Optional.empty();
    } catch (IOException gone) {
      return java.util.Optional.empty();
    }
  }

  /** Another for another name, size or time; tells nothing of them. */
  public String key() {
    return Digest.of(path.getFileName() + "\n" + size + "\n" + modified).hex().substring(0, 32);
  }

  /** Whether by its beginning and its length it is a whole bundle; only its header is read. */
  public boolean looksWhole() {
    try (InputStream in =
        new BufferedInputStream(Files.newInputStream(path), AgeHeader.MAX_LENGTH)) {
      long plain = AgeHeader.peek(in).plainLength(size);
      return plain > 0 && Padme.isPadded(plain);
    } catch (IOException unread) {
      return false;
    }
  }
}
