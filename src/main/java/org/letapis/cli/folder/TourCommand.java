package org.letapis.cli.folder;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.letapis.cli.frame.CommonOptions;
import org.letapis.cli.frame.TourGuide;
import org.letapis.cli.terminal.CommandContext;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Shows the program at work on its real windows, with invented people. */
@Command(name = "tour", description = "cli.tour")
public final class TourCommand implements Callable<Integer> {

  @Mixin private CommonOptions common = new CommonOptions();

  @Option(names = "--out", paramLabel = "DIR", descriptionKey = "cli.tour.out")
  private Path out = Path.of("letapis-tour");

  @Option(names = "--pictures", descriptionKey = "cli.tour.pictures")
  private boolean pictures;

  private final CommandContext context;
  private final TourGuide guide;

  public TourCommand(CommandContext context, TourGuide guide) {
    this.context = context;
    this.guide = guide;
  }

  @Override
  public Integer call() throws Exception {
    return guide.lead(out, context.language(), pictures, context.terminal().out());
  }
}
