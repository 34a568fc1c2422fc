package org.letapis.casebook.archive;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import org.letapis.casebook.ledger.local.LocalLine;
import org.letapis.domain.entry.ChainLink;

/**
 * Takes what is read. All of it is to be thrown away when reading fails in the end: the signatures
 * stand last.
 */
interface ArchiveSink {

  /** Looks and keeps nothing. */
  ArchiveSink NONE =
      new ArchiveSink() {
        @Override
        public void keys(byte[] json) {
          // Only read over.
        }

        @Override
        public void own(List<LocalLine> lines) {
          // Only read over.
        }

        @Override
        public void file(InputStream content, long size) throws IOException {
          content.transferTo(java.io.OutputStream.nullOutputStream());
        }

        @Override
        public void entries(List<ChainLink> links) {
          // Only read over.
        }
      };

  void keys(byte[] json);

  void own(List<LocalLine> lines);

  void file(InputStream content, long size) throws IOException;

  void entries(List<ChainLink> links);
}
