package org.letapis.cli.publication;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import org.letapis.casebook.Casebook;
import org.letapis.casebook.publication.PublicationProblem;
import org.letapis.casebook.publication.PublicationRequest;
import org.letapis.casebook.publication.PublicationWriter;
import org.letapis.casebook.publication.write.Formats;
import org.letapis.casebook.publication.write.Published;
import org.letapis.casebook.publication.write.ReportText;
import org.letapis.cli.frame.CasebookCommand;
import org.letapis.cli.terminal.Answer;
import org.letapis.cli.terminal.CliProblem;
import org.letapis.cli.terminal.CommandContext;
import org.letapis.cli.terminal.Interruption;
import org.letapis.cli.terminal.ProgressLine;
import org.letapis.domain.problem.Problem;
import org.letapis.domain.text.Labels;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/**
 * Publishes chosen records into the folder that was named, unencrypted, in the language that {@code
 * --lang} asks for.
 */
@Command(name = "publish", description = "cli.publish")
public final class PublishCommand extends CasebookCommand {

  @Option(
      names = "--as",
      split = ",",
      required = true,
      paramLabel = "FORMAT",
      descriptionKey = "cli.publish.as")
  private List<String> formats = List.of();

  @Option(
      names = "--out",
      required = true,
      paramLabel = "FOLDER",
      descriptionKey = "cli.publish.out")
  private Path out = Path.of("");

  @Mixin private PublishChoice choice = new PublishChoice();

  public PublishCommand(CommandContext context) {
    super(context);
  }

  @Override
  protected void prepare() {
    writers();
    choice.request(context().language());
    if (Files.exists(out)) {
      throw new Problem(CliProblem.FILE_EXISTS);
    }
  }

  private List<PublicationWriter> writers() {
    return formats.stream()
        .distinct()
        .map(
            code ->
                Formats.of(code)
                    .orElseThrow(
                        () ->
                            new Problem(
                                CliProblem.BAD_ARGUMENT,
                                "--as",
                                Formats.ALL.stream()
                                    .map(PublicationWriter::code)
                                    .collect(Collectors.joining(" | ")))))
        .toList();
  }

  @Override
  protected Answer run(Casebook casebook) {
    PublicationRequest request = choice.request(context().language());
    context().warn(text("cli.publish.plaintext"));
    Published published = write(casebook, request);
    Answer answer = new Answer().put("folder", out.toString());
    answer.set("report", ReportText.json(request, published));
    answer.line(text("cli.publish.done", out.toString()));
    ReportText.lines(request, published, Labels.of(context().language())).forEach(answer::line);
    return answer;
  }

  private Published write(Casebook casebook, PublicationRequest request) {
    // Asked to end, it leaves nothing unencrypted behind.
    Interruption interruption = context().interruption();
    interruption.heed();
    try (ProgressLine line = context().progress("cli.progress.publish")) {
      return casebook
          .publication()
          .write(
              request,
              writers(),
              out,
              (done, total) -> {
                if (interruption.asked()) {
                  throw new Problem(PublicationProblem.STOPPED);
                }
                line.at(done, total);
              });
    }
  }
}
