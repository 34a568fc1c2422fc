package org.letapis.casebook;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.letapis.domain.problem.Problem;
import org.letapis.store.Store;
import org.letapis.vault.VaultFolder;

/** Takes away what the making of a casebook left when it failed, and nothing else. */
final class HalfMade {

  private HalfMade() {}

  /**
   * Removes a casebook that holds nothing yet. What cannot be removed stays: the failure itself
   * matters more.
   *
   * @param wasThere whether the folder was there before, and so stays
   */
  static void remove(VaultFolder folder, boolean wasThere) {
    try {
      Store.delete(folder.root());
    } catch (Problem e) {
      // As below.
    }
    for (Path part :
        List.of(
            folder.journal(),
            folder.files(),
            folder.header(),
            folder.olderHeader(),
            folder.lock())) {
      removeAll(part);
    }
    if (!wasThere) {
      quietly(folder.root());
    }
  }

  private static void removeAll(Path part) {
    if (Files.notExists(part)) {
      return;
    }
    try (Stream<Path> walk = Files.walk(part)) {
      walk.sorted(Comparator.reverseOrder()).forEach(HalfMade::quietly);
    } catch (IOException e) {
      quietly(part);
    }
  }

  private static void quietly(Path path) {
    try {
      Files.deleteIfExists(path);
    } catch (IOException e) {
      // Left behind, and said to be in the way when the casebook is made again.
    }
  }
}
