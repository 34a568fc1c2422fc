package org.letapis.casebook.archive;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.letapis.bundle.age.AgeException;
import org.letapis.bundle.age.AgeHeader;
import org.letapis.bundle.age.AgeInput;
import org.letapis.bundle.problem.BundleProblem;
import org.letapis.casebook.ledger.Progress;
import org.letapis.crypto.Secret;
import org.letapis.crypto.io.StoppableStream;
import org.letapis.domain.problem.Problem;

/** An archive somewhere, encrypted or not; nothing in it is believed before it was read whole. */
public final class ArchiveFile {

  private static final int BUFFER = AgeHeader.MAX_LENGTH;
  private static final byte[] AGE =
      "age-encryption.org/".getBytes(java.nio.charset.StandardCharsets.US_ASCII);

  private final Path path;
  private final Optional<Secret> passphrase;

  /**
   * @param passphrase of the archive, where it is encrypted; the caller closes it
   */
  public ArchiveFile(Path path, Optional<Secret> passphrase) {
    this.path = path;
    this.passphrase = passphrase;
  }

  /** Whether a file is an encrypted one, and so needs a passphrase. */
  public static boolean isEncrypted(Path path) {
    try (InputStream in = Files.newInputStream(path)) {
      return java.util.Arrays.equals(in.readNBytes(AGE.length), AGE);
    } catch (IOException e) {
      throw new Problem(e, ArchiveProblem.UNREADABLE);
    }
  }

  /**
   * Reads all of it and compares every digest and both signatures.
   *
   * @param progress may throw to stop it
   */
  public Verified verify(Progress progress) {
    return read(ArchiveSink.NONE, progress);
  }

  /**
   * What a whole archive holds.
   *
   * @param about who made it, and when
   * @param report how much is in it
   */
  public record Verified(About about, ArchiveReport report) {}

  Verified read(ArchiveSink sink, Progress progress) {
    boolean encrypted = isEncrypted(path);
    if (encrypted && passphrase.isEmpty()) {
      throw new Problem(ArchiveProblem.PASSPHRASE_NEEDED);
    }
    try (InputStream in = new BufferedInputStream(watched(progress), BUFFER)) {
      if (!encrypted) {
        return new Unsealing(in, sink).run();
      }
      AgeHeader.peek(in);
      try (AgeInput age = AgeInput.withPassphrase(in, passphrase.orElseThrow())) {
        return new Unsealing(new BufferedInputStream(age, BUFFER), sink).run();
      }
    } catch (AgeException e) {
      throw problem(e);
    } catch (IOException e) {
      throw new Problem(e, ArchiveProblem.UNREADABLE);
    } catch (Problem e) {
      throw e.code() instanceof BundleProblem ? ofBag(e) : e;
    }
  }

  private InputStream watched(Progress progress) throws IOException {
    long total = Files.size(path);
    long[] steps = {0};
    return new StoppableStream(
        Files.newInputStream(path), () -> progress.at(Math.min(++steps[0] * BUFFER, total), total));
  }

  private static Problem problem(AgeException e) {
    return switch (e.fault()) {
      case NOT_AGE -> new Problem(e, ArchiveProblem.NOT_AN_ARCHIVE);
      case NO_MATCH -> new Problem(e, ArchiveProblem.WRONG_PASSPHRASE);
      case TOO_COSTLY -> new Problem(e, ArchiveProblem.TOO_COSTLY);
      case CUT_SHORT, HEADER_TOO_LARGE, ALTERED -> new Problem(e, ArchiveProblem.ALTERED, "age");
    };
  }

  /** What the reader of bags says of a bundle is said of an archive. */
  private static Problem ofBag(Problem e) {
    return e.is(BundleProblem.NOT_A_BUNDLE)
        ? new Problem(e, ArchiveProblem.NOT_AN_ARCHIVE)
        : new Problem(
            e,
            ArchiveProblem.ALTERED,
            e.details().isEmpty() ? "" : String.valueOf(e.details().getFirst()));
  }
}
