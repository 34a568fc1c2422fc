package org.letapis.crypto.io;

import java.io.IOException;

/** A file has more bytes than its kind may have. */
public final class FileTooLargeException extends IOException {
  private static final long serialVersionUID = 1L;

  FileTooLargeException() {
    super("larger than its kind may be");
  }
}
