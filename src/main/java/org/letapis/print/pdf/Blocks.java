package org.letapis.print.pdf;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.letapis.print.Block;
import org.openpdf.text.Chunk;
import org.openpdf.text.Element;
import org.openpdf.text.Font;
import org.openpdf.text.Paragraph;
import org.openpdf.text.Phrase;
import org.openpdf.text.pdf.PdfPCell;
import org.openpdf.text.pdf.PdfPTable;

/** Blocks of a paper as what is laid out. */
final class Blocks {

  private static final float LEADING = 1.4f;
  private static final float BEFORE_TABLE = 6;

  private final Letters letters;
  private final Map<List<String>, float[]> widths;

  /**
   * @param widths of columns by their heads
   */
  Blocks(Letters letters, Map<List<String>, float[]> widths) {
    this.letters = letters;
    this.widths = widths;
  }

  /** Name of the place of a heading, for links and bookmarks. */
  static String place(int heading) {
    return "h" + heading;
  }

  /**
   * @param heading number of the heading, where it is one
   */
  Element of(Block block, int heading) {
    return switch (block) {
      case Block.Heading h -> heading(h, heading);
      case Block.Text text -> text(text);
      case Block.Fact fact -> fact(fact);
      case Block.Table table -> table(table);
      case Block.Chart chart -> ChartCell.of(chart.drawing(), letters);
      case Block.Source source -> source(source);
    };
  }

  Paragraph paragraph(String words, Font font, float after) {
    Paragraph paragraph = new Paragraph(letters.fit(words), font);
    paragraph.setLeading(font.getSize() * LEADING);
    paragraph.setSpacingAfter(after);
    return paragraph;
  }

  private Paragraph heading(Block.Heading heading, int number) {
    Font font = letters.heading(heading.level());
    Chunk words = new Chunk(letters.fit(heading.text()), font);
    words.setLocalDestination(place(number));
    words.setGenericTag(Integer.toString(number));
    Paragraph paragraph = new Paragraph("", font);
    paragraph.add(words);
    marks(heading.marks()).forEach(paragraph::add);
    paragraph.setLeading(font.getSize() * LEADING);
    paragraph.setSpacingBefore(heading.level() == 1 ? 18 : 8);
    paragraph.setSpacingAfter(4);
    paragraph.setKeepTogether(true);
    return paragraph;
  }

  private Paragraph text(Block.Text text) {
    Font font =
        switch (text.tone()) {
          case PLAIN -> letters.text;
          case QUIET -> letters.quiet;
          case NOTICE -> letters.notice;
        };
    return paragraph(text.words(), font, 5);
  }

  /** What is stated at the left, what is said beside it. */
  private PdfPTable fact(Block.Fact fact) {
    PdfPTable table = new PdfPTable(2);
    table.setWidthPercentage(100);
    table.setWidths(new float[] {3, 7});
    table.setSplitLate(false);
    table.addCell(bare(new Phrase(letters.fit(fact.label()), letters.label)));
    Phrase said = new Phrase("", letters.text);
    said.setLeading(letters.text.getSize() * LEADING);
    for (int i = 0; i < fact.values().size(); i++) {
      String bullet = fact.values().size() > 1 ? "• " : "";
      said.add(new Chunk((i > 0 ? "\n" : "") + bullet, letters.text));
      said.add(new Chunk(letters.fit(fact.values().get(i)), letters.text));
    }
    marks(fact.marks()).forEach(said::add);
    if (!fact.notes().isEmpty()) {
      String notes = " (" + String.join("; ", fact.notes()) + ")";
      said.add(new Chunk(letters.fit(notes), letters.quiet));
    }
    table.addCell(bare(said));
    return table;
  }

  private static PdfPCell bare(Phrase words) {
    PdfPCell cell = new PdfPCell(words);
    cell.setBorder(PdfPCell.NO_BORDER);
    cell.setPadding(0);
    cell.setPaddingRight(8);
    cell.setPaddingTop(3);
    cell.setPaddingBottom(3);
    cell.setLeading(0, LEADING);
    return cell;
  }

  private PdfPTable table(Block.Table of) {
    PdfPTable table = new PdfPTable(of.columns().size());
    table.setWidthPercentage(100);
    table.setWidths(Objects.requireNonNull(widths.get(of.columns())));
    boolean titled = !of.title().isEmpty();
    table.setHeaderRows(titled ? 2 : 1);
    table.setSplitLate(false);
    table.setSpacingBefore(BEFORE_TABLE);
    table.setSpacingAfter(2 * BEFORE_TABLE);
    if (titled) {
      table.addCell(title(of));
    }
    of.columns().forEach(column -> table.addCell(ruled(column, letters.head)));
    for (List<String> row : of.rows()) {
      row.forEach(cell -> table.addCell(ruled(cell, letters.text)));
    }
    return table;
  }

  /** Part of the table's head, so that it never stands on a page without it. */
  private PdfPCell title(Block.Table of) {
    Phrase words = new Phrase(letters.fit(of.title()), letters.label);
    marks(of.marks()).forEach(words::add);
    PdfPCell cell = bare(words);
    cell.setColspan(of.columns().size());
    return cell;
  }

  private PdfPCell ruled(String words, Font font) {
    PdfPCell cell = new PdfPCell(new Phrase(letters.fit(words), font));
    cell.setBorder(PdfPCell.BOTTOM);
    cell.setBorderColor(Letters.RULE);
    cell.setBorderWidth(0.5f);
    cell.setPadding(0);
    cell.setPaddingTop(3);
    cell.setPaddingRight(8);
    cell.setPaddingBottom(4);
    cell.setLeading(0, LEADING - 0.1f);
    return cell;
  }

  private Paragraph source(Block.Source source) {
    Paragraph paragraph = new Paragraph("", letters.text);
    Chunk number = new Chunk("[" + source.number() + "]  ", letters.text);
    number.setLocalDestination(sourcePlace(source.number()));
    paragraph.add(number);
    paragraph.add(new Chunk(letters.fit(source.words()), letters.text));
    paragraph.setLeading(letters.text.getSize() * LEADING);
    paragraph.setIndentationLeft(26);
    paragraph.setFirstLineIndent(-26);
    paragraph.setSpacingAfter(4);
    return paragraph;
  }

  /** Each leads to its source. */
  private List<Chunk> marks(List<Integer> marks) {
    return marks.stream()
        .map(
            number -> {
              Chunk mark = new Chunk(" [" + number + "]", letters.mark);
              mark.setLocalGoto(sourcePlace(number));
              return mark;
            })
        .collect(Collectors.toList());
  }

  private static String sourcePlace(int number) {
    return "s" + number;
  }
}
