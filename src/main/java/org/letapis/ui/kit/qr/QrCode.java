package org.letapis.ui.kit.qr;

import com.google.zxing.BarcodeFormat;
import com.google.zxing.BinaryBitmap;
import com.google.zxing.DecodeHintType;
import com.google.zxing.EncodeHintType;
import com.google.zxing.LuminanceSource;
import com.google.zxing.RGBLuminanceSource;
import com.google.zxing.ReaderException;
import com.google.zxing.WriterException;
import com.google.zxing.common.BitMatrix;
import com.google.zxing.common.HybridBinarizer;
import com.google.zxing.qrcode.QRCodeReader;
import com.google.zxing.qrcode.QRCodeWriter;
import com.google.zxing.qrcode.decoder.ErrorCorrectionLevel;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * A QR code (ISO/IEC 18004) as its dark modules, with error correction Q: a quarter of it may be
 * creased or stained. The light border of four modules around it is the reader's to leave.
 *
 * <p>Of some two hundred codes, one looks by chance as if it had a corner where it has none, and a
 * plain reader loses it. So one that is printed is read before it is given to anybody, and where
 * that fails its modules are laid out by another of the standard's eight masks.
 */
public final class QrCode {

  /** Modules of light border on each side. */
  public static final int BORDER = 4;

  private static final int MASKS = 8;

  /**
   * Pixels along a module's side when it is read for a trial: what is lost at one is read at
   * another.
   */
  private static final int[] PIXELS = {3, 4, 5, 6, 7, 8};

  /** A reader with time looks at every line, and meets more that is no corner. */
  private static final List<Map<DecodeHintType, ?>> READERS =
      List.of(Map.of(), Map.of(DecodeHintType.TRY_HARDER, true));

  private static final int LIGHT = 0xFFFFFF;

  private final BitMatrix modules;

  private QrCode(BitMatrix modules) {
    this.modules = modules;
  }

  /**
   * The code of a text that is kept on paper: a plain reader reads it.
   *
   * @throws IllegalArgumentException if it is longer than a code can hold
   */
  public static QrCode of(String text) {
    Map<EncodeHintType, Object> hints = hints(ErrorCorrectionLevel.Q);
    BitMatrix best = encode(text, hints);
    if (isRead(best, text)) {
      return new QrCode(best);
    }
    for (int mask = 0; mask < MASKS; mask++) {
      hints.put(EncodeHintType.QR_MASK_PATTERN, mask);
      BitMatrix laidOut = encode(text, hints);
      if (isRead(laidOut, text)) {
        return new QrCode(laidOut);
      }
    }
    return new QrCode(best);
  }

  /**
   * The code of a longer text, with error correction M: it is to be shown on a screen or sent as a
   * picture, where nothing creases it. There are many of these at a time, and none is read first.
   *
   * @throws IllegalArgumentException if it is longer than a code can hold
   */
  public static QrCode dense(String text) {
    return new QrCode(encode(text, hints(ErrorCorrectionLevel.M)));
  }

  private static Map<EncodeHintType, Object> hints(ErrorCorrectionLevel level) {
    Map<EncodeHintType, Object> hints = new EnumMap<>(EncodeHintType.class);
    hints.put(EncodeHintType.ERROR_CORRECTION, level);
    hints.put(EncodeHintType.MARGIN, 0);
    return hints;
  }

  private static BitMatrix encode(String text, Map<EncodeHintType, ?> hints) {
    try {
      return new QRCodeWriter().encode(text, BarcodeFormat.QR_CODE, 0, 0, hints);
    } catch (WriterException tooLong) {
      throw new IllegalArgumentException("too long for a QR code", tooLong);
    }
  }

  private static boolean isRead(BitMatrix modules, String text) {
    return Arrays.stream(PIXELS)
        .mapToObj(pixels -> picture(modules, pixels))
        .allMatch(light -> READERS.stream().allMatch(hints -> text.equals(read(light, hints))));
  }

  private static String read(LuminanceSource light, Map<DecodeHintType, ?> hints) {
    try {
      BinaryBitmap bitmap = new BinaryBitmap(new HybridBinarizer(light));
      return new QRCodeReader().decode(bitmap, hints).getText();
    } catch (ReaderException lost) {
      return "";
    }
  }

  private static LuminanceSource picture(BitMatrix modules, int pixels) {
    int side = (modules.getWidth() + 2 * BORDER) * pixels;
    int[] picture = new int[side * side];
    Arrays.fill(picture, LIGHT);
    for (int i = 0; i < picture.length; i++) {
      int column = i % side / pixels - BORDER;
      int row = i / side / pixels - BORDER;
      if (Math.min(column, row) >= 0
          && Math.max(column, row) < modules.getWidth()
          && modules.get(column, row)) {
        picture[i] = 0;
      }
    }
    return new RGBLuminanceSource(side, side, picture);
  }

  /** Modules along one side. */
  public int size() {
    return modules.getWidth();
  }

  /** Whether a module is dark; both counted from 0. */
  public boolean isDark(int column, int row) {
    return modules.get(column, row);
  }
}
