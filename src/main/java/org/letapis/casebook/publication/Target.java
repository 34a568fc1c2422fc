package org.letapis.casebook.publication;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.Optional;

/** Where a publication is written: files of a folder that appears when all of them are whole. */
public interface Target {

  /**
   * Begins a file; the caller closes it.
   *
   * @param name plain ASCII, with slashes between folders; each once
   */
  OutputStream file(String name) throws IOException;

  /**
   * Reads a file that was written and closed; attached files are, before any format is asked.
   *
   * @return nothing where there is none of that name
   */
  Optional<InputStream> read(String name) throws IOException;
}
