package org.letapis.media.page;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Objects;
import org.apache.fontbox.FontBoxFont;
import org.apache.fontbox.ttf.OpenTypeFont;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.pdmodel.font.CIDFontMapping;
import org.apache.pdfbox.pdmodel.font.FontMapper;
import org.apache.pdfbox.pdmodel.font.FontMappers;
import org.apache.pdfbox.pdmodel.font.FontMapping;
import org.apache.pdfbox.pdmodel.font.PDCIDSystemInfo;
import org.apache.pdfbox.pdmodel.font.PDFontDescriptor;
import org.jspecify.annotations.Nullable;

/**
 * One font for whatever a page file names and does not bring along. PDFBox would else read every
 * font of the computer and write a list of them into the person's home folder.
 */
final class BundledFonts implements FontMapper {
  private static final String RESOURCE =
      "/org/apache/pdfbox/resources/ttf/LiberationSans-Regular.ttf";

  private final TrueTypeFont font;

  private BundledFonts(TrueTypeFont font) {
    this.font = font;
  }

  /** Makes PDFBox use it, before it looks for others. */
  static void use() {
    Installed.once();
  }

  @Override
  public FontMapping<TrueTypeFont> getTrueTypeFont(
      String baseFont, @Nullable PDFontDescriptor descriptor) {
    return new FontMapping<>(font, true);
  }

  @Override
  public FontMapping<FontBoxFont> getFontBoxFont(
      String baseFont, @Nullable PDFontDescriptor descriptor) {
    return new FontMapping<>(font, true);
  }

  @Override
  public CIDFontMapping getCIDFont(
      String baseFont,
      @Nullable PDFontDescriptor descriptor,
      @Nullable PDCIDSystemInfo systemInfo) {
    OpenTypeFont none = null;
    return new CIDFontMapping(none, font, true);
  }

  /** Loaded, and so done, once. */
  private static final class Installed {
    static {
      try (InputStream in = BundledFonts.class.getResourceAsStream(RESOURCE)) {
        TrueTypeFont font =
            new TTFParser().parse(new RandomAccessReadBuffer(Objects.requireNonNull(in)));
        FontMappers.set(new BundledFonts(font));
      } catch (IOException missing) {
        throw new UncheckedIOException(missing);
      }
    }

    static void once() {}
  }
}
