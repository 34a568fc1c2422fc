package org.letapis.cli.review;

import java.util.List;
import java.util.Optional;
import org.letapis.casebook.Casebook;
import org.letapis.casebook.answer.Question;
import org.letapis.casebook.problem.CasebookProblem;
import org.letapis.cli.frame.CasebookCommand;
import org.letapis.cli.terminal.Answer;
import org.letapis.cli.terminal.CliProblem;
import org.letapis.cli.terminal.CommandContext;
import org.letapis.cli.terminal.SafeText;
import org.letapis.domain.entry.EntryId;
import org.letapis.domain.json.Json;
import org.letapis.domain.problem.Problem;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import tools.jackson.databind.node.ArrayNode;

/** Lists what reviewers ask about what was written here, or answers one of them. */
@Command(name = "answer", description = "cli.answer")
public final class AnswerCommand extends CasebookCommand {

  @Parameters(
      index = "1",
      arity = "0..1",
      paramLabel = "QUESTION",
      descriptionKey = "cli.answer.question")
  private Optional<EntryId> question = Optional.empty();

  @Option(names = "--text", paramLabel = "TEXT", descriptionKey = "cli.answer.text")
  private String words = "";

  public AnswerCommand(CommandContext context) {
    super(context);
  }

  @Override
  protected void prepare() {
    if (question.isPresent() && words.isBlank()) {
      throw new Problem(CliProblem.MISSING_ARGUMENT, "--text");
    }
    if (question.isEmpty() && !words.isEmpty()) {
      throw new Problem(CliProblem.MISSING_ARGUMENT, "QUESTION");
    }
  }

  @Override
  protected Answer run(Casebook casebook) {
    Answer answer = new Answer();
    if (question.isPresent()) {
      Question asked =
          casebook.review().questions().open().stream()
              .filter(q -> q.decision().equals(question.get()))
              .findFirst()
              .orElseThrow(() -> new Problem(CasebookProblem.NO_QUESTION));
      casebook.review().questions().answer(asked.record(), asked.decision(), words);
      answer.put("answered", asked.decision().toString()).line(text("cli.answer.answered"));
    }
    List<Question> open = casebook.review().questions().open();
    ArrayNode questions = Json.array();
    for (Question one : open) {
      questions.add(
          Json.object()
              .put("question", one.decision().toString())
              .put("record", one.record().toString())
              .put("reviewer", one.reviewer().toString())
              .put("text", one.text())
              .put("time", one.time().toString()));
      answer.line(
          SafeText.line(
              one.decision()
                  + "  "
                  + casebook.inbox().title(one.record())
                  + "  "
                  + one.name()
                  + "  "
                  + one.text()));
    }
    return answer.line(text("cli.answer.count", open.size())).set("questions", questions);
  }
}
