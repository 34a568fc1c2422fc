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
import org.letapis.cli.frame.CasebookCommand;
import org.letapis.cli.terminal.Answer;
import org.letapis.cli.terminal.CliProblem;
import org.letapis.cli.terminal.CommandContext;
import org.letapis.cli.terminal.ExitCode;
import org.letapis.cli.terminal.ProgressLine;
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
    context.interruption().heed();
    int records;
    try (ProgressLine line = context.progress("cli.progress.back")) {
      records =
          casebook.intake().imports().takeBack(done, false, line, context.interruption()::asked);
    }
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
      // Asked to end, it leaves nothing and says so.
      context.interruption().heed();
      PlanReport report = new PlanReport(context);
      IntakePlan plan = plan(casebook, opened, how, report);
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
      DoneImport done = imported(casebook, opened, plan);
      return answer
          .line(text("cli.import-table.did", done.records(), done.id()))
          .put("imported", true)
          .put("records", done.records())
          .put("id", done.id());
    }
  }

  private IntakePlan plan(Casebook casebook, IntakeFile opened, Mapping how, PlanReport report) {
    try (ProgressLine line = context.progress("cli.progress.rows")) {
      IntakePlan first =
          casebook
              .intake()
              .rehearse(opened, how, report::cell, line, context.interruption()::asked);
      return first.asked().isEmpty() ? first : decided(casebook, opened, first, line);
    }
  }

  private DoneImport imported(Casebook casebook, IntakeFile opened, IntakePlan plan) {
    try (ProgressLine line = context.progress("cli.progress.import")) {
      return casebook
          .intake()
          .run(
              opened,
              plan,
              line,
              (done, all) -> {
                // All of it is on disk: what is cut off now is made up for at the next opening.
                line.stage("cli.progress.store");
                line.at(done, all);
                context.interruption().heedNoMore();
              },
              context.interruption()::asked);
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
  private IntakePlan decided(
      Casebook casebook, IntakeFile opened, IntakePlan plan, ProgressLine line) {
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
          .again(opened, plan.source().mapping(), plan, line, context.interruption()::asked);
    }
  }
}
