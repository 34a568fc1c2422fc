package org.letapis.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.letapis.cli.terminal.ExitCode;
import tools.jackson.databind.JsonNode;

/** Two desks that go through each other's records without a window. */
class DeskCommandsTest {

  @TempDir Path folder;
  private Cli cli;
  private String person;

  @BeforeEach
  void twoDesksWithOneRecord() {
    cli = new Cli(folder);
    cli.create("here");
    cli.create("there");
    cli.trust("here", "there");
    cli.trust("there", "here");
    person = cli.person("here", "Прыдуманы", "Алесь");
    send("here", "there");
  }

  @Test
  void aQuestionGoesBackAndItsAnswerComes() {
    cli.on("there", "accept", person, "--ask").fails(ExitCode.USAGE, "cli.missing-argument");
    cli.on("there", "accept", person, "--ask", "--comment", "Адкуль вядома?").ends(ExitCode.OK);
    send("there", "here");
    JsonNode asked = cli.on("here", "answer").ends(ExitCode.OK).json().get("questions");
    assertThat(asked).hasSize(1);
    assertThat(asked.get(0).get("text").stringValue()).isEqualTo("Адкуль вядома?");
    String question = asked.get(0).get("question").stringValue();
    cli.on("here", "answer", question).fails(ExitCode.USAGE, "cli.missing-argument");
    JsonNode left =
        cli.on("here", "answer", question, "--text", "Ад сведкі").ends(ExitCode.OK).json();
    assertThat(left.get("answered").stringValue()).isEqualTo(question);
    assertThat(left.get("questions")).isEmpty();
    cli.on("here", "answer", question, "--text", "Яшчэ раз")
        .fails(ExitCode.NOT_POSSIBLE, "review.no-question");
  }

  @Test
  void aContradictionIsSettledForOneOfItsValues() {
    cli.on("there", "accept", "--all").ends(ExitCode.OK);
    cli.on("here", "record", "--id", person, "--set", "names/1/given=Алесь-Ян").ends(ExitCode.OK);
    cli.on("there", "record", "--id", person, "--set", "names/1/given=Аляксандр").ends(ExitCode.OK);
    send("here", "there");
    cli.on("there", "accept", "--all").ends(ExitCode.OK);
    JsonNode conflict = cli.on("there", "conflicts").json().get("conflicts").get(0);
    assertThat(conflict.get("path").stringValue()).isEqualTo("names/1/given");
    String ours = "";
    for (JsonNode value : conflict.get("values").values()) {
      if (value.get("value").stringValue().equals("Алесь-Ян")) {
        ours = value.get("entry").stringValue();
      }
    }
    cli.on("there", "settle", person, "names/1/given")
        .fails(ExitCode.USAGE, "cli.missing-argument");
    cli.on("there", "settle", person, "names/1/given", "--clear", "--choose", ours)
        .fails(ExitCode.USAGE, "cli.either-or");
    cli.on("there", "settle", person, "names/1/given", "--choose", ours).ends(ExitCode.OK);
    assertThat(cli.on("there", "conflicts").json().get("conflicts")).isEmpty();
    assertThat(cli.on("there", "show", person).out()).contains("Алесь-Ян");
    cli.on("there", "settle", person, "names/1/given", "--choose", ours)
        .ends(ExitCode.NOT_POSSIBLE);
  }

  @Test
  void aRequestToEraseIsListedRefusedAndCarriedOut() {
    cli.on("there", "accept", "--all").ends(ExitCode.OK);
    cli.on("here", "erasures", "--ask", person, "--reason", "whim")
        .fails(ExitCode.USAGE, "cli.bad-value");
    cli.on("here", "erasures", "--ask", person, "--reason", "danger").ends(ExitCode.OK);
    assertThat(cli.on("here", "list").json().get("records")).isEmpty();
    send("here", "there");
    JsonNode asked = cli.on("there", "erasures").ends(ExitCode.OK).json().get("requests");
    assertThat(asked).hasSize(1);
    assertThat(asked.get(0).get("reason").stringValue()).isEqualTo("danger");
    String request = asked.get(0).get("request").stringValue();
    cli.on("there", "erasures", "--refuse", request).ends(ExitCode.OK);
    assertThat(cli.on("there", "list").json().get("records")).hasSize(1);
    cli.on("there", "accept", person, "--withdraw").ends(ExitCode.OK);
    JsonNode left = cli.on("there", "erasures", "--carry-out", request).ends(ExitCode.OK).json();
    assertThat(left.get("requests")).isEmpty();
    assertThat(cli.on("there", "list").json().get("records")).isEmpty();
  }

  @Test
  void aDecisionIsTakenBack() {
    cli.on("there", "accept", person).ends(ExitCode.OK);
    assertThat(cli.on("there", "list").json().get("records")).hasSize(1);
    cli.on("there", "accept", person, "--withdraw").ends(ExitCode.OK);
    assertThat(cli.on("there", "list").json().get("records")).isEmpty();
    cli.on("there", "accept", "--all", "--withdraw").fails(ExitCode.USAGE, "cli.either-or");
  }

  private void send(String from, String to) {
    cli.on(to, "import", cli.export(from, to).toString()).ends(ExitCode.OK);
  }
}
