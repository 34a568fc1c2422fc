package org.letapis.vault;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import org.letapis.crypto.io.DurableFiles;

/**
 * Where each part of a vault lies in its folder.
 *
 * @param root the vault's folder
 */
public record VaultFolder(Path root) {

  /** The header: format, key slots, seal. */
  public Path header() {
    return root.resolve("vault.json");
  }

  /** The header before the last change, until the next successful unlock. */
  public Path olderHeader() {
    return root.resolve("vault.json.old");
  }

  /** A header that could not be read, kept when the older one took its place. */
  public Path damagedHeader() {
    return root.resolve("vault.json.damaged");
  }

  /** An empty file whose lock says that the vault is open. */
  public Path lock() {
    return root.resolve("vault.lock");
  }

  /** How often somebody tried to unlock. */
  public Path attempts() {
    return root.resolve("attempts");
  }

  /** The journal's segments. */
  public Path journal() {
    return root.resolve("journal");
  }

  /** Attached files, encrypted. */
  public Path files() {
    return root.resolve("files");
  }

  /** The H2 database, without the ending that H2 adds. */
  public Path database() {
    return root.resolve("casebook");
  }

  /** The encrypted search index. */
  public Path index() {
    return root.resolve("index");
  }

  /** Backups. */
  public Path backups() {
    return root.resolve("backups");
  }

  /** Whether this looks like a vault, readable or not. */
  public boolean isVault() {
    return Files.isRegularFile(header()) || Files.isRegularFile(olderHeader());
  }

  /** Whether a vault may be made here: nothing is here but what a cut-off attempt left. */
  boolean isFree() throws IOException {
    if (!Files.exists(root)) {
      return true;
    }
    if (!Files.isDirectory(root)) {
      return false;
    }
    var leftovers = Set.of(lock(), attempts(), DurableFiles.temporaryFor(header()));
    try (var entries = Files.list(root)) {
      return entries.allMatch(leftovers::contains);
    }
  }
}
