package org.letapis.cli.exchange;

import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.letapis.casebook.Casebook;
import org.letapis.casebook.exchange.ExportReport;
import org.letapis.casebook.exchange.ExportRequest;
import org.letapis.casebook.exchange.outgoing.ExportPreview;
import org.letapis.casebook.exchange.outgoing.Sentence;
import org.letapis.cli.contacts.Fingerprints;
import org.letapis.cli.frame.CasebookCommand;
import org.letapis.cli.terminal.Answer;
import org.letapis.cli.terminal.CommandContext;
import org.letapis.domain.entry.AuthorId;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
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

  @Option(names = "--classic", descriptionKey = "cli.export.classic")
  private boolean classic;

  @Option(names = "--consent", paramLabel = "TEXT", descriptionKey = "cli.export.consent")
  private String consent = "";

  @Option(names = "--preview", descriptionKey = "cli.export.preview")
  private boolean preview;

  @Option(names = "--keep-limit", descriptionKey = "cli.export.keep-limit")
  private boolean keepLimit;

  @Mixin private final ExportChoice choice = new ExportChoice();

  public ExportCommand(CommandContext context) {
    super(context);
  }

  @Override
  protected Answer run(Casebook casebook) {
    Set<AuthorId> ids = new TreeSet<>();
    recipients.forEach(typed -> ids.add(Fingerprints.contact(casebook, typed).id()));
    if (keepLimit) {
      ids.forEach(id -> casebook.exchange().allowances().set(id, choice.allowance()));
    }
    ExportRequest request =
        new ExportRequest(ids, everything, relay, choice.allowance(), classic, consent);
    if (preview) {
      return told(new Answer(), casebook.exchange().preview(request, () -> false));
    }
    ExportReport report = casebook.exchange().export(request, out);
    Answer answer =
        new Answer()
            .put("file", report.file().toString())
            .put("entries", report.entries())
            .put("withheld", report.withheld())
            .put("files", report.files())
            .put("bytes", report.bytes())
            .line(text("cli.export.done", report.file().toString()))
            .line(text("cli.export.counts", report.entries(), report.withheld(), report.files()));
    Sentence.left(report.preview()).forEach(told -> answer.line(text(told.key(), told.count())));
    return answer;
  }

  private Answer told(Answer answer, ExportPreview what) {
    answer
        .put("entries", what.counts().entries())
        .put("withheld", what.counts().withheld())
        .put("filled", what.filled())
        .put("files", what.files())
        .put("bytes", what.bytes())
        .put("refusedSources", what.counts().refused())
        .put("unaskedSources", what.counts().unasked())
        .put("namedInText", what.counts().named());
    what.counts().left().forEach((why, count) -> answer.put("left-" + why.code(), count));
    Sentence.given(what).forEach(told -> answer.line(text(told.key(), told.count())));
    Sentence.left(what).forEach(told -> answer.line(text(told.key(), told.count())));
    Sentence.warnings(what).forEach(told -> answer.line(text(told.key(), told.count())));
    return answer;
  }
}
