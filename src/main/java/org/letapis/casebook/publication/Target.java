package org.letapis.casebook.publication;

import java.io.IOException;
import java.io.OutputStream;

/** Where a publication is written: files of a folder that appears when all of them are whole. */
public interface Target {

  /**
   * Begins a file; the caller closes it before the next one.
   *
   * @param name plain ASCII, with slashes between folders; each once
   */
  OutputStream file(String name) throws IOException;
}
