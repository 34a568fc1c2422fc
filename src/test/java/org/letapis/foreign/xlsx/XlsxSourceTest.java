package org.letapis.foreign.xlsx;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.math.BigDecimal;
import java.time.LocalDateTime;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.letapis.domain.problem.Problem;
import org.letapis.domain.problem.ProblemCode;
import org.letapis.foreign.Bounds;
import org.letapis.foreign.ForeignProblem;
import org.letapis.foreign.ForeignRow;
import org.letapis.foreign.ForeignSource;
import org.letapis.foreign.ForeignTable;
import org.letapis.foreign.ForeignValue;
import org.letapis.foreign.Inputs;
import org.letapis.foreign.Reading;
import org.letapis.foreign.open.ForeignFiles;

class XlsxSourceTest {

  private static final String SHEET =
      "<sheets><sheet name='Затрыманні' r:id='sheet1xml'/></sheets>";
  private static final String STYLES =
      "<styleSheet><numFmts><numFmt numFmtId='164' formatCode='dd\\.mm\\.yyyy;@'/>"
          + "<numFmt numFmtId='165' formatCode='0.00\" days\"'/></numFmts><cellStyleXfs>"
          + "<xf numFmtId='14'/></cellStyleXfs><cellXfs><xf numFmtId='0'/><xf numFmtId='14'/>"
          + "<xf numFmtId='164'/><xf numFmtId='165'/><xf numFmtId='22'/><xf numFmtId='20'/>"
          + "</cellXfs></styleSheet>";

  @Test
  void cellsAreAsTypedAsTheWorkbookTells() {
    ForeignSource source =
        open(
            SHEET,
            Map.of(
                "styles.xml",
                STYLES,
                "sharedStrings.xml",
                "<sst><si><t>Імя</t></si><si><r><t>Ясенка </t></r><r><t>Юрый</t></r>"
                    + "<rPh><t>x</t></rPh></si></sst>",
                "sheet1.xml",
                sheet(
                    "<row r='1'><c t='s'><v>0</v></c><c t='inlineStr'><is><t>b</t></is></c></row>"
                        + "<row r='3'><c r='A3' t='s'><v>1</v></c><c r='B3' s='1'><v>44055</v></c>"
                        + "<c r='C3' s='2'><v>44055.6041666667</v></c><c r='D3' s='3'><v>"
                        + "0.30000000000000004</v></c><c r='E3' t='b'><v>1</v></c><c r='F3' t='e'>"
                        + "<v>#REF!</v></c><c r='G3' s='5'><v>0.604166666666667</v></c><c r='H3' "
                        + "t='str'><f>A1&amp;\"x\"</f><v>y</v></c><c r='I3'><f>NOW()</f></c>"
                        + "<c r='J3' s='1'><v>60</v></c><c r='K3'><v>3.75291234567E11</v></c>"
                        + "<c r='L3'><v>1E999</v></c><c r='XFD3' s='1'/></row>")));

    assertThat(source.tables())
        .containsExactly(
            new ForeignTable(
                "Затрыманні", List.of("Імя", "b", "", "", "", "", "", "", "", "", "", ""), 1));
    ForeignRow row = Inputs.rows(source, 0).getFirst();
    assertThat(row.number()).isEqualTo(3);
    assertThat(row.cells().subList(0, 11))
        .containsExactly(
            new ForeignValue.Text("Ясенка Юрый"),
            new ForeignValue.Moment(LocalDateTime.of(2020, 8, 12, 0, 0), false),
            new ForeignValue.Moment(LocalDateTime.of(2020, 8, 12, 14, 30), true),
            new ForeignValue.Number(new BigDecimal("0.3")),
            new ForeignValue.Flag(true),
            new ForeignValue.Unreadable("#REF!", "foreign.cell-error"),
            new ForeignValue.Text("14:30"),
            new ForeignValue.Formula("A1&\"x\"", new ForeignValue.Text("y")),
            new ForeignValue.Formula("NOW()", ForeignValue.EMPTY),
            new ForeignValue.Unreadable("60", "foreign.cell-date"),
            new ForeignValue.Number(new BigDecimal("375291234567")));
  }

