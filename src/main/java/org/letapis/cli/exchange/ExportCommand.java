package org.letapis.cli.exchange;

import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.letapis.casebook.Casebook;
import org.letapis.casebook.exchange.ExportReport;
import org.letapis.casebook.exchange.ExportRequest;
import org.letapis.cli.contacts.Fingerprints;
import org.letapis.cli.frame.CasebookCommand;
import org.letapis.cli.terminal.Answer;
import org.letapis.cli.terminal.CommandContext;
import org.letapis.domain.entry.AuthorId;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Writes a signed and encrypted bundle for contacts. */
@Command(name = "export", description = "cli.export")
public final class ExportCommand extends CasebookCommand {

  @Option(
      names = "--to",
      required = true,
      arity = "1..*",
      paramLabel = "FINGERPRINT",
      descriptionKey = "cli.export.to")
  private List<String> recipients = List.of();

  @Option(names = "--out", paramLabel = "DIR", descriptionKey = "cli.export.out")
  private Path out = Path.of(".");

  @Option(names = "--everything", descriptionKey = "cli.export.everything")
  private boolean everything;

  @Option(names = "--relay", descriptionKey = "cli.export.relay")
  private boolean relay;

  @Option(names = "--include-restricted", descriptionKey = "cli.export.include-restricted")
  private boolean includeRestricted;

  @Option(names = "--classic", descriptionKey = "cli.export.classic")
  private boolean classic;

  public ExportCommand(CommandContext context) {
    super(context);
  }

  @Override
  protected Answer run(Casebook casebook) {
    Set<AuthorId> ids = new TreeSet<>();
    recipients.forEach(typed -> ids.add(Fingerprints.contact(casebook, typed).id()));
    ExportReport report =
        casebook
            .exchange()
            .export(new ExportRequest(ids, everything, relay, includeRestricted, classic), out);
    return new Answer()
        .put("file", report.file().toString())
        .put("entries", report.entries())
        .put("withheld", report.withheld())
        .put("files", report.files())
        .put("bytes", report.bytes())
        .line(text("cli.export.done", report.file().toString()))
        .line(text("cli.export.counts", report.entries(), report.withheld(), report.files()));
  }
}
