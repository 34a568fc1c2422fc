package org.letapis.cli.terminal;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Set;
import org.letapis.domain.problem.Problem;

/** Small files that a person asked for by name. Nothing that is there already is written over. */
public final class SmallFiles {

  private SmallFiles() {}

  /**
   * Writes a file that only its owner can read.
   *
   * @throws Problem when something of that name is there, or it cannot be written; then nothing is
   *     left of it
   */
  public static void create(Path file, byte[] content) {
    try {
      FileChannel channel =
          FileChannel.open(
              file, Set.of(StandardOpenOption.WRITE, StandardOpenOption.CREATE_NEW), owner());
      try (channel) {
        ByteBuffer rest = ByteBuffer.wrap(content);
        while (rest.hasRemaining()) {
          channel.write(rest);
        }
        channel.force(true);
      } catch (IOException e) {
        Files.deleteIfExists(file);
        throw e;
      }
    } catch (FileAlreadyExistsException e) {
      throw new Problem(CliProblem.FILE_EXISTS);
    } catch (IOException e) {
      throw new Problem(CliProblem.FILE_UNWRITABLE);
    }
  }

  /**
   * Reads a small file.
   *
   * @throws Problem when it cannot be read or is longer than that many bytes
   */
  public static byte[] read(Path file, int most) {
    try (var in = Files.newInputStream(file)) {
      byte[] content = in.readNBytes(most + 1);
      if (content.length > most) {
        throw new Problem(CliProblem.FILE_TOO_LARGE);
      }
      return content;
    } catch (IOException e) {
      throw new Problem(CliProblem.FILE_UNREADABLE);
    }
  }

  private static FileAttribute<?>[] owner() {
    return FileSystems.getDefault().supportedFileAttributeViews().contains("posix")
        ? new FileAttribute<?>[] {
          PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------"))
        }
        : new FileAttribute<?>[0];
  }
}
