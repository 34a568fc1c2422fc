package org.letapis.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.letapis.casebook.repair.Wounds;
import org.letapis.cli.terminal.ExitCode;

/** A damaged casebook is checked and repaired from the command line. */
class RepairCommandTest {

  @TempDir Path folder;
  private Cli cli;

  @BeforeEach
  void aDamagedCasebookAndACopyOfItFromBefore() throws Exception {
    cli = new Cli(folder);
    cli.create("book");
    cli.person("book", "Прыдуманая", "Алеся");
    Path segment = cli.path("book/journal/000001.log");
    final int before = (int) Files.size(segment);
    cli.person("book", "Верас", "Ганна");
    cli.person("book", "Жук", "Алесь");
    Wounds.copy(cli.path("book"), cli.path("copy"));
    byte[] bytes = Files.readAllBytes(segment);
    bytes[before + 70] ^= 1;
    Files.write(segment, bytes);
  }

  @Test
  void whatIsLostIsNamedAndFilledFromACopy() {
    var check = cli.on("book", "check").ends(ExitCode.FINDINGS).json();
    assertThat(check.get("whole").booleanValue()).isFalse();
    assertThat(check.get("findings").toString())
        .contains("check.lost", "check.journal", "\"severity\":\"loss\"", "\"remedy\":\"repair\"");
    var alone = cli.on("book", "repair", "--dry-run").ends(ExitCode.FINDINGS).json();
    assertThat(alone.get("lost").get(0).get("from").longValue()).isEqualTo(2);
    String copy = cli.path("copy").toString();
    var plan = cli.on("book", "repair", "--dry-run", "--from", copy).ends(ExitCode.OK).json();
    assertThat(plan.get("findable").size()).isOne();
    cli.on("book", "check").ends(ExitCode.FINDINGS);
    var done = cli.on("book", "repair", "--from", copy).ends(ExitCode.OK).json();
    assertThat(done.get("whole").booleanValue()).isTrue();
    assertThat(done.get("aside").get(0).stringValue()).isEqualTo("damaged-000001");
    cli.on("book", "check").ends(ExitCode.OK);
    assertThat(cli.dump("book")).hasSize(3);
  }

  @Test
  void whatIsNoSourceIsRefused() throws Exception {
    Path odd = Files.createDirectory(folder.resolve("odd"));
    cli.on("book", "repair", "--from", odd.toString())
        .fails(ExitCode.NOT_POSSIBLE, "repair.not-a-source");
    cli.create("other");
    cli.on("book", "repair", "--from", cli.path("other").toString())
        .fails(ExitCode.NOT_POSSIBLE, "repair.foreign");
  }
}
