package org.letapis.casebook.publication;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.letapis.casebook.Books;
import org.letapis.casebook.Casebook;
import org.letapis.casebook.Desk;
import org.letapis.casebook.exchange.selection.Level;
import org.letapis.casebook.ledger.Progress;
import org.letapis.casebook.publication.write.Formats;
import org.letapis.domain.entry.RecordId;
import org.letapis.domain.record.Change;
import org.letapis.domain.schema.Common;
import org.letapis.domain.schema.EventFields;
import org.letapis.domain.schema.Term;
import org.letapis.domain.text.Language;
import org.letapis.domain.types.Detention;
import org.letapis.domain.types.Facility;
import org.letapis.domain.types.Organisation;
import org.letapis.domain.types.Person;
import org.letapis.domain.types.event.IllTreatment;

/**
 * Whoever opens published tables in an office program runs nothing: no cell begins with what such a
 * program takes for a formula, in any table of any format.
 */
class FormulaTest {

  private static final List<String> SIGNS = List.of("=", "+", "-", "@", "\t", "\r", "\n");

  @TempDir static Path temp;
  private static Casebook book;

  @BeforeAll
  static void words() {
    book = Books.create(temp.resolve("book"), Desk.COORDINATOR, "Дрозд");
    int n = 0;
    for (String sign : SIGNS) {
      String word = sign + "HYPERLINK(1)" + n++;
      RecordId person = Books.person(book, word, "Ганна");
      RecordId office = RecordId.fresh();
      save(
          Change.of(office, "organisation")
              .set(Organisation.NAMES, "row-1", Facility.NAME, word + " бюро"));
      save(
          Change.of(RecordId.fresh(), "facility")
              .set(Facility.NAMES, "row-1", Facility.NAME, word + " турма")
              .set(Facility.ADDRESS, word)
              .set(Facility.COORDINATES, "-33.4489, -70.6693"));
      save(
          Change.of(person, "person")
              .set(Person.OCCUPATION, word)
              .set(Person.HEALTH, word)
              .set(Person.BIRTHPLACE, word)
              .set(Person.NAMES, "row-2", Person.FAMILY, word)
              .set(Common.ACCOUNT, word)
              .set(Common.TAGS, List.of(Term.word(word.strip()), Term.word("б" + n))));
      save(
          Change.of(RecordId.fresh(), "detention")
              .set(Detention.PERSON, person)
              .set(Detention.PLACE, word)
              .set(Detention.AGENCY, office)
              .set(Common.ACCOUNT, word));
      save(
          Change.of(RecordId.fresh(), "ill-treatment")
              .set(EventFields.PERSON, person)
              .set(IllTreatment.COMPLAINT_TO, word)
              .set(IllTreatment.METHODS, List.of(Term.word(word.strip()))));
    }
  }

  private static void save(Change.Builder change) {
    book.records().save(change.build());
  }

  @AfterAll
  static void close() {
    book.close();
  }

  @ParameterizedTest
  @ValueSource(strings = {"csv", "uwazi", "huridocs"})
  void noCellOfAnyTableBeginsAFormula(String format) throws IOException {
    Path out = temp.resolve(format);
    book.publication()
        .write(
            PublicationRequest.usual(Language.BELARUSIAN).upTo(Level.RESTRICTED),
            List.of(Formats.of(format).orElseThrow()),
            out,
            Progress.NONE);
    Map<String, List<List<String>>> tables = tables(out);
    assertThat(tables).isNotEmpty();
    int escaped = 0;
    for (var table : tables.entrySet()) {
      for (List<String> row : table.getValue()) {
        for (String cell : row) {
          boolean point = cell.equals("-33.4489|-70.6693");
          assertThat(SIGNS.stream().noneMatch(cell::startsWith) || point)
              .as("%s: %s", table.getKey(), cell)
              .isTrue();
          escaped += cell.startsWith("'") ? 1 : 0;
        }
      }
    }
    // Each word of each sign that begins one went out somewhere, behind its apostrophe.
    assertThat(escaped).isGreaterThan(SIGNS.size() * 3);
    if (format.equals("uwazi")) {
      assertThat(tables.toString()).contains("-33.4489|-70.6693").doesNotContain("'-33.4489|");
    }
  }

  /** Every table of a folder and of the archives in it, cells as they are written. */
  private static Map<String, List<List<String>>> tables(Path folder) throws IOException {
    Map<String, List<List<String>>> tables = new TreeMap<>();
    try (var walk = Files.walk(folder)) {
      for (Path file : walk.filter(Files::isRegularFile).toList()) {
        byte[] content = Files.readAllBytes(file);
        String name = folder.relativize(file).toString();
        if (name.endsWith(".csv")) {
          tables.put(name, cells(content));
        } else if (name.endsWith(".zip")) {
          try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(content))) {
            for (ZipEntry e = zip.getNextEntry(); e != null; e = zip.getNextEntry()) {
              if (e.getName().endsWith(".csv")) {
                tables.put(name + "/" + e.getName(), cells(all(zip)));
              }
            }
          }
        }
      }
    }
    return tables;
  }

  private static byte[] all(InputStream in) throws IOException {
    return in.readAllBytes();
  }

  /** As RFC 4180 has it; slow and obvious. */
  private static List<List<String>> cells(byte[] csv) {
    String text = new String(csv, StandardCharsets.UTF_8).replace("\uFEFF", "");
    List<List<String>> rows = new ArrayList<>();
    List<String> row = new ArrayList<>();
    StringBuilder cell = new StringBuilder();
    boolean quoted = false;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (quoted && c == '"' && i + 1 < text.length() && text.charAt(i + 1) == '"') {
        cell.append(c);
        i++;
      } else if (c == '"') {
        quoted = !quoted;
      } else if (!quoted && (c == ',' || c == '\n')) {
        row.add(cell.toString());
        cell.setLength(0);
        if (c == '\n') {
          rows.add(row);
          row = new ArrayList<>();
        }
      } else if (quoted || c != '\r') {
        cell.append(c);
      }
    }
    return rows;
  }
}
