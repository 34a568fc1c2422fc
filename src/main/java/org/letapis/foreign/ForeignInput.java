package org.letapis.foreign;

import java.io.IOException;
import java.io.InputStream;
import java.nio.channels.Channels;
import java.nio.channels.SeekableByteChannel;
import java.nio.file.Files;
import java.nio.file.Path;

/** The bytes of a foreign file, as often as they are asked for. */
public interface ForeignInput {

  /** What people call it: a file's name without its ending. */
  String name();

  /** A channel of its own that stands at the first byte; the caller closes it. */
  SeekableByteChannel open() throws IOException;

  /** The same as a stream. */
  default InputStream stream() throws IOException {
    return Channels.newInputStream(open());
  }

  /** A file that lies in a folder. */
  static ForeignInput of(Path path) {
    return of(nameOf(path), () -> Files.newByteChannel(path));
  }

  /** Bytes that lie elsewhere. */
  static ForeignInput of(String name, Opener opener) {
    return new ForeignInput() {
      @Override
      public String name() {
        return name;
      }

      @Override
      public SeekableByteChannel open() throws IOException {
        return opener.open();
      }
    };
  }

  /** Gives a channel of its own each time. */
  @FunctionalInterface
  interface Opener {
    SeekableByteChannel open() throws IOException;
  }

  private static String nameOf(Path path) {
    Path last = path.getFileName();
    String name = last == null ? "" : last.toString();
    int dot = name.lastIndexOf('.');
    return dot > 0 ? name.substring(0, dot) : name;
  }
}
