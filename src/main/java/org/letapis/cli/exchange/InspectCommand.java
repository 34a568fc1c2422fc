package org.letapis.cli.exchange;

import java.io.InputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.letapis.bundle.BundleSink;
import org.letapis.bundle.VerifiedBundle;
import org.letapis.bundle.content.FileSize;
import org.letapis.casebook.Casebook;
import org.letapis.cli.frame.CasebookCommand;
import org.letapis.cli.terminal.Answer;
import org.letapis.cli.terminal.CommandContext;
import org.letapis.domain.entry.ChainLink;
import org.letapis.domain.json.Json;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import tools.jackson.databind.node.ArrayNode;

/** Verifies a bundle and tells what is in it, whoever signed it. */
@Command(name = "inspect", description = "cli.inspect")
public final class InspectCommand extends CasebookCommand {

  @Parameters(index = "1", paramLabel = "BUNDLE", descriptionKey = "cli.param.bundle")
  private Path file = Path.of("");

  @Option(names = "--entries", descriptionKey = "cli.inspect.entries")
  private boolean entries;

  public InspectCommand(CommandContext context) {
    super(context);
  }

  @Override
  protected Answer run(Casebook casebook) {
    Answer answer = Verdicts.show(casebook.exchange().inspect(file), context());
    VerifiedBundle bundle = casebook.exchange().open(file);
    answer
        .put("id", bundle.id().toString())
        .put("digest", bundle.digest().hex())
        .put("consent", bundle.consent())
        .set("recipients", Json.array(bundle.recipients().stream().map(Object::toString).toList()))
        .line(text("cli.inspect.id", bundle.id().toString()))
        .line(text("cli.inspect.digest", bundle.digest().hex()));
    bundle.recipients().forEach(recipient -> answer.line(text("cli.inspect.recipient", recipient)));
    return entries ? list(bundle, answer) : answer;
  }

  private Answer list(VerifiedBundle bundle, Answer answer) {
    EntryLines lines = new EntryLines(context().labels());
    List<String> words = new ArrayList<>();
    ArrayNode links = Json.array();
    ArrayNode files = Json.array();
    bundle.deliver(
        new BundleSink() {
          @Override
          public void entry(ChainLink link, byte[] line) {
            words.addAll(lines.lines(link));
            links.add(lines.json(link));
          }

          @Override
          public void file(FileSize content, InputStream in) {
            words.add(text("cli.inspect.file", content.sha256().hex(), content.size()));
            files.add(
                Json.object().put("sha256", content.sha256().hex()).put("size", content.size()));
          }
        });
    words.forEach(answer::line);
    return answer.set("links", links).set("attached", files);
  }
}
