package org.letapis.cli.folder;

import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.letapis.casebook.Keys;
import org.letapis.cli.frame.CommonOptions;
import org.letapis.cli.terminal.Answer;
import org.letapis.cli.terminal.CliProblem;
import org.letapis.cli.terminal.CommandContext;
import org.letapis.domain.problem.Problem;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Destroys a casebook. Needs no key. */
@Command(name = "erase", description = "cli.erase", footer = "cli.erase.footer")
public final class EraseCommand implements Callable<Integer> {

  @Mixin private CommonOptions common = new CommonOptions();

  @Option(names = "--confirm", paramLabel = "NAME", descriptionKey = "cli.erase.confirm")
  private Optional<String> confirmed = Optional.empty();

  @Parameters(index = "0", paramLabel = "FOLDER", descriptionKey = "cli.param.folder")
  private Path folder = Path.of("");

  private final CommandContext context;

  public EraseCommand(CommandContext context) {
    this.context = context;
  }

  @Override
  public Integer call() {
    Path name = folder.toAbsolutePath().normalize().getFileName();
    if (name == null || !confirmed.orElseGet(() -> ask(name)).equals(name.toString())) {
      throw new Problem(CliProblem.NOT_CONFIRMED);
    }
    Duration took = Keys.erase(folder);
    return context
        .print(
            new Answer()
                .put("erased", true)
                .put("unreadableAfterMillis", took.toMillis())
                .line(context.text("cli.erase.done", took.toMillis())))
        .number();
  }

  private String ask(Path name) {
    char[] typed = context.terminal().prompt().ask(context.text("cli.ask-erase", name.toString()));
    if (typed == null) {
      throw new Problem(CliProblem.NO_TERMINAL);
    }
    String answer = new String(typed);
    Arrays.fill(typed, ' ');
    return answer;
  }
}
