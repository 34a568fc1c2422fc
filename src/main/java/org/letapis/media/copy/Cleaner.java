package org.letapis.media.copy;

import java.io.IOException;
import java.io.OutputStream;
import org.letapis.domain.problem.Problem;
import org.letapis.media.Allowance;
import org.letapis.media.Kind;
import org.letapis.media.MediaProblem;
import org.letapis.media.MediaSource;

/**
 * Copies one kind of file without what was written into it beside what it shows. It keeps what it
 * knows to be needed and drops the rest, so an unknown extension is dropped too.
 */
@FunctionalInterface
interface Cleaner {

  /**
   * @throws IOException where the file is not what it says it is
   */
  void clean(MediaSource source, OutputStream out, Allowance allowance) throws IOException;

  /**
   * @throws Problem CANNOT_CLEAN where there is none
   */
  static Cleaner of(Kind kind) {
    return switch (kind) {
      case JPEG -> new JpegCleaner();
      case PNG -> new PngCleaner();
      case GIF -> new GifCleaner();
      case WEBP, WAV -> new RiffCleaner(kind);
      case PDF -> new PdfCleaner();
      case MP4 -> new MovieCleaner();
      case MP3 -> new Mp3Cleaner();
      default -> throw new Problem(MediaProblem.CANNOT_CLEAN);
    };
  }
}
