package org.letapis.app.face;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;

/** The icons of other systems hold the very pictures that lie beside them. */
class IconsTest {

  private static final Path FOLDER = Path.of("icons");

  private static byte[] png(int size) throws Exception {
    byte[] png = Files.readAllBytes(FOLDER.resolve("letapis-" + size + ".png"));
    var image = ImageIO.read(new ByteArrayInputStream(png));
    assertThat(image.getWidth()).isEqualTo(size);
    assertThat(image.getHeight()).isEqualTo(size);
    return png;
  }

  @Test
  void theIconOfWindowsIsUpToDate() throws Exception {
    byte[] whole = Files.readAllBytes(FOLDER.resolve("letapis.ico"));
    ByteBuffer ico = ByteBuffer.wrap(whole).order(ByteOrder.LITTLE_ENDIAN);
    assertThat(ico.getInt(0)).isEqualTo(0x10000);
    int pictures = ico.getShort(4);
    assertThat(pictures).isEqualTo(7);
    for (int i = 0; i < pictures; i++) {
      int entry = 6 + 16 * i;
      int size = Byte.toUnsignedInt(ico.get(entry));
      int from = ico.getInt(entry + 12);
      byte[] png = Arrays.copyOfRange(whole, from, from + ico.getInt(entry + 8));
      assertThat(png).isEqualTo(png(size == 0 ? 256 : size));
    }
  }

  @Test
  void theIconOfMacOsIsUpToDate() throws Exception {
    byte[] whole = Files.readAllBytes(FOLDER.resolve("letapis.icns"));
    ByteBuffer icns = ByteBuffer.wrap(whole);
    assertThat(new String(whole, 0, 4, StandardCharsets.US_ASCII)).isEqualTo("icns");
    assertThat(icns.getInt(4)).isEqualTo(whole.length);
    int at = 8;
    for (int size : new int[] {16, 32, 64, 128, 256, 512}) {
      int length = icns.getInt(at + 4);
      assertThat(Arrays.copyOfRange(whole, at + 8, at + length)).isEqualTo(png(size));
      at += length;
    }
    assertThat(at).isEqualTo(whole.length);
  }
}
