package org.letapis.app.given;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import org.letapis.vault.VaultFolder;

/**
 * A file or folder that the program was started with: what it is, by what is in it and never by its
 * name. Whoever opens it reads it as hostile; here is only found out where it belongs.
 */
public record GivenFile(Kind kind, Path path) {

  /** What a person may hand to the program. */
  public enum Kind {
    /** Encrypted for keys: something that somebody sent. */
    BUNDLE,
    /** Somebody's contact card. */
    CARD,
    /** A whole casebook as open files, or these encrypted under a passphrase. */
    ARCHIVE,
    /** The folder of backups, or one in it. */
    BACKUP,
    /** The folder of a casebook. */
    CASEBOOK,
    /** Anything else, or nothing that can be read. */
    UNKNOWN
  }

  /** A card is a few kilobytes. */
  private static final int LARGEST_CARD = 64 << 10;

  private static final int LOOKED_AT = 512;
  private static final int TAR_MARK = 257;
  private static final String AGE = "age-encryption.org/v1\n";
  private static final String BACKUP_NAMES = "data-*";

  /** Looks what it is. Blocks. */
  public static GivenFile of(Path path) {
    try {
      return new GivenFile(Files.isDirectory(path) ? folder(path) : file(path), path);
    } catch (IOException unreadable) {
      return new GivenFile(Kind.UNKNOWN, path);
    }
  }

  private static Kind folder(Path path) throws IOException {
    if (new VaultFolder(path).isVault()) {
      return Kind.CASEBOOK;
    }
    if (isBackup(path)) {
      return Kind.BACKUP;
    }
    try (DirectoryStream<Path> inside = Files.newDirectoryStream(path, BACKUP_NAMES)) {
      for (Path one : inside) {
        if (isBackup(one)) {
          return Kind.BACKUP;
        }
      }
    }
    return Kind.UNKNOWN;
  }

  private static boolean isBackup(Path path) {
    return Files.isDirectory(path.resolve("data")) && Files.isDirectory(path.resolve("index"));
  }

  private static Kind file(Path path) throws IOException {
    if (!Files.isRegularFile(path)) {
      return Kind.UNKNOWN;
    }
    byte[] start;
    try (InputStream in = new BufferedInputStream(Files.newInputStream(path))) {
      start = in.readNBytes(LOOKED_AT);
    }
    String words = new String(start, StandardCharsets.ISO_8859_1);
    if (words.startsWith(AGE)) {
      // A passphrase is always the only recipient of an age file.
      return words.startsWith("-> scrypt ", AGE.length()) ? Kind.ARCHIVE : Kind.BUNDLE;
    }
    if (words.startsWith("{") && Files.size(path) <= LARGEST_CARD) {
      return Kind.CARD;
    }
    return words.startsWith("ustar", TAR_MARK) ? Kind.ARCHIVE : Kind.UNKNOWN;
  }
}
