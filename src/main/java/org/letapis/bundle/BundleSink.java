package org.letapis.bundle;

import java.io.IOException;
import java.io.InputStream;
import org.letapis.bundle.content.Contents;
import org.letapis.bundle.content.FileSize;
import org.letapis.domain.entry.ChainLink;

/**
 * Takes what a bundle brings, in the order of the bundle: all entries, then all files. Nothing
 * taken may be acted upon before {@link BundleReader#open} or {@link VerifiedBundle#deliver} has
 * returned: only then is it known that all of it is right.
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
   * Asked before anything is handed over, when signatures, description and signed heads were found
   * right.
   *
   * @return whether it takes any of this bundle
   */
  default boolean takes(Contents contents) {
    return true;
  }

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
