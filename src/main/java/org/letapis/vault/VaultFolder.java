package org.letapis.vault;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.letapis.crypto.io.DurableFiles;
import org.letapis.vault.erase.Belongings;

/**
 * Where each part of a vault lies in its folder.
 *
 * @param root the vault's folder
 */
public record VaultFolder(Path root) {

  private static final String TRASH = "vault-trash";
  private static final Set<String> PARTS =
      Set.of("journal", "files", "index", "backups", "restored", TRASH);

  /** The database, and what H2 may leave beside it. */
  private static final Pattern DATABASE =
      Pattern.compile("casebook\\.([0-9]+\\.)?(mv|trace|lock|temp)\\.db(\\..*)?");

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

  /** What an erasure takes away: all that belongs to a vault, and nothing else in the folder. */
  Belongings belongings() throws IOException {
    List<Path> copies =
        Stream.of(header(), olderHeader(), damagedHeader())
            .flatMap(file -> Stream.of(file, DurableFiles.temporaryFor(file)))
            .filter(file -> !file.equals(header()))
            .toList();
    try (var entries = Files.list(root)) {
      List<Path> parts = entries.filter(VaultFolder::isPart).sorted().toList();
      return new Belongings(root, header(), copies, attempts(), lock(), root.resolve(TRASH), parts);
    }
  }

  private static boolean isPart(Path entry) {
    String name = entry.getFileName().toString();
    return PARTS.contains(name.replaceFirst("\\.tmp$", "")) || DATABASE.matcher(name).matches();
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
