package org.letapis.cli.dossier;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.letapis.casebook.Casebook;
import org.letapis.casebook.dossier.Dossier;
import org.letapis.casebook.dossier.DossierFile;
import org.letapis.casebook.dossier.choice.DossierProblem;
import org.letapis.casebook.dossier.choice.DossierRequest;
import org.letapis.casebook.dossier.choice.Template;
import org.letapis.casebook.dossier.choice.Templates;
import org.letapis.casebook.exchange.selection.Level;
import org.letapis.casebook.exchange.selection.Use;
import org.letapis.cli.frame.CasebookCommand;
import org.letapis.cli.records.People;
import org.letapis.cli.terminal.Answer;
import org.letapis.cli.terminal.CliProblem;
import org.letapis.cli.terminal.CommandContext;
import org.letapis.domain.entry.RecordId;
import org.letapis.domain.problem.Problem;
import org.letapis.domain.types.Proceeding;
import org.letapis.print.Paper;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/**
 * Writes a person's dossier into the one file that was named, unencrypted, in the language that
 * {@code --lang} asks for.
 */
@Command(name = "dossier", description = "cli.dossier")
public final class DossierCommand extends CasebookCommand {

  @Parameters(index = "1", paramLabel = "PERSON", descriptionKey = "cli.history.person")
  private String person = "";

  @Option(names = "--template", paramLabel = "TEMPLATE", descriptionKey = "cli.dossier.template")
  private String template = "full";

  @Option(names = "--highest", paramLabel = "LEVEL", descriptionKey = "cli.dossier.highest")
  private String highest = Level.PARTNERS.code();

  @Option(names = "--use", paramLabel = "USE", descriptionKey = "cli.dossier.use")
  private Optional<String> use = Optional.empty();

  @Option(names = "--hide-sources", descriptionKey = "cli.dossier.hide-sources")
  private boolean hideSources;

  @Option(names = "--leave-out", paramLabel = "PART", descriptionKey = "cli.dossier.leave-out")
  private Set<String> leftOut = new TreeSet<>();

  @Option(names = "--named", descriptionKey = "cli.dossier.named")
  private boolean named;

  @Option(names = "--out", required = true, paramLabel = "FILE", descriptionKey = "cli.dossier.out")
  private Path out = Path.of("");

  public DossierCommand(CommandContext context) {
    super(context);
  }

  @Override
  protected void prepare() {
    Template known = Templates.of(template);
    level();
    use(known);
    if (Files.exists(out)) {
      throw new Problem(CliProblem.FILE_EXISTS);
    }
  }

  @Override
  protected Answer run(Casebook casebook) throws IOException {
    Template known = Templates.of(template);
    DossierRequest request =
        new DossierRequest(
            about(casebook),
            known,
            level(),
            use(known),
            !hideSources,
            context().language(),
            leftOut,
            LocalDate.now());
    Dossier made = casebook.dossier().make(request);
    if (!named && !made.named().isEmpty()) {
      throw new Problem(DossierProblem.NAMED, made.named().size());
    }
    Paper paper = made.paper();
    context().warn(text("cli.dossier.plaintext"));
    DossierFile.Form form = DossierFile.Form.of(out);
    int pages = DossierFile.write(paper, form, out);
    return new Answer()
        .put("file", out.toString())
        .put("form", form.code())
        .put("pages", pages)
        .line(text("cli.dossier.done", out.toString()));
  }

  /** A person by name or id, or a proceeding by its id. */
  private RecordId about(Casebook casebook) {
    try {
      RecordId id = RecordId.of(person);
      if (casebook
          .records()
          .view(id)
          .filter(view -> view.record().type().equals(Proceeding.TYPE.code()))
          .isPresent()) {
        return id;
      }
    } catch (IllegalArgumentException name) {
      return People.find(casebook, person);
    }
    return People.find(casebook, person);
  }

  private Level level() {
    return Level.ofCode(highest)
        .orElseThrow(
            () ->
                new Problem(
                    CliProblem.BAD_ARGUMENT, "--highest", "public | partners | restricted"));
  }

  private Use use(Template known) {
    return use.map(
            code ->
                Use.ofCode(code)
                    .orElseThrow(
                        () ->
                            new Problem(
                                CliProblem.BAD_ARGUMENT,
                                "--use",
                                "partners | court | publication")))
        .orElse(known.use());
  }
}
