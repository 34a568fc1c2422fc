package org.letapis.foreign;

import java.io.IOException;
import java.io.InputStream;
import java.nio.channels.Channels;
import java.nio.channels.SeekableByteChannel;
import java.nio.file.Path;
import java.util.Optional;
import org.letapis.domain.problem.Problem;

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

  /**
   * The same, unless there is more of it than allowed.
   *
   * @throws Problem TOO_LARGE
   */
  default InputStream stream(long most) throws IOException {
    SeekableByteChannel channel = open();
    if (channel.size() > most) {
      channel.close();
      throw new Problem(ForeignProblem.TOO_LARGE, most >> 20);
    }
    return Channels.newInputStream(channel);
  }

  /**
   * A file that lies where this one does, or in a folder there; none where nobody can tell.
   *
   * @param name with {@code /} between folders; one that leads elsewhere is of no file
   */
  default Optional<ForeignInput> beside(String name) {
    return Optional.empty();
  }

  /** A file that lies in a folder. */
  static ForeignInput of(Path path) {
    return new FileInput(nameOf(path), path);
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
