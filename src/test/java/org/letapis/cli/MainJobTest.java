package org.letapis.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.letapis.cli.terminal.ExitCode;
import tools.jackson.databind.JsonNode;

/** The whole work of two people, by commands alone. */
class MainJobTest {

  @TempDir Path folder;
  private Cli cli;
  private String person;
  private String detention;

  @BeforeEach
  void twoCasebooksThatTrustEachOther() {
    cli = new Cli(folder);
    cli.create("documenter");
    cli.create("coordinator");
    cli.trust("documenter", "coordinator");
    cli.trust("coordinator", "documenter");
    person = cli.person("documenter", "Прыдуманая", "Алеся");
    detention =
        cli.on(
                "documenter",
                "record",
                "--type",
                "detention",
                "--set",
                "person=" + person,
                "--set",
                "start=2021-08",
                "--set",
                "place=Мінск, двор",
                "--absent",
                "end=not-asked",
                "--attach",
                Cli.write(folder.resolve("photo.txt"), "not really a photo").toString())
            .ends(ExitCode.OK)
            .text("saved");
  }

  @Test
  void whatOneRecordsTheOtherHasFieldByFieldAfterAccepting() {
    Path bundle = cli.export("documenter", "coordinator");

    JsonNode verdict = cli.on("coordinator", "verify", bundle.toString()).ends(ExitCode.OK).json();
    assertThat(verdict.get("trust").stringValue()).isEqualTo("verified");
    assertThat(verdict.get("fresh").longValue()).isEqualTo(2);
    assertThat(verdict.get("files").longValue()).isEqualTo(1);

    JsonNode brought = cli.on("coordinator", "import", bundle.toString()).ends(ExitCode.OK).json();
    assertThat(brought.get("fresh").longValue()).isEqualTo(2);
    assertThat(brought.get("files").longValue()).isEqualTo(1);
    assertThat(cli.dump("coordinator")).isEmpty();
    assertThat(texts(cli.on("coordinator", "inbox").json().get("items"), "status"))
        .containsExactly("new", "new");

    cli.on("coordinator", "accept", "--all", "--comment", "Дзякуй").ends(ExitCode.OK);
    assertThat(cli.dump("coordinator")).hasSize(2).isEqualTo(cli.dump("documenter"));
    assertThat(texts(cli.on("coordinator", "history", "prydumanaja").json().get("events"), "id"))
        .containsExactly(detention);
    assertThat(cli.on("coordinator", "check").ends(ExitCode.OK).json().get("files").longValue())
        .isEqualTo(1);
  }

  @Test
  void aRepeatedImportChangesNothing() {
    Path bundle = cli.export("documenter", "coordinator");
    cli.on("coordinator", "import", bundle.toString()).ends(ExitCode.OK);
    cli.on("coordinator", "accept", "--all").ends(ExitCode.OK);
    List<String> before = cli.dump("coordinator");
    JsonNode again = cli.on("coordinator", "import", bundle.toString()).ends(ExitCode.OK).json();
    assertThat(again.get("fresh").longValue()).isZero();
    assertThat(again.get("files").longValue()).isZero();
    assertThat(cli.dump("coordinator")).isEqualTo(before);
    assertThat(cli.on("coordinator", "inbox").json().get("items").size()).isZero();
  }

  @Test
  void lookingAtABundleChangesNothing() {
    Path bundle = cli.export("documenter", "coordinator");
    Map<String, String> before = cli.truth("coordinator");
    cli.on("coordinator", "verify", bundle.toString()).ends(ExitCode.OK);
    JsonNode seen =
        cli.on("coordinator", "inspect", bundle.toString(), "--entries").ends(ExitCode.OK).json();
    assertThat(cli.truth("coordinator")).isEqualTo(before);
    assertThat(texts(seen.get("links"), "record")).containsExactly(person, detention);
    assertThat(seen.get("links").get(1).get("fields").get("place").stringValue())
        .isEqualTo("Мінск, двор");
    assertThat(seen.get("attached").size()).isEqualTo(1);
  }

  @Test
  void onlyWhatTheOtherHasNotAcknowledgedIsSentAgain() {
    cli.on("coordinator", "import", cli.export("documenter", "coordinator").toString())
        .ends(ExitCode.OK);
    cli.on("coordinator", "accept", "--all", "--comment", "Добра").ends(ExitCode.OK);
    Path answer = cli.export("coordinator", "documenter");
    cli.on("documenter", "import", answer.toString()).ends(ExitCode.OK);
    cli.on("documenter", "record", "--id", detention, "--set", "place=Мінск, вуліца")
        .ends(ExitCode.OK);

    JsonNode second =
        cli.on(
                "documenter",
                "export",
                "--to",
                cli.fingerprint("coordinator"),
                "--out",
                folder.toString())
            .ends(ExitCode.OK)
            .json();
    assertThat(second.get("entries").longValue()).isEqualTo(1);
    cli.on("coordinator", "import", second.get("file").stringValue()).ends(ExitCode.OK);
    JsonNode waiting = cli.on("coordinator", "inbox").json().get("items");
    assertThat(texts(waiting, "status")).containsExactly("changed");
    assertThat(waiting.get(0).get("changes").get("place").stringValue()).isEqualTo("Мінск, вуліца");
    cli.on("coordinator", "accept", detention).ends(ExitCode.OK);
    assertThat(cli.dump("coordinator")).isEqualTo(cli.dump("documenter"));
  }

  @Test
  void whatIsHeldWaitsAndWhatIsRejectedDoesNotCome() {
    cli.on("coordinator", "import", cli.export("documenter", "coordinator").toString())
        .ends(ExitCode.OK);
    cli.on("coordinator", "accept", detention, "--hold").ends(ExitCode.OK);
    cli.on("coordinator", "accept", "--all", "--reject", "--comment", "Not ours").ends(ExitCode.OK);
    assertThat(cli.dump("coordinator")).isEmpty();
    assertThat(texts(cli.on("coordinator", "inbox").json().get("items"), "record"))
        .containsExactly(detention);
    cli.on("coordinator", "accept", "--all")
        .fails(ExitCode.NOT_POSSIBLE, "review.nothing-to-decide");
    cli.on("coordinator", "accept", detention).ends(ExitCode.OK);
    assertThat(cli.dump("coordinator")).hasSize(1);
  }

  @Test
  void historyIsNewestFirstUnlessAskedOtherwise() {
    String later =
        cli.on(
                "documenter",
                "record",
                "--type",
                "interrogation",
                "--set",
                "person=" + person,
                "--set",
                "start=2021-09-02")
            .ends(ExitCode.OK)
            .text("saved");
    assertThat(texts(cli.on("documenter", "history", person).json().get("events"), "id"))
        .containsExactly(later, detention);
    assertThat(
            texts(
                cli.on("documenter", "history", person, "--oldest-first").json().get("events"),
                "id"))
        .containsExactly(detention, later);
  }

  private static List<String> texts(JsonNode array, String member) {
    List<String> texts = new ArrayList<>();
    array.values().forEach(item -> texts.add(item.get(member).stringValue()));
    return texts;
  }
}
