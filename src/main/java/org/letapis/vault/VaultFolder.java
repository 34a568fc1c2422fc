package org.letapis.vault;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.letapis.crypto.io.DurableFiles;
import org.letapis.vault.desktop.IndexMarkers;
import org.letapis.vault.erase.Belongings;

/**
 * Where each part of a vault lies in its folder.
 *
 * @param root the vault's folder
 */
public record VaultFolder(Path root) {

  /** {@code backups/<casebook>/index/<number>}. */
  private static final int SNAPSHOT_DEPTH = 3;

  private static final int MOST_SNAPSHOTS = 256;
  private static final String TRASH = "vault-trash";
  private static final Set<String> PARTS =
      Set.of("journal", "aside", "files", "index", "figures", "backups", "restored", TRASH);

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

  /** Drafts that wait for their place in the journal. */
  public Path aside() {
    return root.resolve("aside");
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

  /** What is counted, and the names of people, encrypted. */
  public Path figures() {
    return root.resolve("figures");
  }

  /** Backups. */
  public Path backups() {
    return root.resolve("backups");
  }

  /** What an erasure takes away: all that belongs to a vault, and nothing else in the folder. */
  Belongings belongings() throws IOException {
    List<Path> copies = new ArrayList<>();
    for (Path file : List.of(header(), olderHeader(), damagedHeader())) {
      copies.add(file);
      copies.add(DurableFiles.temporaryFor(file));
    }
    copies.remove(header());
    addSnapshots(copies);
    try (var entries = Files.list(root)) {
      List<Path> parts = entries.filter(VaultFolder::isPart).sorted().toList();
      return new Belongings(root, header(), copies, attempts(), lock(), root.resolve(TRASH), parts);
    }
  }

  /** Every snapshot of a backup in the casebook's own folder begins with a copy of the header. */
  private void addSnapshots(List<Path> copies) {
    if (!Files.isDirectory(backups(), LinkOption.NOFOLLOW_LINKS)) {
      return;
    }
    try (Stream<Path> inside = Files.walk(backups(), SNAPSHOT_DEPTH)) {
      inside
          .filter(file -> file.getNameCount() == backups().getNameCount() + SNAPSHOT_DEPTH)
          .filter(file -> file.getName(file.getNameCount() - 2).toString().equals("index"))
          .limit(MOST_SNAPSHOTS)
          .forEach(copies::add);
    } catch (IOException | UncheckedIOException unreadable) {
      // They are deleted with the rest.
    }
  }

  private static boolean isPart(Path entry) {
    String name = entry.getFileName().toString();
    return PARTS.contains(name.replaceFirst("\\.tmp$", ""))
        || IndexMarkers.NAMES.contains(name)
        || DATABASE.matcher(name).matches();
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
