package org.letapis.files;

import java.util.List;

/**
 * What lies in the vault.
 *
 * @param files those whose header could be read; only {@link AttachedFiles#verify} proves content
 * @param damaged how many others there are
 */
public record Listing(List<StoredFile> files, int damaged) {
  public Listing {
    files = List.copyOf(files);
  }
}
