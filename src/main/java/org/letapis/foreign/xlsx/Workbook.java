package org.letapis.foreign.xlsx;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.letapis.domain.problem.Problem;
import org.letapis.foreign.Bounds;
import org.letapis.foreign.ForeignProblem;
import org.letapis.foreign.xml.StrictXml;
import org.letapis.foreign.zip.BoundedZip;

/**
 * What a workbook says of its sheets, before any of them is read.
 *
 * @param sheets in their order
 * @param from1904 whether its days are counted from 1904
 * @param strings words that cells share
 * @param styles which cells are days
 */
record Workbook(List<Sheet> sheets, boolean from1904, SharedStrings strings, Styles styles) {

  /**
   * One sheet.
   *
   * @param name as people see it
   * @param part where it stands in the archive
   * @param hidden whether it is not shown
   */
  record Sheet(String name, String part, boolean hidden) {}

  private static final String ROOT = "_rels/.rels";

  static Workbook read(BoundedZip zip, Bounds bounds) throws IOException {
    String book = null;
    for (Relation relation : relations(zip, ROOT, "", bounds).values()) {
      book = relation.type().endsWith("/officeDocument") ? relation.target() : book;
    }
    if (book == null || !zip.has(book)) {
      throw new Problem(ForeignProblem.WORKBOOK_BROKEN, ROOT);
    }
    String folder = book.substring(0, book.lastIndexOf('/') + 1);
    String rels = folder + "_rels/" + book.substring(folder.length()) + ".rels";
    Map<String, Relation> relations = relations(zip, rels, folder, bounds);
    List<Sheet> sheets = new ArrayList<>();
    boolean from1904 = false;
    try (StrictXml xml = StrictXml.open(zip.open(book), book, bounds)) {
      while (xml.nextStart()) {
        if (xml.name().equals("workbookPr")) {
          from1904 = isTrue(xml.attribute("date1904"));
        } else if (xml.name().equals("sheet")) {
          add(sheets, sheet(xml, relations), bounds);
        }
      }
    }
    return new Workbook(
        List.copyOf(sheets),
        from1904,
        strings(zip, relations, bounds),
        styles(zip, relations, bounds));
  }

  private static void add(List<Sheet> sheets, @Nullable Sheet sheet, Bounds bounds) {
    if (sheet != null) {
      sheets.add(sheet);
    }
    if (sheets.size() > bounds.tables()) {
      throw new Problem(ForeignProblem.TOO_MANY_TABLES, bounds.tables());
    }
  }

  /** Null for a sheet of another kind: a chart, a dialog. */
  private static @Nullable Sheet sheet(StrictXml xml, Map<String, Relation> relations) {
    Relation relation = relations.get(xml.attribute("id", ""));
    if (relation == null || !relation.type().endsWith("/worksheet")) {
      return null;
    }
    boolean hidden =
        xml.attribute("state", "visible").toLowerCase(java.util.Locale.ROOT).endsWith("hidden");
    return new Sheet(xml.attribute("name", ""), relation.target(), hidden);
  }

  private static SharedStrings strings(
      BoundedZip zip, Map<String, Relation> relations, Bounds bounds) throws IOException {
    String part = target(zip, relations, "/sharedStrings");
    if (part == null) {
      return SharedStrings.none();
    }
    try (StrictXml xml = StrictXml.open(zip.open(part), part, bounds)) {
      return SharedStrings.read(xml, bounds);
    }
  }

  private static Styles styles(BoundedZip zip, Map<String, Relation> relations, Bounds bounds)
      throws IOException {
    String part = target(zip, relations, "/styles");
    if (part == null) {
      return Styles.none();
    }
    try (StrictXml xml = StrictXml.open(zip.open(part), part, bounds)) {
      return Styles.read(xml);
    }
  }

  private static @Nullable String target(
      BoundedZip zip, Map<String, Relation> relations, String type) {
    return relations.values().stream()
        .filter(relation -> relation.type().endsWith(type) && zip.has(relation.target()))
        .map(Relation::target)
        .findFirst()
        .orElse(null);
  }

  private record Relation(String type, String target) {}

  private static Map<String, Relation> relations(
      BoundedZip zip, String part, String folder, Bounds bounds) throws IOException {
    Map<String, Relation> relations = new LinkedHashMap<>();
    if (!zip.has(part)) {
      throw new Problem(ForeignProblem.WORKBOOK_BROKEN, part);
    }
    try (StrictXml xml = StrictXml.open(zip.open(part), part, bounds)) {
      while (xml.nextStart() && relations.size() <= bounds.members()) {
        if (xml.name().equals("Relationship")
            && !xml.attribute("TargetMode", "").equals("External")) {
          String target = xml.attribute("Target", "");
          relations.put(
              xml.attribute("Id", ""),
              new Relation(
                  xml.attribute("Type", ""),
                  target.startsWith("/") ? target.substring(1) : folder + target));
        }
      }
    }
    return relations;
  }

  private static boolean isTrue(@Nullable String text) {
    return text != null && (text.equals("1") || text.equalsIgnoreCase("true"));
  }
}
