package org.letapis.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.letapis.cli.terminal.ExitCode;
import tools.jackson.databind.JsonNode;

/** Names are compared, judged and searched without a casebook. */
class NamesCommandTest {

  @TempDir private Path folder;

  private Cli cli() {
    return new Cli(folder);
  }

  private String file(String name, String text) throws IOException {
    return Files.writeString(folder.resolve(name), text).toString();
  }

  @Test
  void twoNamesAreComparedWithReasons() {
    JsonNode answer =
        cli()
            .run("names", "score", "Янка Сцяпанаў", "Иван Степанов", "--json")
            .ends(ExitCode.OK)
            .json();
    assertThat(answer.get("match").booleanValue()).isTrue();
    assertThat(answer.get("score").doubleValue()).isBetween(0.9, 1.0);
    assertThat(answer.get("tier").stringValue()).isEqualTo("possible");
    String words = cli().run("names", "score", "Ян Шпак", "Янина Шпак", "--lang", "en").out();
    assertThat(words).contains("- another given name: Ян, Янина").contains("0.70");
  }

  @Test
  void pairsAreJudgedWhateverTheirLinesEndIn() throws IOException {
    String pairs =
        file(
            "pairs.tsv",
            "\uFEFFname\tname\tsame\tnote\r\nЯн Шпак\tJan Špak\t1\tlacinka\r\n\r\n"
                + "Ян Шпак\tАдам Шпак\t0\tbrothers\r\nЯн Шпак\tЯн Верас\t1\twrong\r\n");
    JsonNode answer = cli().run("names", "eval", pairs, "--json").ends(ExitCode.OK).json();
    assertThat(answer.get("pairs").intValue()).isEqualTo(3);
    assertThat(answer.get("recall").doubleValue()).isEqualTo(0.5);
    assertThat(answer.get("precision").doubleValue()).isEqualTo(1.0);
    assertThat(answer.get("hardNegativeRate").doubleValue()).isZero();
    assertThat(answer.get("wrong").get(0).get("line").intValue()).isEqualTo(5);
    assertThat(cli().run("names", "eval", pairs, "--wrong", "--lang", "en").out())
        .contains("Line 5: Ян Шпак – Ян Верас");
  }

  @Test
  void aLineThatSaysNothingIsNamed() throws IOException {
    String pairs = file("pairs.tsv", "Ян Шпак\tJan Špak\t1\nЯн Шпак\tJan Špak\n");
    assertThat(cli().run("names", "eval", pairs, "--lang", "en").err()).contains("Line 2 ");
    Files.write(folder.resolve("bytes"), new byte[] {(byte) 0xC3, 0x28});
    cli()
        .run("names", "eval", folder.resolve("bytes").toString(), "--json")
        .fails(ExitCode.REFUSED, "cli.names-not-text");
  }

  @Test
  void peopleAreSearchedByIdOrByName() throws IOException {
    String byId = file("ids.tsv", "id\tname\nx1\tШпак Ян\nx2\tВерас Адам\tWieras Adam\n");
    String queries = file("q.tsv", "Špak Jan\tx1\nадам верас\tВерас Адам\nНіхто Нідзе\tx2\n");
    JsonNode answer =
        cli()
            .run("names", "search", "--gallery", byId, "--queries", queries, "--json")
            .ends(ExitCode.OK)
            .json();
    assertThat(answer.get("people").intValue()).isEqualTo(2);
    assertThat(answer.get("recallAt1").doubleValue()).isEqualTo(0.6667);
    assertThat(answer.get("missed").get(0).intValue()).isEqualTo(3);
    String names = file("names.txt", "Шпак Ян\nВерас Адам\n");
    String turned = file("t.tsv", "x1\tЯн Шпак\n");
    assertThat(
            cli()
                .run("names", "search", "--gallery", names, "--queries", turned, "--json")
                .json()
                .get("recallAt10")
                .doubleValue())
        .isZero();
    assertThat(
            cli()
                .run("names", "search", "--gallery", byId, "--queries", turned, "--json")
                .json()
                .get("recallAt1")
                .doubleValue())
        .isEqualTo(1.0);
  }
}
