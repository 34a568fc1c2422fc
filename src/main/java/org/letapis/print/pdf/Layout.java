package org.letapis.print.pdf;

import java.awt.color.ColorSpace;
import java.awt.color.ICC_Profile;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.letapis.print.Block;
import org.letapis.print.Paper;
import org.openpdf.text.Document;
import org.openpdf.text.PageSize;
import org.openpdf.text.Paragraph;
import org.openpdf.text.Rectangle;
import org.openpdf.text.pdf.PdfAction;
import org.openpdf.text.pdf.PdfBoolean;
import org.openpdf.text.pdf.PdfName;
import org.openpdf.text.pdf.PdfOutline;
import org.openpdf.text.pdf.PdfString;
import org.openpdf.text.pdf.PdfWriter;

/** Lays one paper out once. */
final class Layout {

  private static final float MARGIN = 56;
  private static final float FOOT = 62;

  /** Columns that an upright page has room for. */
  private static final int UPRIGHT = 6;

  /** A heading with less room below it begins the next page. */
  private static final float HEADING_ROOM = 90;

  private final Paper paper;
  private final Places known;
  private final Letters letters = new Letters();
  private final Blocks blocks;
  private final Map<Integer, Integer> headings = new HashMap<>();
  private final Map<Integer, PdfOutline> bookmarks = new HashMap<>();

  Layout(Paper paper, Places known) {
    this.paper = paper;
    this.known = known;
    this.blocks = new Blocks(letters, Widths.of(paper));
  }

  Places write(OutputStream out) {
    Rectangle sheet = isWide(paper) ? PageSize.A4.rotate() : PageSize.A4;
    Document document = new Document(sheet, MARGIN, MARGIN, MARGIN, FOOT);
    PdfWriter writer = PdfWriter.getInstance(document, out);
    writer.setCloseStream(false);
    writer.setPDFXConformance(PdfWriter.PDFA2B);
    PageFrame frame = new PageFrame(paper, letters, known.pages(), headings);
    writer.setPageEvent(frame);
    document.addTitle(letters.fit(paper.title()));
    document.open();
    describe(writer);
    front(document);
    int number = 0;
    for (Block block : paper.blocks()) {
      if (block instanceof Block.Heading heading) {
        number++;
        if (writer.getVerticalPosition(false) - document.bottom() < HEADING_ROOM) {
          document.newPage();
        }
        bookmark(writer, heading, number);
      }
      document.add(blocks.of(block, number));
    }
    writer.createXmpMetadata();
    document.close();
    return new Places(frame.pages(), headings);
  }

  /** Whether a table has more columns than an upright page has room for. */
  private static boolean isWide(Paper paper) {
    return paper.blocks().stream()
        .anyMatch(block -> block instanceof Block.Table t && t.columns().size() > UPRIGHT);
  }

  private void describe(PdfWriter writer) {
    writer.getExtraCatalog().put(PdfName.LANG, new PdfString(paper.language().toLanguageTag()));
    writer.addViewerPreference(PdfName.DISPLAYDOCTITLE, PdfBoolean.PDFTRUE);
    try {
      writer.setOutputIntents(
          "Custom",
          "",
          "http://www.color.org",
          "sRGB IEC61966-2.1",
          ICC_Profile.getInstance(ColorSpace.CS_sRGB));
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    }
  }

  private void front(Document document) {
    document.add(blocks.paragraph(paper.title(), letters.title, 4));
    if (!paper.subtitle().isEmpty()) {
      document.add(blocks.paragraph(paper.subtitle(), letters.subtitle, 10));
    }
    paper.about().forEach(line -> document.add(blocks.paragraph(line, letters.quiet, 3)));
    List<Block.Heading> all = paper.headings();
    if (!paper.words().contents().isEmpty() && !all.isEmpty()) {
      Paragraph title = blocks.paragraph(paper.words().contents(), letters.heading(2), 4);
      title.setSpacingBefore(16);
      document.add(title);
      document.add(new Contents(letters, known).of(all));
    }
    document.add(blocks.paragraph(" ", letters.quiet, 0));
  }

  private void bookmark(PdfWriter writer, Block.Heading heading, int number) {
    PdfOutline above =
        heading.level() == 1
            ? writer.getRootOutline()
            : bookmarks.getOrDefault(heading.level() - 1, writer.getRootOutline());
    PdfOutline mark =
        new PdfOutline(
            above,
            PdfAction.gotoLocalPage(Blocks.place(number), false),
            letters.fit(heading.text()),
            heading.level() > 1);
    bookmarks.put(heading.level(), mark);
  }
}
