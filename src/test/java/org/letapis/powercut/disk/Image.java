package org.letapis.powercut.disk;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.SortedMap;

/**
 * What lies on a disk after a power cut.
 *
 * @param entries content by path; a folder's path ends with a slash
 */
public record Image(SortedMap<String, byte[]> entries) {

  /** Lays it into a real, empty folder; who opens it there finds all of it durable. */
  public void lay(Path folder) throws IOException {
    for (Map.Entry<String, byte[]> entry : entries.entrySet()) {
      Path path = folder.resolve(entry.getKey());
      if (entry.getKey().endsWith("/")) {
        Files.createDirectories(path);
      } else {
        Files.write(path, entry.getValue());
      }
    }
  }
}
