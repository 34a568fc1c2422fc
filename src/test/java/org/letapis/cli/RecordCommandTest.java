package org.letapis.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.letapis.cli.terminal.ExitCode;
import org.letapis.domain.json.CanonicalJson;
import tools.jackson.databind.JsonNode;

/** Records as scripts write and read them. */
class RecordCommandTest {

  @TempDir Path folder;
  private Cli cli;
  private String person;

  @BeforeEach
  void aCasebookWithAPerson() {
    cli = new Cli(folder);
    cli.create("book");
    person = cli.person("book", "Прыдуманая", "Алеся");
  }

  @Test
  void valuesOfEveryKindAreReadAsTheyAreTyped() {
    JsonNode values =
        values(
            save(
                "search",
                "person=" + person,
                "start=жнівень 2021",
                "loss=120.50 BYN",
                "premises=home, office",
                "seized/1/what=тэлефон",
                "account=Першы радок\nдругі"));
    assertThat(CanonicalJson.text(values.get("start"))).contains("\"edtf\":\"2021-08\"");
    assertThat(values.get("person").get("record").stringValue()).isEqualTo(person);
    assertThat(CanonicalJson.text(values.get("loss"))).contains("120.50").contains("BYN");
    assertThat(values.get("premises").size()).isEqualTo(2);
    assertThat(values.get("seized/1/what").stringValue()).isEqualTo("тэлефон");
    assertThat(values.get("account").stringValue()).isEqualTo("Першы радок\nдругі");
  }

  @Test
  void articlesTermsAndAbsencesKeepTheirMeaning() {
    String id =
        cli.on(
                "book",
                "record",
                "--type",
                "detention",
                "--set",
                "person=" + person,
                "--set",
                "articles=ч. 1 ст. 342, 24.23",
                "--set",
                "force=yes",
                "--absent",
                "start=not-asked")
            .ends(ExitCode.OK)
            .text("saved");
    JsonNode values = values(id);
    assertThat(CanonicalJson.text(values.get("articles"))).contains("342").contains("24.23");
    assertThat(values.get("force").get("term").stringValue()).isEqualTo("yes");
    assertThat(values.get("start").get("absent").stringValue()).isEqualTo("not-asked");
    cli.on("book", "record", "--id", id, "--clear", "force").ends(ExitCode.OK);
    assertThat(values(id).has("force")).isFalse();
  }

  @Test
  void aFieldOfOnesOwnIsWrittenByItsCodeAndShownByItsName() {
    String definition =
        save("custom-field", "label-be=Нумар аўтазака", "kind=text", "targets=detention");
    String code = "x." + definition.replace("-", "");
    String id = save("detention", "person=" + person, code + "=Шэры бус 0452");
    assertThat(values(id).get(code).stringValue()).isEqualTo("Шэры бус 0452");
    String shown =
        cli.run(
                "show",
                cli.path("book").toString(),
                id,
                "--lang",
                "en",
                "--passphrase-file",
                cli.passphraseFile("book"))
            .ends(ExitCode.OK)
            .out();
    assertThat(shown).contains("Нумар аўтазака: Шэры бус 0452");
    assertThat(ids("list", "0452", "--type", "detention")).containsExactly(id);
    refused("cli.unknown-field", "x.0190aaaabbbb7ccc8dddeeeeffff0000=нешта");
    cli.on("book", "record", with("person", code + "=іншае"))
        .fails(ExitCode.USAGE, "cli.unknown-field");
  }

  @Test
  void whatCannotBeReadIsNamedAndSavesNothing() {
    Map<String, String> before = cli.truth("book");
    refused("cli.bad-value", "start=sometime");
    refused("cli.bad-value", "force=perhaps");
    refused("cli.bad-value", "person=nobody");
    refused("cli.unknown-field", "colour=red");
    refused("cli.unknown-field", "items-taken=phone");
    cli.on("book", "record", "--type", "party").fails(ExitCode.USAGE, "cli.unknown-type");
    cli.on("book", "record", "--id", "01890000-0000-7000-8000-000000000000", "--clear", "start")
        .fails(ExitCode.NOT_POSSIBLE, "casebook.no-such-record");
    assertThat(cli.truth("book")).isEqualTo(before);
  }

