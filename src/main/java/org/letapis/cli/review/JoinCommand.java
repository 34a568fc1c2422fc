package org.letapis.cli.review;

import org.letapis.casebook.Casebook;
import org.letapis.casebook.alike.Joins;
import org.letapis.casebook.problem.CasebookProblem;
import org.letapis.cli.frame.CasebookCommand;
import org.letapis.cli.terminal.Answer;
import org.letapis.cli.terminal.CliProblem;
import org.letapis.cli.terminal.CommandContext;
import org.letapis.domain.entry.RecordId;
import org.letapis.domain.problem.Problem;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Says that two records are about the same, are not, or takes that back. */
@Command(name = "join", description = "cli.join")
public final class JoinCommand extends CasebookCommand {

  @Parameters(index = "1", paramLabel = "RECORD", descriptionKey = "cli.join.record")
  private RecordId one = RecordId.fresh();

  @Parameters(index = "2", paramLabel = "RECORD", descriptionKey = "cli.join.record")
  private RecordId other = RecordId.fresh();

  @Option(names = "--apart", descriptionKey = "cli.join.apart")
  private boolean apart;

  @Option(names = "--undo", descriptionKey = "cli.join.undo")
  private boolean undo;

  @Option(names = "--comment", paramLabel = "TEXT", descriptionKey = "cli.join.comment")
  private String comment = "";

  public JoinCommand(CommandContext context) {
    super(context);
  }

  @Override
  protected void prepare() {
    if (apart && undo) {
      throw new Problem(CliProblem.EITHER_OR, "--apart", "--undo");
    }
    if (one.equals(other)) {
      throw new Problem(CasebookProblem.NOT_ALIKE);
    }
  }

  @Override
  protected Answer run(Casebook casebook) {
    Joins joins = casebook.review().joins();
    if (apart) {
      joins.keepApart(one, other, comment);
    } else if (undo) {
      joins.takeBack(one, other, comment);
    } else {
      joins.join(one, other, comment);
    }
    return new Answer()
        .put("first", one.toString())
        .put("second", other.toString())
        .line(text(apart ? "cli.join.kept-apart" : undo ? "cli.join.undone" : "cli.join.joined"));
  }
}
