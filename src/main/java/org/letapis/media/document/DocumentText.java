package org.letapis.media.document;

import java.io.IOException;
import java.util.Locale;
import org.letapis.domain.problem.Problem;
import org.letapis.media.Allowance;
import org.letapis.media.Kind;
import org.letapis.media.MediaSource;
import org.letapis.media.text.PlainText;

/** The beginning of the words in a file, to be searched. */
public final class DocumentText {

  /** Most characters that are taken from one file. */
  public static final int MOST = 200_000;

  private DocumentText() {}

  /** The words of a file; empty where it has none, or cannot be read within the allowance. */
  public static String of(MediaSource source, Allowance allowance) {
    try {
      byte[] first = source.beginning(Kind.LOOKED_AT, allowance);
      String text =
          switch (Kind.of(first, source.name())) {
            case TEXT -> PlainText.read(source, allowance).text();
            case PDF -> PdfText.of(source, allowance);
            default -> isZip(first) ? office(source, allowance) : "";
          };
      return text.length() > MOST ? text.substring(0, MOST) : text;
    } catch (IOException | Problem | IllegalArgumentException | IllegalStateException unreadable) {
      return "";
    }
  }

  private static boolean isZip(byte[] first) {
    return first.length > 4 && first[0] == 'P' && first[1] == 'K' && first[2] == 3 && first[3] == 4;
  }

  private static String office(MediaSource source, Allowance allowance) throws IOException {
    String name = source.name().toLowerCase(Locale.ROOT);
    if (name.endsWith(".docx") || name.endsWith(".docm")) {
      return OfficeText.of(source, allowance, "word/document.xml");
    }
    return name.endsWith(".odt") ? OfficeText.of(source, allowance, "content.xml") : "";
  }
}
