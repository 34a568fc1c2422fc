package org.letapis.media;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.Objects;
import java.util.zip.CRC32;
import javax.imageio.ImageIO;
import org.apache.commons.compress.utils.SeekableInMemoryByteChannel;

/** Files made by code: nobody's pictures, nobody's places. */
public final class MediaSamples {

  private MediaSamples() {}

  public static MediaSource source(String name, byte[] bytes) {
    return new MediaSource(name, bytes.length, () -> new SeekableInMemoryByteChannel(bytes));
  }

  /** A frozen sample, made once by an encoder from invented patterns. */
  public static byte[] frozen(String name) {
    try (InputStream in = MediaSamples.class.getResourceAsStream(name)) {
      return Objects.requireNonNull(in, name).readAllBytes();
    } catch (IOException e) {
      throw new AssertionError(e);
    }
  }

  /** Four quarters: red, green, blue and white, from the upper left as one reads. */
  public static BufferedImage quarters(int width, int height) {
    BufferedImage image = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
    Graphics2D graphics = image.createGraphics();
    Color[] colours = {Color.RED, Color.GREEN, Color.BLUE, Color.WHITE};
    for (int i = 0; i < 4; i++) {
      graphics.setColor(colours[i]);
      graphics.fillRect((i % 2) * width / 2, (i / 2) * height / 2, width / 2, height / 2);
    }
    graphics.dispose();
    return image;
  }

  public static byte[] encoded(BufferedImage image, String format) {
    ImageIO.setUseCache(false);
    var out = new ByteArrayOutputStream();
    try {
      if (!ImageIO.write(image, format, out)) {
        throw new AssertionError("no writer of " + format);
      }
    } catch (IOException e) {
      throw new AssertionError(e);
    }
    return out.toByteArray();
  }

  /** A JPEG with everything a telephone writes into one. */
  public static byte[] telephoneJpeg(int width, int height, int orientation, String canary) {
    byte[] plain = encoded(quarters(width, height), "jpg");
    return join(
        Arrays.copyOf(plain, 2),
        segment(0xE1, join("Exif\0\0".getBytes(ISO_8859_1), ExifMaker.block(orientation, canary))),
        segment(0xE1, ("http://ns.adobe.com/xap/1.0/\0<x>" + canary + "</x>").getBytes(UTF_8)),
        segment(0xED, ("Photoshop 3.0\0" + canary).getBytes(UTF_8)),
        segment(0xFE, canary.getBytes(UTF_8)),
        Arrays.copyOfRange(plain, 2, plain.length),
        ("trailer " + canary).getBytes(UTF_8));
  }

  /** A PNG with texts, a time and Exif. */
  public static byte[] talkativePng(int width, int height, String canary) {
    byte[] plain = encoded(quarters(width, height), "png");
    int afterHeader = 8 + 25;
    return join(
        Arrays.copyOf(plain, afterHeader),
        chunk("tEXt", ("Author\0" + canary).getBytes(UTF_8)),
        chunk("iTXt", ("XML:com.adobe.xmp\0\0\0\0\0" + canary).getBytes(UTF_8)),
        chunk("tIME", new byte[] {7, (byte) 0xE5, 8, 3, 14, 30, 5}),
        chunk("eXIf", ExifMaker.block(1, canary)),
        Arrays.copyOfRange(plain, afterHeader, plain.length),
        ("trailer " + canary).getBytes(UTF_8));
  }

  public static byte[] segment(int marker, byte[] content) {
    return join(
        new byte[] {
          (byte) 0xFF,
          (byte) marker,
          (byte) ((content.length + 2) >> 8),
          (byte) (content.length + 2)
        },
        content);
  }

  public static byte[] chunk(String name, byte[] content) {
    CRC32 crc = new CRC32();
    crc.update(name.getBytes(ISO_8859_1));
    crc.update(content);
    return ByteBuffer.allocate(content.length + 12)
        .putInt(content.length)
        .put(name.getBytes(ISO_8859_1))
        .put(content)
        .putInt((int) crc.getValue())
        .array();
  }

  public static byte[] join(byte[]... parts) {
    var out = new ByteArrayOutputStream();
    for (byte[] part : parts) {
      out.writeBytes(part);
    }
    return out.toByteArray();
  }

  /** Whether bytes hold words. */
  public static boolean holds(byte[] bytes, String words) {
    String all = new String(bytes, ISO_8859_1);
    return all.contains(new String(words.getBytes(UTF_8), ISO_8859_1));
  }
}
