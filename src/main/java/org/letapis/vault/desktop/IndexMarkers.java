package org.letapis.vault.desktop;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;

/**
 * Empty files by which desktops leave a folder out of their search index and make no thumbnails of
 * what is in it: Tracker (GNOME) heeds both, media scanners the second. KDE's and macOS' indexers
 * heed no file of a folder's own, and the attribute that Windows heeds cannot be set from Java;
 * they find nothing but names of encrypted files.
 */
public final class IndexMarkers {
  /** Their names: they belong to the vault, and go with it. */
  public static final Set<String> NAMES = Set.of(".trackerignore", ".nomedia");

  private IndexMarkers() {}

  /** Puts what is missing; where nothing can be written, nothing is. */
  public static void put(Path root) {
    for (String name : NAMES) {
      Path marker = root.resolve(name);
      try {
        if (!Files.exists(marker)) {
          Files.createFile(marker);
        }
      } catch (IOException | UnsupportedOperationException notHere) {
        return;
      }
    }
  }
}
