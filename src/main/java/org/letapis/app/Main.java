package org.letapis.app;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Locale;
import org.letapis.app.dump.MemoryDumps;
import org.letapis.cli.LetapisCommand;
import org.letapis.crypto.Argon2Cost;
import org.letapis.domain.text.Labels;
import org.letapis.domain.text.Language;

/** Starts the program: the window when nothing is given, else the command line. */
public final class Main {

  private Main() {}

  /**
   * Starts the program and ends the process with its exit code.
   *
   * @param arguments what a person typed after the program's name
   */
  public static void main(String[] arguments) throws Exception {
    MemoryDumps.forbid(System.getProperty("os.name", ""));
    boolean display = Display.isThere();
    if (!display) {
      Display.doWithout();
    }
    if (arguments.length > 0) {
      System.exit(new LetapisCommand(Main::tour).run(arguments));
    } else if (display) {
      WindowStart.start(null);
    } else {
      PrintStream out =
          new PrintStream(new FileOutputStream(FileDescriptor.out), true, StandardCharsets.UTF_8);
      Language language = Language.nearest(Locale.getDefault());
      out.println(Labels.of(language).text("tour.no-display"));
      System.exit(tour(Path.of("target", "tour"), language, false, out));
    }
  }

  private static int tour(Path folder, Language language, boolean pictures, PrintStream out)
      throws Exception {
    return new TourLeader(Argon2Cost.standard()).lead(folder, language, pictures, out);
  }
}
