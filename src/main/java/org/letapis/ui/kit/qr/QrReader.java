package org.letapis.ui.kit.qr;

import com.google.zxing.Binarizer;
import com.google.zxing.BinaryBitmap;
import com.google.zxing.DecodeHintType;
import com.google.zxing.LuminanceSource;
import com.google.zxing.RGBLuminanceSource;
import com.google.zxing.ReaderException;
import com.google.zxing.common.GlobalHistogramBinarizer;
import com.google.zxing.common.HybridBinarizer;
import com.google.zxing.qrcode.QRCodeReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.SeekableByteChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.function.Function;
import java.util.stream.Stream;
import org.letapis.domain.problem.Problem;
import org.letapis.media.Allowance;
import org.letapis.media.Kind;
import org.letapis.media.MediaSource;
import org.letapis.media.Workshop;
import org.letapis.media.page.Pages;
import org.letapis.media.picture.Orientation;
import org.letapis.media.picture.Picture;
import org.letapis.media.picture.Pictures;

/**
 * Reads what a QR code says from a file that somebody chose: a photo, a scan, a PDF file, or a text
 * file that holds the same as text. The file is hostile until proven otherwise; nothing of it is
 * written anywhere.
 */
public final class QrReader {

  /** Longest text file, in bytes. */
  private static final int LONGEST_TEXT = 16 * 1024;

  /** Pages of a PDF file that are looked at, and how wide they are drawn, in pixels. */
  private static final int MOST_PAGES = 4;

  private static final int PAGE_WIDTH = 1600;

  /** How often a large picture is made half as large, where nothing is found in it as it is. */
  private static final int HALVINGS = 3;

  private static final List<Function<LuminanceSource, Binarizer>> BINARIZERS =
      List.of(HybridBinarizer::new, GlobalHistogramBinarizer::new);

  private QrReader() {}

  /**
   * What it says. Blocks for up to half a minute.
   *
   * @throws Problem a QrProblem or a MediaProblem
   */
  public static String read(Path file, BooleanSupplier cancelled) {
    MediaSource source;
    try {
      source = new MediaSource(file.getFileName().toString(), Files.size(file), () -> open(file));
    } catch (IOException failed) {
      throw new Problem(QrProblem.UNREADABLE);
    }
    return new Workshop().call(cancelled, allowance -> read(source, allowance));
  }

  private static SeekableByteChannel open(Path file) {
    try {
      return Files.newByteChannel(file);
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    }
  }

  private static String read(MediaSource source, Allowance allowance) throws IOException {
    Kind kind = Kind.of(source.beginning(Kind.LOOKED_AT, allowance), source.name());
    if (kind == Kind.TEXT) {
      return new String(source.whole(LONGEST_TEXT, allowance), StandardCharsets.UTF_8);
    }
    if (kind != Kind.PDF) {
      Picture picture = Pictures.read(source, kind, Orientation.UPRIGHT, allowance);
      return find(picture, allowance).orElseThrow(() -> new Problem(QrProblem.NONE));
    }
    try (Pages pages = new Pages(source, null, allowance)) {
      for (int page = 0; page < Math.min(MOST_PAGES, pages.count()); page++) {
        Optional<String> found = find(pages.draw(page, PAGE_WIDTH, allowance), allowance);
        if (found.isPresent()) {
          return found.get();
        }
      }
    }
    throw new Problem(QrProblem.NONE);
  }

  private static Optional<String> find(Picture picture, Allowance allowance) {
    Picture looked = onWhite(picture);
    for (int halved = 0; halved < HALVINGS; halved++) {
      allowance.check();
      Optional<String> found = decode(looked);
      if (found.isPresent()) {
        return found;
      }
      looked = half(looked);
    }
    return Optional.empty();
  }

  private static Optional<String> decode(Picture picture) {
    LuminanceSource light =
        new RGBLuminanceSource(picture.width(), picture.height(), picture.argb());
    return Stream.of(light, light.invert())
        .flatMap(source -> BINARIZERS.stream().map(binarizer -> binarizer.apply(source)))
        .flatMap(binarizer -> decode(binarizer).stream())
        .findFirst();
  }

  private static Optional<String> decode(Binarizer binarizer) {
    try {
      return Optional.of(
          new QRCodeReader()
              .decode(new BinaryBitmap(binarizer), Map.of(DecodeHintType.TRY_HARDER, true))
              .getText());
    } catch (ReaderException none) {
      return Optional.empty();
    }
  }

  /** Transparent is light: the reader looks at the colour alone. */
  private static Picture onWhite(Picture picture) {
    int[] pixels = picture.argb().clone();
    for (int i = 0; i < pixels.length; i++) {
      int alpha = pixels[i] >>> 24;
      if (alpha < 255) {
        pixels[i] =
            blend(pixels[i] >> 16 & 255, alpha) << 16
                | blend(pixels[i] >> 8 & 255, alpha) << 8
                | blend(pixels[i] & 255, alpha);
      }
    }
    return of(picture.width(), picture.height(), pixels);
  }

  private static int blend(int colour, int alpha) {
    return (colour * alpha + 255 * (255 - alpha)) / 255;
  }

  /** The mean of four pixels each; noise and the grain of paper go. */
  private static Picture half(Picture picture) {
    int width = Math.max(1, picture.width() / 2);
    int height = Math.max(1, picture.height() / 2);
    int[] from = picture.argb();
    int[] to = new int[width * height];
    for (int y = 0; y < height; y++) {
      for (int x = 0; x < width; x++) {
        int at = Math.min(2 * y, picture.height() - 1) * picture.width() + 2 * x;
        int right = 2 * x + 1 < picture.width() ? 1 : 0;
        int below = 2 * y + 1 < picture.height() ? picture.width() : 0;
        to[y * width + x] =
            mean(from[at], from[at + right], from[at + below], from[at + right + below]);
      }
    }
    return of(width, height, to);
  }

  private static int mean(int a, int b, int c, int d) {
    int mean = 0;
    for (int shift = 0; shift <= 16; shift += 8) {
      int sum = (a >> shift & 255) + (b >> shift & 255) + (c >> shift & 255) + (d >> shift & 255);
      mean |= (sum / 4) << shift;
    }
    return mean;
  }

  private static Picture of(int width, int height, int[] pixels) {
    return new Picture(width, height, pixels, width, height, true);
  }
}
