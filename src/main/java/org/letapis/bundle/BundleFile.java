package org.letapis.bundle;

import java.io.IOException;
import java.io.InputStream;
import org.letapis.bundle.content.FileSize;
import org.letapis.domain.entry.Digest;

/**
 * An attached file to put into a bundle. It is read twice.
 *
 * @param sha256 of its content
 * @param size in bytes, below 8 GiB
 * @param source opens it
 */
public record BundleFile(Digest sha256, long size, Source source) {

  /** Opens the content from its beginning, each time. */
  @FunctionalInterface
  public interface Source {
    InputStream open() throws IOException;
  }

  FileSize listed() {
    return new FileSize(sha256, size);
  }
}
