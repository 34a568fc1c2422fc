package org.letapis.ui.kit.qr;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import javax.imageio.ImageIO;
import javax.imageio.ImageWriter;
import javax.imageio.stream.MemoryCacheImageOutputStream;

/**
 * Several QR codes on one white picture, row by row, for a text too long for one.
 *
 * @param width in pixels
 * @param height in pixels
 * @param argb row by row
 */
public record QrSheet(int width, int height, int[] argb) {

  private static final int WHITE = 0xFFFFFFFF;
  private static final int BLACK = 0xFF000000;

  /**
   * The codes of some texts.
   *
   * @param columns how many stand in a row
   * @param module pixels along the side of a module
   */
  public static QrSheet of(List<String> texts, int columns, int module) {
    List<QrCode> codes = texts.stream().map(QrCode::dense).toList();
    int cell = (codes.stream().mapToInt(QrCode::size).max().orElse(0) + 2 * QrCode.BORDER) * module;
    int across = Math.min(columns, codes.size());
    int width = across * cell;
    int height = (codes.size() + columns - 1) / columns * cell;
    int[] argb = new int[Math.multiplyExact(width, height)];
    Arrays.fill(argb, WHITE);
    for (int i = 0; i < codes.size(); i++) {
      QrCode code = codes.get(i);
      int margin = (cell - code.size() * module) / 2;
      draw(code, module, argb, width, i % columns * cell + margin, i / columns * cell + margin);
    }
    return new QrSheet(width, height, argb);
  }

  private static void draw(QrCode code, int module, int[] argb, int width, int left, int top) {
    for (int y = 0; y < code.size() * module; y++) {
      for (int x = 0; x < code.size() * module; x++) {
        if (code.isDark(x / module, y / module)) {
          argb[(top + y) * width + left + x] = BLACK;
        }
      }
    }
  }

  /** As PNG, made in memory: the usual way leaves a temporary file while it works. */
  public byte[] png() {
    BufferedImage picture = new BufferedImage(width, height, BufferedImage.TYPE_BYTE_BINARY);
    picture.setRGB(0, 0, width, height, argb, 0, width);
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    ImageWriter writer = ImageIO.getImageWritersByFormatName("png").next();
    try (MemoryCacheImageOutputStream out = new MemoryCacheImageOutputStream(bytes)) {
      writer.setOutput(out);
      writer.write(picture);
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    } finally {
      writer.dispose();
    }
    return bytes.toByteArray();
  }
}
