package org.letapis.media;

import static org.letapis.media.HostileTest.number;
import static org.letapis.media.HostileTest.text;
import static org.letapis.media.MediaSamples.chunk;
import static org.letapis.media.MediaSamples.join;
import static org.letapis.media.MediaSamples.segment;

import java.io.ByteArrayOutputStream;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;

/** Files made to hang a program, to eat its memory or to make it do something. */
final class Bombs {

  /**
   * @param outcome pattern of what is said
   */
  record Bomb(byte[] bytes, String outcome) {}

  private static final String TOO_LARGE = "media\\.too-large";
  private static final String REFUSED = "media\\.(too-large|too-long|unreadable|unsupported)";

  private Bombs() {}

  static Map<String, Bomb> all() {
    Map<String, Bomb> all = new LinkedHashMap<>();
    all.put("giant.png", new Bomb(png(100_000, 100_000), TOO_LARGE));
    all.put("negative.png", new Bomb(png(-1, 7), REFUSED));
    all.put("text bomb.png", new Bomb(textBomb(), "shown"));
    all.put("giant.jpg", new Bomb(jpeg(0xC0), TOO_LARGE));
    all.put("giant progressive.jpg", new Bomb(jpeg(0xC2), TOO_LARGE));
    all.put("giant.gif", new Bomb(gif(), REFUSED));
    all.put("giant.bmp", new Bomb(bmp(), REFUSED));
    all.put("giant.webp", new Bomb(webp(), REFUSED));
    all.put("exif in a ring.jpg", new Bomb(exifRing(), "shown"));
    all.put("nested.pdf", new Bomb(nestedPdf(), REFUSED + "|shown.*"));
    all.put("self drawing.pdf", new Bomb(selfDrawing(), "shown.*|" + REFUSED));
    all.put("deflated.pdf", new Bomb(deflated(), REFUSED + "|shown.*"));
    all.put("giant page.pdf", new Bomb(page("0 0 1e30 1e30", "", ""), REFUSED));
    all.put("giant picture.pdf", new Bomb(giantPicture(), "shown in part"));
    all.put("endless tree.pdf", new Bomb(endlessTree(), REFUSED));
    all.put("busy.pdf", new Bomb(doing(), "shown"));
    all.put("many samples.mp4", new Bomb(manySamples(), REFUSED));
    all.put(
        "box in itself.mp4",
        new Bomb(join(box("ftyp", text("isom")), number(4), text("moov")), REFUSED));
    all.put(
        "endless tag.mp3",
        new Bomb(join(text("ID3\3\0\0\177\177\177\177"), new byte[99]), REFUSED));
    all.put("long.wav", new Bomb(longWav(), "played"));
    all.put(
        "one line.txt",
        new Bomb("ы".repeat(600_000).getBytes(java.nio.charset.StandardCharsets.UTF_8), "read"));
    return all;
  }

  private static byte[] png(int width, int height) {
    byte[] header = join(number(width), number(height), new byte[] {8, 2, 0, 0, 0});
    return join(
        text("\u0089PNG\r\n\u001A\n"),
        chunk("IHDR", header),
        chunk("IDAT", zeros(1000)),
        chunk("IEND", new byte[0]));
  }

  private static byte[] textBomb() {
    byte[] plain = MediaSamples.encoded(MediaSamples.quarters(8, 8), "png");
    byte[] bomb = chunk("zTXt", join(text("Comment\0\0"), zeros(50_000_000)));
    return join(
        java.util.Arrays.copyOf(plain, 33),
        bomb,
        java.util.Arrays.copyOfRange(plain, 33, plain.length));
  }

  /** So many zeros, deflated. */
  private static byte[] zeros(int count) {
    var out = new ByteArrayOutputStream();
    try (var deflating = new DeflaterOutputStream(out, new Deflater(9))) {
      byte[] piece = new byte[1 << 20];
      for (int left = count; left > 0; left -= piece.length) {
        deflating.write(piece, 0, Math.min(left, piece.length));
      }
    } catch (java.io.IOException e) {
      throw new AssertionError(e);
    }
    return out.toByteArray();
  }

  private static byte[] jpeg(int frame) {
    byte[] plain = MediaSamples.encoded(MediaSamples.quarters(16, 16), "jpg");
    byte[] giant = plain.clone();
    for (int i = 0; i + 9 < giant.length; i++) {
      if ((giant[i] & 0xFF) == 0xFF && (giant[i + 1] & 0xFF) == 0xC0) {
        giant[i + 1] = (byte) frame;
        for (int j = 5; j < 9; j++) {
          giant[i + j] = (byte) 0xFF;
        }
        giant[i + 6] = (byte) 0xDC;
        giant[i + 8] = (byte) 0xDC;
        break;
      }
    }
    return giant;
  }

  private static byte[] gif() {
    byte[] plain = MediaSamples.encoded(MediaSamples.quarters(16, 16), "gif");
    int image =
        new String(plain, java.nio.charset.StandardCharsets.ISO_8859_1).indexOf("\u002C\0\0\0\0");
    byte[] giant = plain.clone();
    for (int at : new int[] {6, image + 5}) {
      java.util.Arrays.fill(giant, at, at + 4, (byte) 0xFF);
    }
    return giant;
  }

