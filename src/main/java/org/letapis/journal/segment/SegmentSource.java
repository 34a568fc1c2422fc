package org.letapis.journal.segment;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.SeekableByteChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/** Where the bytes of a segment are: in its file, or in a copy of it elsewhere. */
@FunctionalInterface
public interface SegmentSource {

  /** Opens them for reading; may be asked again. */
  SeekableByteChannel open() throws IOException;

  /** The segment's own file. */
  static SegmentSource of(Path file) {
    return () -> FileChannel.open(file, StandardOpenOption.READ);
  }
}
