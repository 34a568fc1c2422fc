package org.letapis.bundle;

import static org.letapis.bundle.problem.BundleProblem.ALTERED;
import static org.letapis.bundle.problem.BundleProblem.FILE_TOO_LARGE;
import static org.letapis.bundle.problem.BundleProblem.HEADER_TOO_LARGE;
import static org.letapis.bundle.problem.BundleProblem.NOT_A_BUNDLE;
import static org.letapis.bundle.problem.BundleProblem.NOT_FOR_YOU;
import static org.letapis.bundle.problem.BundleProblem.TRUNCATED;
import static org.letapis.bundle.problem.BundleProblem.UNREADABLE;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import org.letapis.bundle.age.AgeException;
import org.letapis.bundle.age.AgeHeader;
import org.letapis.bundle.age.AgeInput;
import org.letapis.bundle.bag.Padme;
import org.letapis.bundle.card.Identity;
import org.letapis.bundle.content.Contents;
import org.letapis.bundle.pipe.ReadAhead;
import org.letapis.crypto.io.StoppableStream;
import org.letapis.domain.problem.Problem;

/**
 * Opens bundles. Reads everything once, in bounded memory, and believes nothing before the last
 * byte is verified; keeps nothing and writes nothing.
 */
public final class BundleReader {

  private static final int BUFFER = AgeHeader.MAX_LENGTH;

  private BundleReader() {}

  /**
   * Verifies a whole bundle. Whether its signer is to be trusted is for the caller to say: a
   * stranger's bundle opens as well as a friend's.
   *
   * @param reader for whom it must be meant; must stay open until everything was delivered
   * @throws Problem one of {@link org.letapis.bundle.problem.BundleProblem}
   */
  public static VerifiedBundle open(Path file, Identity reader, Limits limits) {
    return open(file, reader, limits, () -> {});
  }

  /**
   * The same, stopped when somebody asks for it: here, and when it is delivered.
   *
   * @param goOn asked again and again; throws what the caller is to get when it is to stop
   */
  public static VerifiedBundle open(Path file, Identity reader, Limits limits, Runnable goOn) {
    return open(BundleBytes.of(file), reader, limits, goOn);
  }

  /** The same of a bundle that need not be a file. */
  public static VerifiedBundle open(
      BundleBytes bytes, Identity reader, Limits limits, Runnable goOn) {
    return open(bytes, reader, limits, goOn, BundleSink.NONE);
  }

  /**
   * The same, and hands over what it brings on the way, so that it need not be read again.
   *
   * @param sink what it took is void when this throws
   */
  public static VerifiedBundle open(
      BundleBytes bytes, Identity reader, Limits limits, Runnable goOn, BundleSink sink) {
    return new VerifiedBundle(bytes, reader, limits, goOn, pass(bytes, reader, limits, goOn, sink));
  }

  static Contents pass(
      BundleBytes bytes, Identity reader, Limits limits, Runnable goOn, BundleSink sink) {
    try (InputStream in =
        new BufferedInputStream(new StoppableStream(bytes.open(), goOn), BUFFER)) {
      return pass(in, bytes.length(), reader, limits, sink);
    } catch (IOException e) {
      throw new Problem(e, UNREADABLE);
    }
  }

  private static Contents pass(
      InputStream in, long length, Identity reader, Limits limits, BundleSink sink)
      throws IOException {
    boolean wholeLength = false;
    try {
      AgeHeader header = AgeHeader.peek(in);
      long plain = header.plainLength(length);
      wholeLength = plain > 0 && Padme.isPadded(plain);
      if (length > limits.fileLength()) {
        throw new Problem(FILE_TOO_LARGE, limits.fileLength());
      }
      try (AgeInput age = AgeInput.open(in, reader.ageIdentities());
          ReadAhead ahead = new ReadAhead(age)) {
        Contents contents = new BagPass(ahead, reader.authorId(), limits, sink).run();
        if (!wholeLength) {
          throw new Problem(TRUNCATED);
        }
        return contents;
      }
    } catch (AgeException e) {
      throw problem(e, wholeLength);
    }
  }

  private static Problem problem(AgeException e, boolean wholeLength) {
    return switch (e.fault()) {
      case NOT_AGE -> new Problem(e, NOT_A_BUNDLE);
      case CUT_SHORT -> new Problem(e, TRUNCATED);
      case HEADER_TOO_LARGE -> new Problem(e, HEADER_TOO_LARGE, AgeHeader.MAX_STANZAS);
      case NO_MATCH, TOO_COSTLY -> new Problem(e, NOT_FOR_YOU);
      // A chunk that was cut off does not verify either; the length tells which it is.
      case ALTERED -> wholeLength ? new Problem(e, ALTERED) : new Problem(e, TRUNCATED);
    };
  }
}
