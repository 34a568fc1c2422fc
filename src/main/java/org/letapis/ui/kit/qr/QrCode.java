package org.letapis.ui.kit.qr;

import com.google.zxing.BarcodeFormat;
import com.google.zxing.EncodeHintType;
import com.google.zxing.WriterException;
import com.google.zxing.common.BitMatrix;
import com.google.zxing.qrcode.QRCodeWriter;
import com.google.zxing.qrcode.decoder.ErrorCorrectionLevel;
import java.util.Map;

/**
 * A QR code (ISO/IEC 18004) as its dark modules, with error correction Q: a quarter of it may be
 * creased or stained. The light border of four modules around it is the reader's to leave.
 */
public final class QrCode {

  /** Modules of light border on each side. */
  public static final int BORDER = 4;

  private final BitMatrix modules;

  private QrCode(BitMatrix modules) {
    this.modules = modules;
  }

  /**
   * The code of a text.
   *
   * @throws IllegalArgumentException if it is longer than a code can hold
   */
  public static QrCode of(String text) {
    return of(text, ErrorCorrectionLevel.Q);
  }

  /**
   * The code of a longer text, with error correction M: it is to be shown on a screen or sent as a
   * picture, where nothing creases it.
   *
   * @throws IllegalArgumentException if it is longer than a code can hold
   */
  public static QrCode dense(String text) {
    return of(text, ErrorCorrectionLevel.M);
  }

  private static QrCode of(String text, ErrorCorrectionLevel level) {
    try {
      return new QrCode(
          new QRCodeWriter()
              .encode(
                  text,
                  BarcodeFormat.QR_CODE,
                  0,
                  0,
                  Map.of(EncodeHintType.ERROR_CORRECTION, level, EncodeHintType.MARGIN, 0)));
    } catch (WriterException tooLong) {
      throw new IllegalArgumentException("too long for a QR code", tooLong);
    }
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
