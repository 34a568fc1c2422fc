package org.letapis.bundle;

import java.io.IOException;
import java.io.InputStream;
import org.letapis.bundle.content.FileSize;
import org.letapis.domain.entry.ChainLink;

/**
 * Takes what a verified bundle brings, in the order of the bundle: all entries, then all files.
 * Nothing taken may be acted upon before {@link VerifiedBundle#deliver} has returned: only then is
 * it known that the file had not been changed since it was verified.
 */
public interface BundleSink {

  /** Takes nothing. */
  BundleSink NONE =
      new BundleSink() {
        @Override
        public void entry(ChainLink link, byte[] line) {}

        @Override
        public void file(FileSize file, InputStream content) {}
      };

  /**
   * Takes an entry or a stub.
   *
   * @param line its canonical bytes without the line end, to be kept verbatim
   */
  void entry(ChainLink link, byte[] line);

  /**
   * Takes an attached file.
   *
   * @param content of that size and digest; need not be read to its end nor closed
   * @throws IOException when it cannot be kept; thrown on by deliver as an UncheckedIOException
   */
  void file(FileSize file, InputStream content) throws IOException;
}
