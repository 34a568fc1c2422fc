package org.letapis.cli.folder;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.letapis.casebook.Casebook;
import org.letapis.casebook.Desk;
import org.letapis.casebook.NewCasebook;
import org.letapis.casebook.demo.DemoCasebook;
import org.letapis.cli.frame.CommonOptions;
import org.letapis.cli.frame.KdfOptions;
import org.letapis.cli.frame.PassphraseOptions;
import org.letapis.cli.terminal.Answer;
import org.letapis.cli.terminal.CliProblem;
import org.letapis.cli.terminal.CommandContext;
import org.letapis.crypto.Argon2Cost;
import org.letapis.crypto.Secret;
import org.letapis.domain.entry.RecordId;
import org.letapis.domain.problem.Problem;
import org.letapis.domain.record.Change;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Makes a casebook of invented people. */
@Command(name = "demo", description = "cli.demo")
public final class DemoCommand implements Callable<Integer> {

  /** Changes saved in one go: enough that syncing the disk is not what takes the time. */
  private static final int TOGETHER = 2_000;

  @Mixin private CommonOptions common = new CommonOptions();

  @Mixin private PassphraseOptions passphrase = new PassphraseOptions();

  @Mixin private KdfOptions kdf = new KdfOptions();

  @Parameters(index = "0", paramLabel = "FOLDER", descriptionKey = "cli.param.new-folder")
  private Path folder = Path.of("");

  @Option(names = "--people", paramLabel = "N", descriptionKey = "cli.demo.people")
  private int people = 200;

  @Option(names = "--events", paramLabel = "M", descriptionKey = "cli.demo.events")
  private int events = 1_000;

  @Option(names = "--seed", paramLabel = "S", descriptionKey = "cli.demo.seed")
  private long seed = 1;

  private final CommandContext context;

  public DemoCommand(CommandContext context) {
    this.context = context;
  }

  @Override
  public Integer call() {
    Stream<List<Change>> invented = invent();
    Argon2Cost cost = kdf.cost(context.costs());
    NewCasebook setup = new NewCasebook(folder, Desk.DOCUMENTER, "Demo", context.language(), cost);
    try (Secret secret = passphrase.readNew(context, List.of(folder.toString()));
        Casebook casebook = Casebook.create(setup, secret)) {
      int records = fill(casebook, invented.iterator());
      return context
          .print(
              new Answer()
                  .put("people", people)
                  .put("events", events)
                  .put("seed", seed)
                  .put("records", records)
                  .line(context.text("cli.demo.done", people, events, records)))
          .number();
    }
  }

  private Stream<List<Change>> invent() {
    try {
      return DemoCasebook.generate(seed, people, events);
    } catch (IllegalArgumentException e) {
      throw new Problem(
          CliProblem.BAD_ARGUMENT,
          "--people, --events",
          "0…" + DemoCasebook.MOST_PEOPLE + ", 0…" + DemoCasebook.MOST_EVENTS);
    }
  }

  private static int fill(Casebook casebook, Iterator<List<Change>> batches) {
    Set<RecordId> records = new HashSet<>();
    List<Change> together = new ArrayList<>();
    while (batches.hasNext()) {
      together.addAll(batches.next());
      if (together.size() >= TOGETHER || !batches.hasNext()) {
        casebook.records().saveAll(together);
        together.forEach(change -> records.add(change.record()));
        together.clear();
      }
    }
    return records.size();
  }
}
