package org.letapis.media.document;

import java.io.IOException;
import java.io.Writer;
import java.util.List;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.letapis.media.Allowance;
import org.letapis.media.MediaSource;
import org.letapis.media.page.Pages;

/** The words on the first pages of a PDF file. */
final class PdfText {

  private static final int PAGES = 300;

  private PdfText() {}

  static String of(MediaSource source, Allowance allowance) throws IOException {
    try (PDDocument document = Pages.load(source, "", () -> allowance)) {
      Bounded out = new Bounded();
      PDFTextStripper stripper = new Guarded(allowance);
      stripper.setEndPage(PAGES);
      try {
        stripper.writeText(document, out);
      } catch (Full enough) {
        // What is there is enough.
      }
      return out.text.toString();
    }
  }

  /** Asks before every operator whether it may go on. */
  private static final class Guarded extends PDFTextStripper {
    private final Allowance allowance;

    Guarded(Allowance allowance) {
      this.allowance = allowance;
    }

    @Override
    protected void processOperator(Operator operator, List<COSBase> operands) throws IOException {
      allowance.check();
      super.processOperator(operator, operands);
    }
  }

  private static final class Full extends IOException {
    private static final long serialVersionUID = 1L;
  }

  private static final class Bounded extends Writer {
    private final StringBuilder text = new StringBuilder();

    @Override
    public void write(char[] chars, int from, int length) throws IOException {
      if (text.length() >= DocumentText.MOST) {
        throw new Full();
      }
      text.append(chars, from, length);
    }

    @Override
    public void flush() {}

    @Override
    public void close() {}
  }
}
