package org.letapis.print;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.letapis.print.pdf.PdfPaper;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.PDFAParser;
import org.verapdf.pdfa.PDFAValidator;
import org.verapdf.pdfa.flavours.PDFAFlavour;
import org.verapdf.pdfa.results.TestAssertion;
import org.verapdf.pdfa.results.ValidationResult;

/** Reads files for keeping: as a reader sees them, and as the archives' validator does. */
public final class PdfA {

  private PdfA() {}

  /** The paper as a file. */
  public static byte[] of(Paper paper) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    PdfPaper.write(paper, out);
    return out.toByteArray();
  }

  /** Words as {@link #text} gives them. */
  public static String bare(String words) {
    return words.replaceAll("\\s+", "");
  }

  /** Its letters in the order of reading; what is a space is for each reader to guess. */
  public static String text(byte[] pdf) throws IOException {
    try (PDDocument document = Loader.loadPDF(pdf)) {
      PDFTextStripper stripper = new PDFTextStripper();
      stripper.setSortByPosition(true);
      return bare(stripper.getText(document));
    }
  }

  /** Fails unless it is PDF/A-2b. */
  public static void check(byte[] pdf) throws Exception {
    VeraGreenfieldFoundryProvider.initialise();
    try (PDFAParser parser =
            Foundries.defaultInstance()
                .createParser(new ByteArrayInputStream(pdf), PDFAFlavour.PDFA_2_B);
        PDFAValidator validator =
            Foundries.defaultInstance().createValidator(PDFAFlavour.PDFA_2_B, false)) {
      ValidationResult result = validator.validate(parser);
      List<String> failed =
          result.getTestAssertions().stream()
              .filter(assertion -> assertion.getStatus() != TestAssertion.Status.PASSED)
              .map(assertion -> assertion.getRuleId() + " " + assertion.getMessage())
              .distinct()
              .toList();
      assertThat(failed).isEmpty();
      assertThat(result.isCompliant()).isTrue();
    }
  }
}
