package org.letapis.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URISyntaxException;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.letapis.cli.terminal.ExitCode;
import tools.jackson.databind.JsonNode;

/** A register as people keep them comes in whole or not at all, and goes on to others unchanged. */
class ImportCsvTest {

  private static final String SAMPLE = "/org/letapis/casebook/intake/register/register-240.csv";
  private static final String HEADER = "id,name,birthday,arrested,prison\n";

  @TempDir Path folder;
  private Cli cli;

  @BeforeEach
  void aCasebook() {
    cli = new Cli(folder);
    cli.create("book");
  }

  @Test
  void aRegisterReachesTheSecondCasebookFieldByField() throws Exception {
    cli.create("coordinator");
    cli.trust("book", "coordinator");
    cli.trust("coordinator", "book");
    JsonNode report =
        cli.on("book", "import-csv", sample().toString()).ends(ExitCode.FINDINGS).json();
    assertThat(report.get("imported").booleanValue()).isTrue();
    assertThat(report.get("rows").longValue()).isGreaterThanOrEqualTo(200);
    assertThat(report.get("cells").size()).isPositive();
    assertThat(report.get("cells").get(0).propertyNames())
        .contains("line", "row", "column", "value", "reason", "text");

    cli.on("coordinator", "import", cli.export("book", "coordinator").toString()).ends(ExitCode.OK);
    cli.on("coordinator", "accept", "--all").ends(ExitCode.OK);
    List<String> records = cli.dump("book");
    assertThat(records).hasSize(report.get("records").intValue());
    assertThat(cli.dump("coordinator")).isEqualTo(records);
    cli.on("coordinator", "check").ends(ExitCode.OK);
  }

  @Test
  void aSecondImportOfTheSameRegisterMakesNobodyTwice() throws Exception {
    Path table = table("1,Прыдуманая Алеся,1990-05,2021-08-09,СИЗО-1\n2,Выдуманы Ян,1985,,ИК-2\n");
    cli.on("book", "import-csv", table.toString());
    List<String> before = cli.dump("book");
    JsonNode again = cli.on("book", "import-csv", table.toString()).json();
    assertThat(again.get("records").longValue()).isZero();
    assertThat(cli.dump("book")).isEqualTo(before);
  }

  @Test
  void everyUnreadableCellIsToldWithItsPlaceAndItsWords() throws Exception {
    Path table = table("1,Прыдуманая Алеся,30.02.1990,2021-08-09,СИЗО-1\n2,Выдуманы Ян,,soon,\n");
    JsonNode cells =
        cli.on("book", "import-csv", table.toString()).ends(ExitCode.FINDINGS).json().get("cells");
    List<String> places = new ArrayList<>();
    cells
        .values()
        .forEach(
            cell ->
                places.add(
                    cell.get("line").longValue()
                        + " "
                        + cell.get("row").longValue()
                        + " "
                        + cell.get("column").stringValue()
                        + " "
                        + cell.get("value").stringValue()));
    assertThat(places).contains("2 1 birthday 30.02.1990", "3 2 arrested soon");
  }

  @Test
  void aDryRunAndAStrictRefusalChangeNothing() throws Exception {
    Path table = table("1,Прыдуманая Алеся,30.02.1990,2021-08-09,СИЗО-1\n");
    Map<String, String> before = cli.truth("book");
    JsonNode dry =
        cli.on("book", "import-csv", table.toString(), "--dry-run").ends(ExitCode.FINDINGS).json();
    assertThat(dry.get("imported").booleanValue()).isFalse();
    assertThat(dry.get("records").longValue()).isPositive();
    JsonNode strict =
        cli.on("book", "import-csv", table.toString(), "--strict").ends(ExitCode.FINDINGS).json();
    assertThat(strict.get("imported").booleanValue()).isFalse();
    assertThat(cli.truth("book")).isEqualTo(before);
  }

  @Test
  void aTableThatIsNoRegisterOrBreaksOffLeavesNothingBehind() throws Exception {
    Map<String, String> before = cli.truth("book");
    refused("name,age\nx,1\n", "register.missing-columns");
    refused("", "register.empty");
    refused(HEADER + "1,Прыдуманая Алеся,,,\n2,\"never closed,,,\n", "register.open-quote");
    Path binary = folder.resolve("binary.csv");
    Files.write(binary, new byte[] {'i', 'd', ',', (byte) 0xff, '\n'});
    cli.on("book", "import-csv", binary.toString()).fails(ExitCode.REFUSED, "register.not-utf8");
    cli.on("book", "import-csv", folder.resolve("none.csv").toString())
        .fails(ExitCode.DISK, "register.unreadable");
    assertThat(cli.truth("book")).isEqualTo(before);
  }

  @Test
  void aColumnNamedLikeAFieldOfOnesOwnFillsIt() {
    String definition =
        cli.on(
                "book",
                "record",
                "--type",
                "custom-field",
                "--set",
                "label-be=Дата апошняга ліста",
                "--set",
                "kind=date",
                "--set",
                "targets=person")
            .ends(ExitCode.OK)
            .text("saved");
    Path file =
        Cli.write(
            folder.resolve("own.csv"),
            "id,name,дата апошняга ліста,нешта\n1,Прыдуманая Алеся,2024-05,дробязь\n");
    JsonNode report = cli.on("book", "import-csv", file.toString()).json();
    assertThat(report.get("cells").size()).isOne();
    String code = "x." + definition.replace("-", "");
    assertThat(cli.dump("book"))
        .anyMatch(line -> line.contains("\"" + code + "\":{\"edtf\":\"2024-05\""))
        .anyMatch(line -> line.contains("нешта: дробязь"));
  }

  private void refused(String table, String problem) {
    Path file = Cli.write(folder.resolve("bad.csv"), table);
    cli.on("book", "import-csv", file.toString()).fails(ExitCode.REFUSED, problem);
  }

  private Path table(String rows) {
    return Cli.write(folder.resolve("register.csv"), HEADER + rows);
  }

  private static Path sample() throws URISyntaxException {
    URL url = Objects.requireNonNull(ImportCsvTest.class.getResource(SAMPLE));
    return Path.of(url.toURI());
  }
}
