package org.letapis.foreign.xlsx;

import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.List;

/** The small parts of a workbook around its sheets. */
final class XlsxParts {

  static final int DAY = 1;
  static final int MOMENT = 2;
  static final int HEADING = 3;

  static final String HEADER = "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n";

  private static final String MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
  private static final String RELATION =
      "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
  private static final String PACKAGE = "http://schemas.openxmlformats.org/package/2006/";
  private static final String TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml.";

  /** A sheet up to its columns: the first row stays in sight. */
  static final String SHEET =
      "<worksheet xmlns=\""
          + MAIN
          + "\"><sheetViews><sheetView workbookViewId=\"0\"><pane ySplit=\"1\" topLeftCell=\"A2\" "
          + "activePane=\"bottomLeft\" state=\"frozen\"/></sheetView></sheetViews>";

  static final String ROOT_RELATIONS =
      HEADER
          + "<Relationships xmlns=\""
          + PACKAGE
          + "relationships\"><Relationship Id=\"r1\" Type=\""
          + RELATION
          + "/officeDocument\" Target=\"xl/workbook.xml\"/></Relationships>";

  /** 0 as it is, 1 a day, 2 a day and time, 3 bold; 14 and 22 are as the reader's country does. */
  static final String STYLES =
      HEADER
          + "<styleSheet xmlns=\""
          + MAIN
          + "\"><fonts count=\"2\"><font><sz val=\"11\"/><name val=\"Calibri\"/></font><font><b/>"
          + "<sz val=\"11\"/><name val=\"Calibri\"/></font></fonts><fills count=\"2\"><fill>"
          + "<patternFill patternType=\"none\"/></fill><fill><patternFill patternType=\"gray125\"/>"
          + "</fill></fills><borders count=\"1\"><border><left/><right/><top/><bottom/><diagonal/>"
          + "</border></borders><cellStyleXfs count=\"1\"><xf numFmtId=\"0\" fontId=\"0\" "
          + "fillId=\"0\" borderId=\"0\"/></cellStyleXfs><cellXfs count=\"4\">"
          + xf(0, 0)
          + xf(14, 0)
          + xf(22, 0)
          + xf(0, 1)
          + "</cellXfs><cellStyles count=\"1\"><cellStyle name=\"Normal\" xfId=\"0\" "
          + "builtinId=\"0\"/></cellStyles></styleSheet>";

  private XlsxParts() {}

  private static String xf(int format, int font) {
    return "<xf numFmtId=\"%d\" fontId=\"%d\" fillId=\"0\" borderId=\"0\" xfId=\"0\"%s%s/>"
        .formatted(
            format,
            font,
            format == 0 ? "" : " applyNumberFormat=\"1\"",
            font == 0 ? "" : " applyFont=\"1\"");
  }

  static String contentTypes(int sheets) {
    StringBuilder xml = new StringBuilder(HEADER);
    xml.append("<Types xmlns=\"").append(PACKAGE).append("content-types\">");
    xml.append("<Default Extension=\"rels\" ContentType=\"application/vnd.openxmlformats-package.")
        .append(
            "relationships+xml\"/><Default Extension=\"xml\" ContentType=\"application/xml\"/>");
    override(xml, "workbook", "sheet.main");
    override(xml, "styles", "styles");
    for (int i = 1; i <= sheets; i++) {
      override(xml, "worksheets/sheet" + i, "worksheet");
    }
    return xml.append("</Types>").toString();
  }

  private static void override(StringBuilder xml, String part, String type) {
    xml.append("<Override PartName=\"/xl/").append(part).append(".xml\" ContentType=\"");
    xml.append(TYPE).append(type).append("+xml\"/>");
  }

  static String workbook(List<String> sheets) {
    StringBuilder xml = new StringBuilder(HEADER);
    xml.append("<workbook xmlns=\"").append(MAIN).append("\" xmlns:r=\"").append(RELATION);
    xml.append("\"><sheets>");
    for (int i = 1; i <= sheets.size(); i++) {
      xml.append("<sheet name=\"").append(escaped(sheets.get(i - 1))).append("\" sheetId=\"");
      xml.append(i).append("\" r:id=\"r").append(i).append("\"/>");
    }
    return xml.append("</sheets></workbook>").toString();
  }

  static String relations(int sheets) {
    StringBuilder xml = new StringBuilder(HEADER);
    xml.append("<Relationships xmlns=\"").append(PACKAGE).append("relationships\">");
    for (int i = 1; i <= sheets; i++) {
      relation(xml, "r" + i, "worksheet", "worksheets/sheet" + i + ".xml");
    }
    relation(xml, "styles", "styles", "styles.xml");
    return xml.append("</Relationships>").toString();
  }

  private static void relation(StringBuilder xml, String id, String type, String target) {
    xml.append("<Relationship Id=\"").append(id).append("\" Type=\"").append(RELATION).append('/');
    xml.append(type).append("\" Target=\"").append(target).append("\"/>");
  }

  private static String escaped(String words) {
    StringWriter out = new StringWriter();
    try {
      XlsxCell.escaped(out, words);
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    }
    return out.toString();
  }
}
