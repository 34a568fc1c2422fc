package org.letapis.ui.kit.pages;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.function.BooleanSupplier;
import org.letapis.media.Allowance;
import org.letapis.media.MediaSource;
import org.letapis.media.Workshop;
import org.letapis.media.page.Pages;
import org.letapis.media.picture.Picture;
import org.letapis.print.Paper;
import org.letapis.print.pdf.PdfPaper;

/**
 * A paper laid out as pages, in memory only. What is on the screen and what is printed are pictures
 * of the very pages that are written to a file.
 */
final class PaperPages implements AutoCloseable {

  private final byte[] pdf;
  private final Pages pages;
  private final Workshop workshop = new Workshop();

  private PaperPages(byte[] pdf, Pages pages) {
    this.pdf = pdf;
    this.pages = pages;
  }

  /** Lays it out; takes a while where it is long. */
  static PaperPages of(Paper paper) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    var ignored = PdfPaper.write(paper, out);
    byte[] pdf = out.toByteArray();
    MediaSource source = new MediaSource("paper.pdf", pdf.length, () -> new MemoryChannel(pdf));
    try {
      return new PaperPages(pdf, new Pages(source, null, Allowance.usual()));
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    }
  }

  int count() {
    return pages.count();
  }

  /** The same as a file. */
  byte[] pdf() {
    return pdf;
  }

  Pages pages() {
    return pages;
  }

  Workshop workshop() {
    return workshop;
  }

  /** Its pages as pictures; each blocks while it is drawn. */
  Printers.Sheets sheets(BooleanSupplier cancelled) {
    return new Printers.Sheets() {
      @Override
      public boolean isWide() {
        return pages.isWide();
      }

      @Override
      public Picture draw(int page, int width) {
        return workshop.call(cancelled, allowance -> pages.draw(page, width, allowance));
      }
    };
  }

  @Override
  public void close() {
    pages.close();
  }
}
