package org.letapis.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.letapis.store.h2.Migrations;

class MigrationsTest {

  private static final Path FOLDER = Path.of("src/main/resources/org/letapis/store/migration");

  @Test
  void theNewestMigrationIsTheOneTheProgramExpectsAndEachSaysItsNumber() throws Exception {
    List<Path> files;
    try (var all = Files.list(FOLDER)) {
      files = all.sorted().toList();
    }
    assertThat(files.stream().map(file -> file.getFileName().toString()))
        .containsExactlyElementsOf(Migrations.SCRIPTS);
    for (int number = 1; number <= files.size(); number++) {
      Path file = files.get(number - 1);
      assertThat(file.getFileName().toString()).startsWith("V" + number + "__");
      String sql = Files.readString(file, StandardCharsets.UTF_8).strip();
      assertThat(sql.substring(sql.lastIndexOf('\n') + 1))
          .contains("meta", "'schema'", "'" + number + "'");
    }
  }
}
