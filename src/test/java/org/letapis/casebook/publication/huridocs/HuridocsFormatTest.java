package org.letapis.casebook.publication.huridocs;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.letapis.casebook.publication.SampleBook;
import org.letapis.domain.date.Edtf;
import org.letapis.foreign.ForeignRow;
import org.letapis.foreign.ForeignSource;
import org.letapis.foreign.ForeignValue;
import org.letapis.foreign.ForeignValue.Moment;
import org.letapis.foreign.ForeignValue.Text;
import org.letapis.foreign.Inputs;
import org.letapis.foreign.open.ForeignFiles;

class HuridocsFormatTest {

  @TempDir static Path temp;
  private static SampleBook sample;
  private static Path published;

  @BeforeAll
  static void publish() {
    sample = new SampleBook(temp);
    published = sample.publish("huridocs");
  }

  @AfterAll
  static void close() {
    sample.close();
  }

  @Test
  void eventsHaveActsWithTheirCodesAndVictims() throws IOException {
    Path out = published;
    ForeignRow act = row(out, Sheet.ACTS, sample.beating + "-act");
    assertThat(cell(Sheet.ACTS, act, "type_of_act")).isEqualTo(new Text("020100000000"));
    assertThat(cell(Sheet.ACTS, act, "method_of_violence")).isEqualTo(new Text("030800000000"));
    assertThat(cell(Sheet.ACTS, act, "victim")).isEqualTo(new Text(sample.hanna.toString()));
    assertThat(cell(Sheet.ACTS, act, "initial_date_type")).isEqualTo(new Text("010000000000"));
    ForeignRow victim = row(out, Sheet.VICTIMS, sample.detention + "-act");
    assertThat(cell(Sheet.VICTIMS, victim, "victim_name")).isEqualTo(new Text("Санько Ганна"));
    ForeignRow complaint = row(out, Sheet.INTERVENTIONS, sample.beating + "-complaint");
    assertThat(cell(Sheet.INTERVENTIONS, complaint, "parties_requested"))
        .isEqualTo(new Text("Пракуратура"));
  }

  @Test
  void thoseWhoDidItAreNotThoseWhoOnlySawIt() throws IOException {
    Path out = published;
    String all = Files.readString(file(out, Sheet.PERPETRATORS));
    assertThat(all)
        .contains(sample.office.toString(), sample.officer.toString())
        .doesNotContain(sample.namesake.toString());
    for (Sheet sheet : Sheet.values()) {
      assertThat(Files.readString(file(out, sheet)))
          .doesNotContain("Схаваны")
          .doesNotContain(sample.hidden.toString());
    }
  }

  @Test
  void peopleAreCodedAndEveryCodeIsListedWithItsThesaurus() throws IOException {
    Path out = published;
    ForeignRow hanna = row(out, Sheet.PERSONS, sample.hanna.toString());
    assertThat(cell(Sheet.PERSONS, hanna, "counting_unit")).isEqualTo(new Text("010000000000"));
    assertThat(cell(Sheet.PERSONS, hanna, "sex")).isEqualTo(new Text("020000000000"));
    assertThat(cell(Sheet.PERSONS, hanna, "date_of_birth")).isEqualTo(new Text("1984-02-00"));
    assertThat(cell(Sheet.PERSONS, hanna, "date_of_birth_type"))
        .isEqualTo(new Text("020000000000"));
    assertThat(Files.readString(file(out, Sheet.CODED_VALUES)))
        .contains("electric-shock", "030800000000");
  }

  @Test
  void datesHaveNoughtsForWhatIsNotKnown() {
    assertThat(Codes.date(Optional.of(Edtf.parse("2021"))))
        .isEqualTo(Map.entry(new Text("2021-00-00"), new Text("030000000000")));
    assertThat(Codes.date(Optional.of(Edtf.parse("../2021-08-05"))).getValue())
        .isEqualTo(new Text("010000000000"));
    assertThat(Codes.date(Optional.of(Edtf.parse("2021-08-05"))).getKey())
        .isInstanceOf(Moment.class);
    assertThat(Codes.date(Optional.empty()).getKey()).isEqualTo(ForeignValue.EMPTY);
  }

  private static Path file(Path out, Sheet sheet) {
    return out.resolve("huridocs")
        .resolve(sheet.name().toLowerCase(Locale.ROOT).replace('_', '-') + ".csv");
  }

  private static ForeignRow row(Path out, Sheet sheet, String key) throws IOException {
    try (ForeignSource source = ForeignFiles.open(file(out, sheet))) {
      assertThat(source.tables().getFirst().columns()).isEqualTo(sheet.columns());
      return Inputs.rows(source, 0).stream()
          .filter(row -> row.cells().getFirst().equals(new Text(key)))
          .findFirst()
          .orElseThrow();
    }
  }

  private static ForeignValue cell(Sheet sheet, ForeignRow row, String column) {
    List<String> columns = sheet.columns();
    return row.cells().get(columns.indexOf(column));
  }
}
