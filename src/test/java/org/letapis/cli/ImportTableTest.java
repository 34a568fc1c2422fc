package org.letapis.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.letapis.cli.terminal.ExitCode;
import tools.jackson.databind.JsonNode;

/** Any table comes in as its columns are mapped, is told of first, and can be taken back. */
class ImportTableTest {

  private static final String TABLE =
      """
      ФИО,Пол,Дата задержания,Место задержания
      Лясны Сцяпан Ігнатавіч,м,10.08.2020,Гомель
      Вярбіцкая Алена Пятроўна,хз,09.08.2020,Мінск
      """;

  @TempDir Path folder;
  private Cli cli;
  private Path table;

  @BeforeEach
  void aCasebook() throws IOException {
    cli = new Cli(folder);
    cli.create("book");
    table = Files.writeString(folder.resolve("table.csv"), TABLE);
  }

  @Test
  void aTableIsToldOfThenTakenInThenTakenBack() throws Exception {
    JsonNode told =
        cli.on("book", "import-table", table.toString(), "--dry-run")
            .ends(ExitCode.FINDINGS)
            .json();
    assertThat(told.get("imported").booleanValue()).isFalse();
    assertThat(told.get("made").get("detention").intValue()).isEqualTo(2);
    assertThat(told.get("cells").get(0).get("value").stringValue()).isEqualTo("хз");
    assertThat(cli.dump("book")).isEmpty();

    JsonNode done = cli.on("book", "import-table", table.toString()).json();
    assertThat(done.get("imported").booleanValue()).isTrue();
    assertThat(cli.dump("book")).hasSize(4);

    JsonNode back =
        cli.on("book", "import-table", "--undo", done.get("id").stringValue())
            .ends(ExitCode.OK)
            .json();
    assertThat(back.get("undone").intValue()).isEqualTo(4);
    assertThat(cli.dump("book")).isEmpty();
  }

  @Test
  void aMappingIsShownCorrectedAndUsed() throws Exception {
    JsonNode shown =
        cli.on("book", "import-table", table.toString(), "--show-mapping").ends(ExitCode.OK).json();
    String mapping =
        shown
            .get("mapping")
            .toString()
            .replace("\"field\":\"sex\"", "\"field\":\"sex\",\"corrections\":{\"хз\":\"=female\"}");
    Path file = Files.writeString(folder.resolve("mapping.json"), mapping);

    cli.on("book", "import-table", table.toString(), "--mapping", file.toString())
        .ends(ExitCode.OK);

    assertThat(cli.dump("book")).hasSize(4);
  }
}