  @Test
  void daysOfWorkbooksFromTheMacAreCountedFrom1904() {
    ForeignSource source =
        open(
            "<workbookPr date1904='1'/>" + SHEET,
            Map.of(
                "styles.xml",
                STYLES,
                "sheet1.xml",
                sheet("<row><c><v>1</v></c></row><row><c s='1'><v>42593</v></c></row>")));

    assertThat(Inputs.rows(source, 0).getFirst().cells())
        .containsExactly(new ForeignValue.Moment(LocalDateTime.of(2020, 8, 12, 0, 0), false));
  }

  @Test
  void aTitleAboveIsPassedOverAndMergedCellsCountForEachRow() {
    ForeignSource source =
        open(
            SHEET,
            Map.of(
                "sheet1.xml",
                "<worksheet><sheetData>"
                    + row(1, "Спіс на 1 жніўня", "")
                    + row(3, "хто", "што")
                    + row(4, "Ясенка", "пратакол")
                    + row(5, "", "суткі")
                    + row(6, "Прыклад", "штраф")
                    + "</sheetData><mergeCells><mergeCell ref='A4:A5'/><mergeCell ref='A1:B1'/>"
                    + "</mergeCells></worksheet>"));

    assertThat(source.tables().getFirst().columns()).containsExactly("хто", "што");
    assertThat(Inputs.rows(source, 0))
        .extracting(row -> ((ForeignValue.Text) row.cells().getFirst()).text())
        .containsExactly("Ясенка", "Ясенка", "Прыклад");
  }

  @Test
  void hiddenSheetsAreThereAndSayThatTheyAreHidden() {
    Map<String, String> parts = new LinkedHashMap<>();
    parts.put("sheet1.xml", sheet(row(1, "a", "b") + row(2, "1", "2")));
    parts.put("sheet2.xml", sheet(row(1, "a", "b") + row(2, "1", "2")));
    parts.put("sheet3.xml", sheet(""));
    ForeignSource source =
        open(
            "<sheets><sheet name='x' r:id='sheet1xml'/><sheet name='y' state='veryHidden' "
                + "r:id='sheet2xml'/><sheet name='z' r:id='sheet3xml'/></sheets>",
            parts);

    assertThat(source.tables()).extracting(ForeignTable::hidden).containsExactly(false, true);
  }

  @Test
  void entitiesBombsAndEndlessRowsAreRefused() {
    String entity =
        "<!DOCTYPE s [<!ENTITY x SYSTEM 'file:///etc/passwd'>]><worksheet>&x;</worksheet>";
    assertThat(problem(entity)).isEqualTo(ForeignProblem.XML_DTD);
    String laughs =
        "<!DOCTYPE s [<!ENTITY a 'ha'><!ENTITY b '&a;&a;&a;'>]><worksheet>&b;</worksheet>";
    assertThat(problem(laughs)).isEqualTo(ForeignProblem.XML_DTD);
    assertThat(problem("<worksheet>&x;</worksheet>")).isEqualTo(ForeignProblem.XML_DTD);
    assertThat(problem("<a>".repeat(100))).isEqualTo(ForeignProblem.XML_DEEP);
    assertThat(problem("<worksheet a='" + "x".repeat(700_000) + "'/>"))
        .isEqualTo(ForeignProblem.XML_BROKEN);
    assertThat(problem(sheet("<row><c r='AMZ1'><v>1</v></c></row>")))
        .isEqualTo(ForeignProblem.TOO_MANY_COLUMNS);
    assertThat(problem(sheet("<row r='2'/><row r='1'/>")))
        .isEqualTo(ForeignProblem.WORKBOOK_BROKEN);
    assertThat(problem(sheet("<row><c t='str'><v>" + "x".repeat(100_001) + "</v></c></row>")))
        .isEqualTo(ForeignProblem.CELL_TOO_LONG);
  }

  private static ProblemCode problem(String sheet) {
    Problem problem =
        catchThrowableOfType(Problem.class, () -> open(SHEET, Map.of("sheet1.xml", sheet)));
    return problem.code();
  }

  private static ForeignSource open(String sheets, Map<String, String> parts) {
    return ForeignFiles.open(
        Inputs.of(Inputs.workbook(sheets, parts)), Bounds.USUAL, Reading.GUESSED);
  }

  private static String sheet(String rows) {
    return "<worksheet><sheetData>" + rows + "</sheetData></worksheet>";
  }

  private static String row(int number, String... words) {
    StringBuilder row = new StringBuilder("<row r='" + number + "'>");
    for (String word : words) {
      row.append(word.isEmpty() ? "<c/>" : "<c t='str'><v>" + word + "</v></c>");
    }
    return row.append("</row>").toString();
  }
}
