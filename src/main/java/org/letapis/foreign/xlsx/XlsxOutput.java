package org.letapis.foreign.xlsx;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.letapis.foreign.ForeignValue;

/**
 * Writes a workbook (ECMA-376) sheet by sheet and row by row; nothing of it is kept in memory. The
 * first row of each sheet stays in sight and can be filtered by. Words are always words: nothing
 * becomes a formula. Where a sheet is full, another goes on.
 */
public final class XlsxOutput implements AutoCloseable {

  /** Rows that Excel takes in a sheet. */
  private static final int FULL = 1_048_576;

  private static final int LEVEL = 4;

  private final ZipOutputStream zip;
  private final Writer out;
  private final SheetNames names = new SheetNames();
  private final List<String> sheets = new ArrayList<>();
  private final int full;
  private List<String> headings = List.of();
  private String wish = "";
  private int rows;

  public XlsxOutput(OutputStream out) {
    this(out, FULL);
  }

  XlsxOutput(OutputStream out, int full) {
    this.zip = new ZipOutputStream(out, UTF_8);
    this.zip.setLevel(LEVEL);
    this.out = new BufferedWriter(new OutputStreamWriter(zip, UTF_8), 64 << 10);
    this.full = full;
  }

  /**
   * Begins a sheet; the one before is whole then.
   *
   * @param name made to be one that Excel takes
   */
  public void sheet(String name, List<String> columns) throws IOException {
    end();
    wish = name;
    headings = List.copyOf(columns);
    begin();
  }

  private void begin() throws IOException {
    sheets.add(names.take(wish));
    entry("xl/worksheets/sheet" + sheets.size() + ".xml");
    out.write(XlsxParts.HEADER);
    out.write(XlsxParts.SHEET);
    out.write("<cols><col min=\"1\" max=\"" + Math.max(1, headings.size()) + "\" width=\"18\" ");
    out.write("customWidth=\"1\"/></cols><sheetData>");
    rows = 0;
    write(headings.stream().<ForeignValue>map(ForeignValue.Text::new).toList(), true);
  }

  /** Writes a row of the sheet that was begun. */
  public void row(List<ForeignValue> cells) throws IOException {
    if (rows >= full) {
      end();
      begin();
    }
    write(cells, false);
  }

  private void write(List<ForeignValue> cells, boolean heading) throws IOException {
    rows++;
    String row = Integer.toString(rows);
    out.write("<row r=\"");
    out.write(row);
    out.write("\">");
    for (int i = 0; i < cells.size(); i++) {
      XlsxCell.write(out, MergedArea.letters(i) + row, cells.get(i), heading);
    }
    out.write("</row>");
  }

  private void end() throws IOException {
    if (sheets.isEmpty() || rows == 0) {
      return;
    }
    out.write("</sheetData>");
    if (!headings.isEmpty()) {
      String last = MergedArea.letters(headings.size() - 1) + rows;
      out.write("<autoFilter ref=\"A1:" + last + "\"/>");
    }
    out.write("</worksheet>");
    out.flush();
    zip.closeEntry();
    rows = 0;
  }

  private void entry(String name) throws IOException {
    ZipEntry entry = new ZipEntry(name);
    // When it was made is nobody's business.
    entry.setTimeLocal(java.time.LocalDateTime.of(1980, 1, 1, 0, 0));
    zip.putNextEntry(entry);
  }

  private void part(String name, String content) throws IOException {
    entry(name);
    out.write(content);
    out.flush();
    zip.closeEntry();
  }

  /** Ends the last sheet and the workbook, and closes the stream. */
  @Override
  public void close() throws IOException {
    if (sheets.isEmpty()) {
      sheet("1", List.of());
    }
    end();
    part("[Content_Types].xml", XlsxParts.contentTypes(sheets.size()));
    part("_rels/.rels", XlsxParts.ROOT_RELATIONS);
    part("xl/workbook.xml", XlsxParts.workbook(sheets));
    part("xl/_rels/workbook.xml.rels", XlsxParts.relations(sheets.size()));
    part("xl/styles.xml", XlsxParts.STYLES);
    out.close();
  }
}
