package org.letapis.cli.review;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.letapis.casebook.Casebook;
import org.letapis.casebook.review.Conflicts;
import org.letapis.cli.frame.CasebookCommand;
import org.letapis.cli.terminal.Answer;
import org.letapis.cli.terminal.CliProblem;
import org.letapis.cli.terminal.CommandContext;
import org.letapis.domain.entry.EntryId;
import org.letapis.domain.entry.FieldPath;
import org.letapis.domain.entry.RecordId;
import org.letapis.domain.json.Json;
import org.letapis.domain.problem.Problem;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Settles values that contradict each other. */
@Command(name = "settle", description = "cli.settle")
public final class SettleCommand extends CasebookCommand {

  @Parameters(index = "1", paramLabel = "RECORD", descriptionKey = "cli.settle.record")
  private RecordId record = RecordId.fresh();

  @Parameters(index = "2", paramLabel = "FIELD", descriptionKey = "cli.settle.field")
  private String field = "";

  @Option(names = "--choose", paramLabel = "ENTRY", descriptionKey = "cli.settle.choose")
  private Optional<EntryId> choose = Optional.empty();

  @Option(names = "--keep-all", paramLabel = "ENTRY", descriptionKey = "cli.settle.keep-all")
  private Optional<EntryId> keepAll = Optional.empty();

  @Option(names = "--clear", descriptionKey = "cli.settle.clear")
  private boolean clear;

  public SettleCommand(CommandContext context) {
    super(context);
  }

  @Override
  protected void prepare() {
    List<String> ways =
        Stream.of(
                choose.map(entry -> "--choose"),
                keepAll.map(entry -> "--keep-all"),
                clear ? Optional.of("--clear") : Optional.<String>empty())
            .flatMap(Optional::stream)
            .toList();
    if (ways.isEmpty()) {
      throw new Problem(CliProblem.MISSING_ARGUMENT, "--choose | --keep-all | --clear");
    }
    if (ways.size() > 1) {
      throw new Problem(CliProblem.EITHER_OR, ways.get(0), ways.get(1));
    }
    path();
  }

  private FieldPath path() {
    try {
      return FieldPath.parse(field);
    } catch (IllegalArgumentException e) {
      throw new Problem(CliProblem.BAD_ARGUMENT, "FIELD", "FIELD");
    }
  }

  @Override
  protected Answer run(Casebook casebook) {
    Conflicts conflicts = casebook.review().conflicts();
    choose.ifPresent(entry -> conflicts.choose(record, path(), entry));
    keepAll.ifPresent(entry -> conflicts.keepAll(record, path(), entry));
    if (clear) {
      conflicts.edit(record, path(), Json.nothing());
    }
    return new Answer()
        .put("record", record.toString())
        .put("left", conflicts.of(record).size())
        .line(text("cli.settle.settled"));
  }
}
