package org.letapis.cli.exchange;

import java.nio.file.Path;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.letapis.casebook.Casebook;
import org.letapis.casebook.exchange.folder.ExchangeFolder;
import org.letapis.casebook.exchange.folder.FolderReport;
import org.letapis.cli.frame.CasebookCommand;
import org.letapis.cli.terminal.Answer;
import org.letapis.cli.terminal.CommandContext;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Looks into the exchange folder and takes in what is new in it. */
@Command(name = "exchange-folder", description = "cli.folder")
public final class ExchangeFolderCommand extends CasebookCommand {

  @Option(names = "--set", paramLabel = "DIR", descriptionKey = "cli.folder.set")
  private @Nullable Path set;

  @Option(names = "--forget", descriptionKey = "cli.folder.forget")
  private boolean forget;

  public ExchangeFolderCommand(CommandContext context) {
    super(context);
  }

  @Override
  protected Answer run(Casebook casebook) {
    ExchangeFolder folder = casebook.exchange().folder();
    if (set != null) {
      folder.choose(set, true);
    }
    if (forget) {
      folder.forget();
    }
    Optional<FolderReport> report = casebook.exchange().look(() -> false);
    if (report.isEmpty()) {
      return new Answer().put("chosen", false).line(text("cli.folder.none"));
    }
    FolderReport found = report.get();
    Answer answer =
        new Answer()
            .put("chosen", true)
            .put("taken", found.taken())
            .put("fresh", found.fresh())
            .put("records", found.records())
            .put("beyond", found.beyond())
            .line(text("cli.folder.is", folder.settings().orElseThrow().path().toString()))
            .line(text("exchange.folder-found", found.fresh(), found.records()));
    found
        .fates()
        .forEach(
            (fate, count) -> {
              answer.put(fate.code(), count);
              answer.line(text("exchange.fate." + fate.code(), count));
            });
    if (found.beyond() > 0) {
      answer.line(text("exchange.folder-beyond", found.beyond()));
    }
    return answer;
  }
}
