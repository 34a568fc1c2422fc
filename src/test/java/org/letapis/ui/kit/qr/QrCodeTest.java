package org.letapis.ui.kit.qr;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.zxing.BinaryBitmap;
import com.google.zxing.DecodeHintType;
import com.google.zxing.RGBLuminanceSource;
import com.google.zxing.ReaderException;
import com.google.zxing.common.HybridBinarizer;
import com.google.zxing.qrcode.QRCodeReader;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.letapis.Seed;

/** Codes that are shown or printed, read as a plain reader does. */
class QrCodeTest {

  private static final String CHARACTERS = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";

  @Test
  void whateverItSaysAPlainReaderReadsIt() {
    Random random = new Random(Seed.get());
    List<String> lost = new ArrayList<>();
    for (int i = 0; i < 300; i++) {
      String text = text(random);
      QrCode code = QrCode.of(text);
      for (int pixels = 3; pixels < 9; pixels++) {
        if (!text.equals(read(code, pixels))) {
          lost.add(pixels + " " + text);
        }
      }
    }
    assertThat(lost).isEmpty();
  }

  /** As long as what a trustee keeps. */
  private static String text(Random random) {
    StringBuilder text = new StringBuilder("LETAPIS");
    for (int group = 0; group < 27; group++) {
      text.append('-');
      for (int i = 0; i < 6; i++) {
        text.append(CHARACTERS.charAt(random.nextInt(CHARACTERS.length())));
      }
    }
    return text.toString();
  }

  private static String read(QrCode code, int pixels) {
    int side = (code.size() + 2 * QrCode.BORDER) * pixels;
    int[] picture = new int[side * side];
    for (int y = 0; y < side; y++) {
      for (int x = 0; x < side; x++) {
        int column = x / pixels - QrCode.BORDER;
        int row = y / pixels - QrCode.BORDER;
        boolean inside = column >= 0 && row >= 0 && column < code.size() && row < code.size();
        picture[y * side + x] = inside && code.isDark(column, row) ? 0 : 0xFFFFFF;
      }
    }
    try {
      RGBLuminanceSource light = new RGBLuminanceSource(side, side, picture);
      return new QRCodeReader()
          .decode(
              new BinaryBitmap(new HybridBinarizer(light)), Map.of(DecodeHintType.TRY_HARDER, true))
          .getText();
    } catch (ReaderException lost) {
      return "";
    }
  }
}
