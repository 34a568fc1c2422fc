package org.letapis.cli.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import org.letapis.bench.Bed;
import org.letapis.bench.Bench;
import org.letapis.bench.Disk;
import org.letapis.bench.Line;
import org.letapis.bench.Machine;
import org.letapis.bench.Scale;
import org.letapis.bench.tool.Tools;
import org.letapis.bench.work.Benches;
import org.letapis.cli.frame.CommonOptions;
import org.letapis.cli.terminal.CliProblem;
import org.letapis.cli.terminal.CommandContext;
import org.letapis.domain.problem.Problem;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Measures the program on invented data, beside what people would use instead. */
@Command(name = "bench", description = "cli.bench", footer = "cli.bench.footer")
public final class BenchCommand implements Callable<Integer> {

  private static final String ALL = "all";
  private static final int MOST_MINUTES = 600;

  @Mixin private CommonOptions common = new CommonOptions();

  @Parameters(arity = "1..*", paramLabel = "NAME", descriptionKey = "cli.bench.names")
  private List<String> names = new ArrayList<>();

  @Option(
      names = "--scale",
      paramLabel = "small|field|register|huge",
      descriptionKey = "cli.bench.scale")
  private String scale = "small";

  @Option(names = "--folder", paramLabel = "FOLDER", descriptionKey = "cli.bench.folder")
  private Optional<Path> folder = Optional.empty();

  @Option(names = "--tools", paramLabel = "FOLDER", descriptionKey = "cli.bench.tools")
  private Optional<Path> tools = Optional.empty();

  @Option(names = "--minutes", paramLabel = "M", descriptionKey = "cli.bench.minutes")
  private double minutes = 0.5;

  @Option(names = "--seed", paramLabel = "S", descriptionKey = "cli.demo.seed")
  private long seed = 1;

  @Option(names = "--markdown", descriptionKey = "cli.bench.markdown")
  private boolean markdown;

  private final CommandContext context;

  public BenchCommand(CommandContext context) {
    this.context = context;
  }

  @Override
  public Integer call() throws IOException, InterruptedException {
    List<Bench> benches = chosen();
    Scale size = size();
    double used = minutes();
    Machine before = Machine.here();
    Path place = folder.orElse(Path.of("letapis-bench"));
    Files.createDirectories(place);
    BenchAnswer answer = new BenchAnswer(new Figures(context.labels()), before, size, seed);
    List<Line> lines = new ArrayList<>();
    context.print(answer.head(markdown));
    try (Bed bed = new Bed(place, size, seed, new Tools(tools), this::say, used)) {
      for (Bench bench : benches) {
        say("bench.begun", bench.name());
        List<Line> measured = bench.run(bed);
        // At once: the next may take hours, or be stopped.
        context.print(answer.body(measured, markdown));
        lines.addAll(measured);
      }
    } finally {
      if (folder.isEmpty()) {
        Disk.delete(place);
      }
    }
    return context.print(answer.end(lines)).number();
  }

  private double minutes() {
    if (!(minutes >= 0 && minutes <= MOST_MINUTES)) {
      throw new Problem(CliProblem.BAD_ARGUMENT, "--minutes", "0–" + MOST_MINUTES);
    }
    return minutes;
  }

  private Scale size() {
    try {
      return Scale.valueOf(scale.toUpperCase(Locale.ROOT));
    } catch (IllegalArgumentException e) {
      throw new Problem(CliProblem.BAD_ARGUMENT, "--scale", "small, field, register, huge");
    }
  }

  private void say(String key, Object... details) {
    context.warn(context.text(key, details));
  }

  private List<Bench> chosen() {
    Set<Bench> chosen = new LinkedHashSet<>();
    for (String name : names) {
      if (name.equals(ALL)) {
        chosen.addAll(Benches.ALL);
      } else {
        chosen.add(
            Benches.of(name.toLowerCase(Locale.ROOT))
                .orElseThrow(
                    () ->
                        new Problem(
                            CliProblem.BAD_ARGUMENT,
                            "NAME",
                            ALL
                                + ", "
                                + String.join(
                                    ", ", Benches.ALL.stream().map(Bench::name).toList()))));
      }
    }
    return List.copyOf(chosen);
  }
}
