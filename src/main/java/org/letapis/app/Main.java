package org.letapis.app;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import org.letapis.app.dump.MemoryDumps;
import org.letapis.app.given.Argument;
import org.letapis.app.thread.Threads;
import org.letapis.bench.Bed;
import org.letapis.bench.window.WindowBench;
import org.letapis.cli.LetapisCommand;
import org.letapis.crypto.Argon2Cost;
import org.letapis.domain.text.Labels;
import org.letapis.domain.text.Language;

/** Starts the program: the window when nothing or a file is given, else the command line. */
public final class Main {

  /** Shows the window as ever, and says on standard output when it can be used. */
  private static final String WHEN_SHOWN = "--when-shown";

  private Main() {}

  /**
   * Starts the program and ends the process with its exit code.
   *
   * @param arguments what a person typed after the program's name
   */
  public static void main(String[] arguments) throws Exception {
    // Beside what makes the window: no secret can be typed before that is drawn.
    CompletableFuture<?> forbidden =
        CompletableFuture.supplyAsync(
            () -> MemoryDumps.forbid(System.getProperty("os.name", "")), Threads::execute);
    boolean display = Display.isThere();
    Optional<Path> file = Argument.file(arguments);
    if (!display) {
      Display.doWithout();
    }
    boolean window = display && (arguments.length == 0 || file.isPresent() || isShown(arguments));
    if (!window) {
      forbidden.join();
    }
    if (arguments.length > 0 && arguments[0].equals(WindowBench.COMMAND)) {
      System.exit(use(List.of(arguments), output()));
    } else if (window && isShown(arguments)) {
      PrintStream out = output();
      WindowStart.start(
          null,
          () -> {
            forbidden.join();
            out.println(WindowBench.SHOWN);
          });
    } else if (window) {
      WindowStart.start(file.orElse(null), forbidden::join);
    } else if (arguments.length > 0) {
      System.exit(new LetapisCommand(Main::tour).run(arguments));
    } else {
      PrintStream out = output();
      Language language = Language.nearest(Locale.getDefault());
      out.println(Labels.of(language).text("tour.no-display"));
      System.exit(tour(Path.of("target", "tour"), language, false, out));
    }
  }

  private static boolean isShown(String[] arguments) {
    return Arrays.asList(arguments).equals(List.of(WHEN_SHOWN));
  }

  private static PrintStream output() {
    return new PrintStream(new FileOutputStream(FileDescriptor.out), true, StandardCharsets.UTF_8);
  }

  /** The window as the bench of windows starts it: folder of a casebook, minutes, and what. */
  private static int use(List<String> asked, PrintStream out) throws Exception {
    String how = asked.size() > 3 ? asked.get(3) : "";
    if (how.equals(WindowBench.ENTERED)) {
      // Java learns from this: it is to begin as it begins for a person.
      CompletableFuture<Void> shown = new CompletableFuture<>();
      WindowStart.start(null, () -> shown.complete(null));
      shown.join();
    }
    return new TourLeader(Argon2Cost.standard())
        .use(Path.of(asked.get(1)), Bed.PASSPHRASE, Double.parseDouble(asked.get(2)), how, out);
  }

  private static int tour(Path folder, Language language, boolean pictures, PrintStream out)
      throws Exception {
    return new TourLeader(Argon2Cost.standard()).lead(folder, language, pictures, out);
  }
}