  private static byte[] bmp() {
    byte[] giant = MediaSamples.encoded(MediaSamples.quarters(16, 16), "bmp").clone();
    giant[20] = 0x7F;
    giant[24] = 0x7F;
    return giant;
  }

  private static byte[] webp() {
    byte[] size = {0, 0, 0, 0, -1, -1, -1, -1, -1, -1};
    return join(text("RIFF\177\0\0\0WEBPVP8X\n\0\0\0"), size, text("VP8 \4\0\0\0aaaa"));
  }

  private static byte[] exifRing() {
    byte[] plain = MediaSamples.encoded(MediaSamples.quarters(8, 8), "jpg");
    byte[] ring =
        join(
            text("Exif\0\0MM\0*"),
            number(8),
            new byte[] {0, 1},
            text("\u0087\u0069\0\4"),
            number(1),
            number(8),
            number(8));
    return join(
        java.util.Arrays.copyOf(plain, 2),
        segment(0xE1, ring),
        java.util.Arrays.copyOfRange(plain, 2, plain.length));
  }

  private static byte[] nestedPdf() {
    return page("0 0 100 100", "/X " + "[".repeat(300_000) + "]".repeat(300_000), "");
  }

  private static byte[] selfDrawing() {
    return page(
        "0 0 100 100",
        "/Resources << /XObject << /F 5 0 R >> >>",
        "5 0 obj << /Type /XObject /Subtype /Form /BBox [0 0 9 9] /Resources << /XObject << /F 5 0"
            + " R >> >> /Length 16 >> stream\n"
            + "/F Do /F Do /F Do\n"
            + "endstream endobj\n");
  }

  private static byte[] deflated() {
    byte[] bomb = zeros(300_000_000);
    return join(
        text(
            "%PDF-1.4\n"
                + "1 0 obj << /Type /Catalog /Pages 2 0 R >> endobj\n"
                + "2 0 obj << /Type /Pages /Kids [3 0 R] /Count 1 >> endobj\n"
                + "3 0 obj << /Type /Page /Parent 2 0 R /MediaBox [0 0 9 9] /Contents 4 0 R >>"
                + " endobj\n"
                + "4 0 obj << /Filter /FlateDecode /Length "
                + bomb.length
                + " >> stream\n"),
        bomb,
        text("\nendstream endobj\ntrailer << /Root 1 0 R >>\n%%EOF"));
  }

  private static byte[] page(String box, String more, String objects) {
    String draw = objects.isEmpty() ? "" : "/F Do";
    return text(
        "%PDF-1.4\n1 0 obj << /Type /Catalog /Pages 2 0 R >> endobj\n"
            + "2 0 obj << /Type /Pages /Kids [3 0 R] /Count 1 >> endobj\n"
            + "3 0 obj << /Type /Page /Parent 2 0 R /MediaBox ["
            + box
            + "] /Contents 4 0 R "
            + more
            + " >> endobj\n4 0 obj << /Length "
            + draw.length()
            + " >> stream\n"
            + draw
            + "\nendstream endobj\n"
            + objects
            + "trailer << /Root 1 0 R >>\n%%EOF");
  }

  private static byte[] giantPicture() {
    return page(
        "0 0 100 100",
        "/Resources << /XObject << /F 5 0 R >> >>",
        "5 0 obj << /Type /XObject /Subtype /Image /Width 100000 /Height 100000 /BitsPerComponent 8"
            + " /ColorSpace /DeviceRGB /Length 3 >> stream\n"
            + "abc\n"
            + "endstream endobj\n");
  }

  private static byte[] endlessTree() {
    return text(
        "%PDF-1.4\n1 0 obj << /Type /Catalog /Pages 2 0 R >> endobj\n"
            + "2 0 obj << /Type /Pages /Kids [2 0 R] /Count 2000000000 >> endobj\n"
            + "trailer << /Root 1 0 R >>\n%%EOF");
  }

  /** One that would like to run a script, to start a program and to fetch something. */
  private static byte[] doing() {
    return page(
        "0 0 100 100",
        "/AA << /O << /S /JavaScript /JS (app.alert\\(1\\)) >> >> /Annots [ << /Type /Annot"
            + " /Subtype /Link /Rect [0 0 9 9] /A << /S /Launch /F (/bin/sh) >> >> << /Type /Annot"
            + " /Subtype /Link /Rect [0 0 9 9] /A << /S /URI /URI (http://127.0.0.1:9/) >> >> ]",
        "");
  }

  private static byte[] box(String type, byte[] content) {
    return join(number(content.length + 8), text(type), content);
  }

  private static byte[] manySamples() {
    byte[] film = MediaSamples.frozen("film.mp4").clone();
    String bytes = new String(film, java.nio.charset.StandardCharsets.ISO_8859_1);
    for (int at = bytes.indexOf("stsz"); at >= 0; at = bytes.indexOf("stsz", at + 1)) {
      System.arraycopy(number(7), 0, film, at + 8, 4);
      System.arraycopy(number(Integer.MAX_VALUE), 0, film, at + 12, 4);
    }
    return film;
  }

  private static byte[] longWav() {
    byte[] wav = MediaSamples.frozen("sound.wav").clone();
    int data = new String(wav, java.nio.charset.StandardCharsets.ISO_8859_1).indexOf("data");
    java.util.Arrays.fill(wav, data + 4, data + 8, (byte) 0xFF);
    return wav;
  }
}
