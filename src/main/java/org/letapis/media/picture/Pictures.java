package org.letapis.media.picture;

import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.awt.image.DataBufferInt;
import java.io.IOException;
import java.util.Iterator;
import java.util.Locale;
import javax.imageio.IIOException;
import javax.imageio.ImageIO;
import javax.imageio.ImageReadParam;
import javax.imageio.ImageReader;
import javax.imageio.ImageTypeSpecifier;
import javax.imageio.stream.ImageInputStream;
import org.jspecify.annotations.Nullable;
import org.letapis.domain.problem.Problem;
import org.letapis.media.Allowance;
import org.letapis.media.Kind;
import org.letapis.media.MediaProblem;
import org.letapis.media.MediaSource;

/**
 * Decodes JPEG, PNG, GIF (its first picture), BMP, TIFF (its first page) and WebP. A picture larger
 * than {@value #SIDE} pixels a side is reduced while it is read, so that memory is bounded by what
 * is shown and not by what the file claims.
 */
public final class Pictures {

  /** Longest side of what is given back, in pixels. */
  public static final int SIDE = 4096;

  private static final long MEGA = 1_000_000;

  private Pictures() {}

  /**
   * @param orientation how its pixels lie
   * @throws Problem UNREADABLE, UNSUPPORTED, TOO_LARGE, TOO_LONG or STOPPED
   */
  public static Picture read(
      MediaSource source, Kind kind, Orientation orientation, Allowance allowance)
      throws IOException {
    // Plug-ins open streams of their own, which would else go through a temporary file.
    ImageIO.setUseCache(false);
    ImageReader reader = readerOf(kind);
    try (ImageInputStream in = new ChannelImageStream(source.open(allowance))) {
      reader.setInput(in, true, true);
      int width = reader.getWidth(0);
      int height = reader.getHeight(0);
      check(width, height, mostPixels(kind, source, allowance));
      checkTile(reader, kind);
      return read(reader, width, height, allowance).turned(orientation);
    } finally {
      reader.dispose();
    }
  }

  private static ImageReader readerOf(Kind kind) {
    Iterator<ImageReader> readers =
        ImageIO.getImageReadersByFormatName(kind.name().toLowerCase(Locale.ROOT));
    if (!kind.isPicture() || !readers.hasNext()) {
      throw new Problem(MediaProblem.UNSUPPORTED);
    }
    return readers.next();
  }

  /** Some decoders hold the whole picture, whatever they are asked for. */
  private static long mostPixels(Kind kind, MediaSource source, Allowance allowance)
      throws IOException {
    return switch (kind) {
      case JPEG -> JpegParts.isProgressive(source, allowance) ? 64 * MEGA : 300 * MEGA;
      case PNG, GIF -> 300 * MEGA;
      case BMP, TIFF -> 64 * MEGA;
      default -> 32 * MEGA;
    };
  }

  private static void check(long width, long height, long most) {
    if (width <= 0 || height <= 0) {
      throw new Problem(MediaProblem.UNREADABLE);
    }
    if (width * height > most) {
      throw new Problem(MediaProblem.TOO_LARGE);
    }
  }

  private static void checkTile(ImageReader reader, Kind kind) throws IOException {
    if (kind == Kind.TIFF) {
      check(reader.getTileWidth(0), reader.getTileHeight(0), 64 * MEGA);
    }
  }

  private static Picture read(ImageReader reader, int width, int height, Allowance allowance)
      throws IOException {
    int step = Math.ceilDiv(Math.max(width, height), SIDE);
    int w = Math.ceilDiv(width, step);
    int h = Math.ceilDiv(height, step);
    allowance.expect(16L * w * h);
    RowWatch watch = new RowWatch(allowance);
    reader.addIIOReadProgressListener(watch);
    ImageReadParam param = reader.getDefaultReadParam();
    param.setSourceSubsampling(step, step, 0, 0);
    BufferedImage destination = destination(reader, w, h);
    if (destination != null) {
      param.setDestination(destination);
    }
    boolean whole = true;
    BufferedImage image;
    try {
      image = reader.read(0, param);
    } catch (IOException | RuntimeException torn) {
      allowance.check();
      if (torn instanceof Problem || destination == null || !watch.began()) {
        throw torn;
      }
      image = destination;
      whole = false;
    }
    allowance.check();
    return new Picture(image.getWidth(), image.getHeight(), argb(image), width, height, whole);
  }

  /** What is read before a file breaks off is kept, so the picture is made here. */
  private static @Nullable BufferedImage destination(ImageReader reader, int w, int h)
      throws IOException {
    Iterator<ImageTypeSpecifier> types = reader.getImageTypes(0);
    if (types == null || !types.hasNext()) {
      throw new IIOException("no known colours");
    }
    return types.next().createBufferedImage(w, h);
  }

  /** The pixels of any image as ARGB. */
  public static int[] argb(BufferedImage image) {
    BufferedImage plain = image;
    if (image.getType() != BufferedImage.TYPE_INT_ARGB) {
      plain = new BufferedImage(image.getWidth(), image.getHeight(), BufferedImage.TYPE_INT_ARGB);
      Graphics2D graphics = plain.createGraphics();
      graphics.drawImage(image, 0, 0, null);
      graphics.dispose();
    }
    return ((DataBufferInt) plain.getRaster().getDataBuffer()).getData();
  }
}