  @Test
  void peopleAreFoundUnderAnySpellingAndListedByType() {
    save("detention", "person=" + person, "start=2021");
    assertThat(ids("list", "prydumanaya")).containsExactly(person);
    assertThat(ids("list", "Придуманная")).containsExactly(person);
    assertThat(ids("list", "--type", "person")).containsExactly(person);
    assertThat(ids("list")).hasSize(2);
    JsonNode first = cli.on("book", "list", "--limit", "1").ends(ExitCode.OK).json();
    assertThat(first.get("more").booleanValue()).isTrue();
  }

  @Test
  void aNameNobodyOrSeveralHaveIsNotGuessed() {
    cli.person("book", "Прыдуманая", "Вольга");
    cli.on("book", "history", "Nobody").fails(ExitCode.NOT_POSSIBLE, "cli.no-such-person");
    cli.on("book", "history", "Прыдуманая").fails(ExitCode.NOT_POSSIBLE, "cli.several-persons");
    cli.on("book", "history", "Вольга").ends(ExitCode.OK);
  }

  @Test
  void hostileTextIsShownButNotObeyed() {
    String id = save("person", "names/1/family=\u001b[2J\u202eEvil\u0007");
    String shown =
        cli.run(
                "show",
                cli.path("book").toString(),
                id,
                "--lang",
                "en",
                "--passphrase-file",
                cli.passphraseFile("book"))
            .ends(ExitCode.OK)
            .out();
    assertThat(shown).contains("<U+001B>[2J<U+202E>Evil<U+0007>");
    assertThat(shown.chars().filter(c -> c != '\n')).noneMatch(Character::isISOControl);
    assertThat(cli.on("book", "show", id).out()).contains("\\u001b[2J\\u202eEvil");
  }

  @Test
  void filesThatAPersonAsksForAreNeverWrittenOver() throws Exception {
    Path card = folder.resolve("card.json");
    Files.writeString(card, "mine");
    cli.on("book", "identity", "--card", card.toString())
        .fails(ExitCode.NOT_POSSIBLE, "cli.file-exists");
    assertThat(Files.readString(card)).isEqualTo("mine");
    Path key = folder.resolve("key.txt");
    cli.on("book", "identity", "--age-key", key.toString()).ends(ExitCode.OK);
    assertThat(Files.readString(key)).startsWith("AGE-SECRET-KEY-1");
    if (Files.getFileStore(key).supportsFileAttributeView("posix")) {
      assertThat(Files.getPosixFilePermissions(key)).hasSize(2);
    }
  }

  @Test
  void aDemoIsTheSameForTheSameSeed() {
    for (String name : List.of("one", "two")) {
      cli.on(name, "demo", "--people", "5", "--events", "12", "--seed", "7").ends(ExitCode.OK);
    }
    assertThat(cli.dump("one")).hasSizeGreaterThan(17).isEqualTo(cli.dump("two"));
    cli.on("one", "check").ends(ExitCode.OK);
    cli.on("three", "demo", "--people", "-1").fails(ExitCode.USAGE, "cli.bad-argument");
    assertThat(cli.path("three")).doesNotExist();
  }

  private String save(String type, String... fields) {
    return cli.on("book", "record", with(type, fields)).ends(ExitCode.OK).text("saved");
  }

  private void refused(String problem, String field) {
    cli.on("book", "record", with("detention", field)).fails(ExitCode.USAGE, problem);
  }

  private static String[] with(String type, String... fields) {
    List<String> arguments = new java.util.ArrayList<>(List.of("--type", type));
    for (String field : fields) {
      arguments.addAll(List.of("--set", field));
    }
    return arguments.toArray(String[]::new);
  }

  private JsonNode values(String id) {
    return cli.on("book", "show", id).ends(ExitCode.OK).json().get("record").get("values");
  }

  private List<String> ids(String command, String... arguments) {
    List<String> ids = new java.util.ArrayList<>();
    cli.on("book", command, arguments)
        .ends(ExitCode.OK)
        .json()
        .get("records")
        .values()
        .forEach(record -> ids.add(record.get("id").stringValue()));
    return ids;
  }

  @Test
  void aDumpTellsValuesInWordsWhereThatIsAskedFor() {
    cli.on("book", "record", "--id", person, "--set", "born=1987-05").ends(ExitCode.OK);
    String plain = cli.on("book", "dump").ends(ExitCode.OK).out();
    assertThat(plain).doesNotContain("\"words\":{");
    String told = cli.on("book", "dump", "--words").ends(ExitCode.OK).out();
    assertThat(told).contains("\"born\":{\"field\":\"").contains("1987");
  }
}
