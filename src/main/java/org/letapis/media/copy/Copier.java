package org.letapis.media.copy;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.function.DoubleConsumer;
import org.letapis.domain.problem.Problem;
import org.letapis.media.Allowance;
import org.letapis.media.Kind;
import org.letapis.media.MediaProblem;
import org.letapis.media.MediaSource;
import org.letapis.media.camera.CameraReader;

/**
 * Writes a copy where a person chose to. It grows under a name ending in {@code .part} beside the
 * place, and takes its name when it is whole and on the disk; whatever fails leaves nothing.
 */
public final class Copier {

  private Copier() {}

  @FunctionalInterface
  private interface Writing {
    void to(OutputStream out) throws IOException;
  }

  @FunctionalInterface
  private interface Proof {
    void of(Path written) throws IOException;
  }

  /**
   * Copies byte for byte.
   *
   * @param progress told how much is done, 0 to 1
   * @throws Problem COPY_FAILED when the place cannot be written
   */
  public static void plain(
      MediaSource source, Path to, Allowance allowance, DoubleConsumer progress) {
    write(
        to,
        out -> {
          byte[] piece = new byte[64 * 1024];
          long done = 0;
          try (InputStream in = source.stream(allowance)) {
            for (int read = in.read(piece); read > 0; read = in.read(piece)) {
              out.write(piece, 0, read);
              done += read;
              progress.accept(source.size() == 0 ? 1 : (double) done / source.size());
            }
          }
        },
        written -> {});
  }

  /**
   * Copies without what cameras and programs wrote into it; what is seen and heard stays as it is,
   * bit by bit.
   *
   * @throws Problem CANNOT_CLEAN for a kind of file that cannot be cleaned, NOT_CLEAN when
   *     something was still found; then nothing is written
   */
  public static void clean(MediaSource source, Path to, Allowance allowance) throws IOException {
    Kind kind = Kind.of(source.beginning(Kind.LOOKED_AT, allowance), source.name());
    Cleaner cleaner = Cleaner.of(kind);
    write(
        to,
        out -> cleaner.clean(source, out, allowance),
        written -> {
          MediaSource copy =
              new MediaSource(source.name(), Files.size(written), () -> open(written));
          if (!CameraReader.read(copy, kind, allowance).isSilent()) {
            throw new Problem(MediaProblem.NOT_CLEAN);
          }
        });
  }

  private static FileChannel open(Path file) {
    try {
      return FileChannel.open(file, StandardOpenOption.READ);
    } catch (IOException gone) {
      throw new Problem(MediaProblem.COPY_FAILED);
    }
  }

  private static void write(Path to, Writing writing, Proof proof) {
    Path part = to.resolveSibling(to.getFileName() + ".part");
    try {
      boolean mine = false;
      try {
        try (FileChannel file =
            FileChannel.open(part, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE)) {
          mine = true;
          OutputStream out =
              new BufferedOutputStream(new Written(Channels.newOutputStream(file)), 64 * 1024);
          writing.to(out);
          out.flush();
          file.force(true);
        }
        proof.of(part);
        Files.move(part, to, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
      } catch (IOException | RuntimeException | Error failed) {
        if (mine) {
          Files.deleteIfExists(part);
        }
        throw failed;
      }
    } catch (Written.Failed | java.nio.file.FileSystemException place) {
      throw new Problem(MediaProblem.COPY_FAILED);
    } catch (IOException foreign) {
      // What is left is what could not be made out in the file itself.
      throw new Problem(foreign, MediaProblem.CANNOT_CLEAN);
    }
  }
}
