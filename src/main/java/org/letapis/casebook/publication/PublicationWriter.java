package org.letapis.casebook.publication;

import java.io.IOException;

/** Writes a publication in one format. */
public interface PublicationWriter {

  /** Stable; as it is asked for, and the tail of the key of its label. */
  String code();

  /** Writes all files of the format. What it throws leaves nothing behind. */
  void write(Publication publication, Target target) throws IOException;
}
