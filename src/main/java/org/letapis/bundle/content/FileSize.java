package org.letapis.bundle.content;

import java.util.Comparator;
import org.letapis.domain.entry.Digest;

/**
 * An attached file as a bundle lists it.
 *
 * @param sha256 of its content, and its name in the bundle
 * @param size in bytes
 */
public record FileSize(Digest sha256, long size) {

  /** The order in a bundle. */
  public static final Comparator<FileSize> BY_DIGEST = Comparator.comparing(FileSize::sha256);
}
