package org.letapis.cli.intake;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.letapis.casebook.Casebook;
import org.letapis.casebook.intake.IntakeFile;
import org.letapis.casebook.intake.mapping.Mapping;
import org.letapis.casebook.intake.mapping.MappingJson;
import org.letapis.casebook.intake.mapping.Rules;
import org.letapis.casebook.intake.plan.IntakePlan;
import org.letapis.casebook.intake.problem.IntakeProblem;
import org.letapis.casebook.intake.save.DoneImport;
import org.letapis.casebook.ledger.Progress;
import org.letapis.cli.frame.CasebookCommand;
import org.letapis.cli.terminal.Answer;
import org.letapis.cli.terminal.CliProblem;
import org.letapis.cli.terminal.CommandContext;
import org.letapis.cli.terminal.ExitCode;
import org.letapis.domain.json.MalformedJson;
import org.letapis.domain.problem.Problem;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Takes in a file of another program, all of it in one go, or takes that back. */
@Command(name = "import-table", description = "cli.import-table")
public final class ImportTableCommand extends CasebookCommand {

  private static final long LONGEST_MAPPING = 4 << 20;

  @Parameters(
      index = "1",
      arity = "0..1",
      paramLabel = "FILE",
      descriptionKey = "cli.import-table.file")
  private @Nullable Path file;

  @Option(
      names = "--mapping",
      paramLabel = "FILE.json",
      descriptionKey = "cli.import-table.mapping")
  private @Nullable Path mapping;

  @Option(names = "--show-mapping", descriptionKey = "cli.import-table.show-mapping")
  private boolean showMapping;

  @Option(names = "--dry-run", descriptionKey = "cli.import-table.dry-run")
  private boolean dryRun;

  @Option(names = "--source", paramLabel = "NAME", descriptionKey = "cli.import-table.source")
  private @Nullable String source;

  @Option(
      names = "--undecided",
      paramLabel = "join|new|skip",
      descriptionKey = "cli.import-table.undecided")
  private @Nullable String undecided;

  @Option(names = "--undo", paramLabel = "ID", descriptionKey = "cli.import-table.undo")
  private @Nullable String undo;

  private final CommandContext context;

  public ImportTableCommand(CommandContext context) {
    super(context);
    this.context = context;
  }

  @Override
  protected void prepare() {
    if (file == null && undo == null) {
      throw new Problem(CliProblem.BAD_ARGUMENT, "FILE", "--undo");
    }
    if (undecided != null && Rules.Choice.ofCode(undecided).isEmpty()) {
      throw new Problem(CliProblem.BAD_ARGUMENT, "--undecided", "join new skip");
    }
  }

  @Override
  protected Answer run(Casebook casebook) {
    return undo != null ? takeBack(casebook, undo) : takeIn(casebook);
  }

  private Answer takeBack(Casebook casebook, String id) {
    DoneImport done =
        casebook
            .intake()
            .imports()
            .of(id)
            .orElseThrow(() -> new Problem(IntakeProblem.NO_SUCH_IMPORT));
    int records = casebook.intake().imports().takeBack(done, false, Progress.NONE, () -> false);
    return new Answer().line(text("cli.import-table.undone", records)).put("undone", records);
  }

  private Answer takeIn(Casebook casebook) {
    Path from = java.util.Objects.requireNonNull(file);
    try (IntakeFile opened = IntakeFile.open(from, IntakeFile.As.GUESSED)) {
      Mapping how = how(casebook, opened);
      if (showMapping) {
        return new Answer()
            .line(MappingJson.write(how).toPrettyString())
            .set("mapping", MappingJson.write(how));
      }
      PlanReport report = new PlanReport(context);
      IntakePlan first =
          casebook.intake().rehearse(opened, how, report::cell, Progress.NONE, () -> false);
      IntakePlan plan = first.asked().isEmpty() ? first : decided(casebook, opened, first);
      Answer answer = report.of(plan);
      if (dryRun) {
        return answer.put("imported", false);
      }
      if (plan.undecided() > 0) {
        return answer
            .line(casebookText(new Problem(IntakeProblem.UNDECIDED, plan.undecided())))
            .put("imported", false)
            .ending(ExitCode.FINDINGS);
      }
      DoneImport done = casebook.intake().run(opened, plan, Progress.NONE, () -> false);
      return answer
          .line(text("cli.import-table.did", done.records(), done.id()))
          .put("imported", true)
          .put("records", done.records())
          .put("id", done.id());
    }
  }

  private String casebookText(Problem problem) {
    return context.labels().text(problem);
  }

  private Mapping how(Casebook casebook, IntakeFile opened) {
    Mapping how =
        mapping == null
            ? casebook
                .intake()
                .recalled(opened)
                .orElseGet(() -> casebook.intake().guessed(opened).mapping())
            : read(mapping);
    return Optional.ofNullable(source).map(how::named).orElse(how);
  }

  private static Mapping read(Path from) {
    try {
      if (Files.size(from) > LONGEST_MAPPING) {
        throw new Problem(IntakeProblem.BAD_MAPPING, "4 MiB");
      }
      return MappingJson.read(Files.readAllBytes(from));
    } catch (MalformedJson e) {
      throw new Problem(e, IntakeProblem.BAD_MAPPING, String.valueOf(e.getMessage()));
    } catch (IOException e) {
      throw new Problem(e, IntakeProblem.BAD_MAPPING, "--mapping");
    }
  }

  /** Where a choice was given for all, what follows from it is counted anew. */
  private IntakePlan decided(Casebook casebook, IntakeFile opened, IntakePlan plan) {
    Optional<Rules.Choice> choice = Optional.ofNullable(undecided).flatMap(Rules.Choice::ofCode);
    if (choice.isEmpty() || choice.get() == Rules.Choice.ASK) {
      return plan;
    } else {
      plan.asked()
          .forEach(
              one -> {
                switch (choice.get()) {
                  case JOIN ->
                      plan.decisions().join(one.person(), one.candidates().getFirst().person());
                  case NEW -> plan.decisions().makeNew(one.person());
                  case SKIP -> plan.decisions().skip(one.person());
                  case ASK -> {}
                }
              });
      return casebook
          .intake()
          .again(opened, plan.source().mapping(), plan, Progress.NONE, () -> false);
    }
  }
}
