package org.letapis.bundle;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * A bundle's encrypted bytes, wherever they lie; read from the first to the last, twice or more.
 */
public interface BundleBytes {

  /** A new stream of them, which the caller closes. */
  InputStream open() throws IOException;

  /** How many they are. */
  long length() throws IOException;

  /** Those of a file. */
  static BundleBytes of(Path file) {
    return new BundleBytes() {
      @Override
      public InputStream open() throws IOException {
        return Files.newInputStream(file);
      }

      @Override
      public long length() throws IOException {
        return Files.size(file);
      }
    };
  }
}
