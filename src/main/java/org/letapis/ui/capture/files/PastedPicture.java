package org.letapis.ui.capture.files;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import javafx.scene.image.Image;
import javafx.scene.image.PixelFormat;
import javax.imageio.ImageIO;
import javax.imageio.ImageWriter;
import javax.imageio.event.IIOWriteProgressListener;
import javax.imageio.stream.MemoryCacheImageOutputStream;
import org.letapis.ui.kit.task.Progress;

/**
 * The pixels of a picture that was copied.
 *
 * @param width in pixels
 * @param height in pixels
 * @param argb row by row
 */
record PastedPicture(int width, int height, int[] argb) {

  /** Reads the pixels; on the JavaFX thread. */
  static PastedPicture of(Image image) {
    int width = (int) image.getWidth();
    int height = (int) image.getHeight();
    int[] pixels = new int[Math.multiplyExact(width, height)];
    image
        .getPixelReader()
        .getPixels(0, 0, width, height, PixelFormat.getIntArgbInstance(), pixels, 0, width);
    return new PastedPicture(width, height, pixels);
  }

  /**
   * As PNG, made in memory: the usual way leaves a temporary file while it works. Cut off when it
   * is asked to stop.
   */
  byte[] png(Progress report) throws IOException {
    BufferedImage picture = new BufferedImage(width, height, BufferedImage.TYPE_INT_ARGB);
    picture.setRGB(0, 0, width, height, argb, 0, width);
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    ImageWriter writer = ImageIO.getImageWritersByFormatName("png").next();
    try (MemoryCacheImageOutputStream out = new MemoryCacheImageOutputStream(bytes)) {
      writer.setOutput(out);
      writer.addIIOWriteProgressListener(new Telling(report));
      writer.write(picture);
    } finally {
      writer.dispose();
    }
    return bytes.toByteArray();
  }

  /** Tells how far the writing is, and breaks it off. */
  private record Telling(Progress report) implements IIOWriteProgressListener {

    @Override
    public void imageProgress(ImageWriter writer, float percent) {
      report.at(percent / 100);
      if (report.cancelled()) {
        writer.abort();
      }
    }

    @Override
    public void imageStarted(ImageWriter writer, int image) {}

    @Override
    public void imageComplete(ImageWriter writer) {}

    @Override
    public void thumbnailStarted(ImageWriter writer, int image, int thumbnail) {}

    @Override
    public void thumbnailProgress(ImageWriter writer, float percent) {}

    @Override
    public void thumbnailComplete(ImageWriter writer) {}

    @Override
    public void writeAborted(ImageWriter writer) {}
  }
}
