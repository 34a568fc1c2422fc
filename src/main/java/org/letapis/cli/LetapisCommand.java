package org.letapis.cli;

import java.io.BufferedOutputStream;
import java.io.FileDescriptor;
import java.io.FileInputStream;
import java.io.FileOutputStream;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.letapis.cli.frame.CommandFrame;
import org.letapis.cli.frame.Manner;
import org.letapis.cli.frame.TourGuide;
import org.letapis.cli.terminal.CommandContext;
import org.letapis.cli.terminal.Interruption;
import org.letapis.cli.terminal.Prompt;
import org.letapis.cli.terminal.Terminal;
import org.letapis.crypto.Argon2Calibration;
import org.letapis.crypto.Argon2Cost;
import org.letapis.domain.text.Labels;

/** The program's way in from a command line. */
public final class LetapisCommand {

  private final @Nullable TourGuide tour;
  private final Supplier<Argon2Cost> cost;
  private final Prompt prompt;

  /**
   * As the program starts it.
   *
   * @param tour leads the tour; without one there is no such command
   */
  public LetapisCommand(@Nullable TourGuide tour) {
    this(tour, Argon2Calibration::measure, Prompt.ofConsole());
  }

  LetapisCommand(@Nullable TourGuide tour, Supplier<Argon2Cost> cost, Prompt prompt) {
    this.tour = tour;
    this.cost = cost;
    this.prompt = prompt;
  }

  /** Runs a command in this process's own streams, in UTF-8; returns the number to end with. */
  public int run(String[] arguments) {
    PrintStream out = utf8(FileDescriptor.out);
    PrintStream err = utf8(FileDescriptor.err);
    try (Interruption interruption = Interruption.ofProcess()) {
      try {
        return run(arguments, out, err, new FileInputStream(FileDescriptor.in), interruption);
      } finally {
        out.flush();
        err.flush();
      }
    }
  }

  /** The same in other streams. */
  public int run(String[] arguments, PrintStream out, PrintStream err, InputStream in) {
    return run(arguments, out, err, in, Interruption.never());
  }

  private int run(
      String[] arguments,
      PrintStream out,
      PrintStream err,
      InputStream in,
      Interruption interruption) {
    List<String> typed = List.of(arguments);
    Manner manner = Manner.of(typed, Locale.getDefault());
    CommandContext context =
        new CommandContext(
            new Terminal(out, err, in, prompt),
            Labels.of(manner.language()),
            manner.json(),
            cost,
            interruption);
    return new CommandFrame(new Commands(context, tour).asked(typed), context)
        .run(typed, manner.passphraseGiven());
  }

  private static PrintStream utf8(FileDescriptor descriptor) {
    return new PrintStream(
        new BufferedOutputStream(new FileOutputStream(descriptor), 1 << 16),
        false,
        StandardCharsets.UTF_8);
  }
}
