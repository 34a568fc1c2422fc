package org.letapis.app.tour;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.concurrent.CompletableFuture;
import javafx.application.Platform;
import javafx.stage.Stage;
import org.letapis.app.Program;
import org.letapis.app.dump.MemoryDumps;
import org.letapis.casebook.Books;
import org.letapis.domain.text.Language;
import org.letapis.ui.kit.dialog.ScriptedFileDialogs;

/** The whole program in a process of its own, which does everything there is and then waits. */
public final class CanaryWalk {

  private CanaryWalk() {}

  /**
   * Says {@code done} when it has done everything, and waits to be crashed.
   *
   * @param arguments the folder, and the word that stands in everything
   */
  public static void main(String[] arguments) throws Exception {
    try {
      walk(arguments);
      System.out.println("done");
      System.out.flush();
    } catch (Exception | Error stopped) {
      stopped.printStackTrace();
      // The window would go on for ever.
      Runtime.getRuntime().halt(1);
    }
  }

  private static void walk(String[] arguments) throws Exception {
    // As the program itself begins.
    assertThat(MemoryDumps.forbid(System.getProperty("os.name"))).isTrue();
    CanaryPlaces at = new CanaryPlaces(Path.of(arguments[0]));
    String word = arguments[1];
    String passphrase = word + " passphrase 7";

    new CanaryDesk(at, word, passphrase).work();

    CompletableFuture<Void> started = new CompletableFuture<>();
    Platform.startup(() -> started.complete(null));
    started.join();
    ScriptedFileDialogs files = new ScriptedFileDialogs();
    Program program =
        FxThread.call(
            () -> {
              Program made =
                  new Program(
                      new Stage(),
                      Language.BELARUSIAN,
                      t -> files,
                      at.home().resolve("none"),
                      () -> Books.CHEAP);
              made.show();
              return made;
            });
    new CanaryScreens(program, files, at, word).work(passphrase);
  }
}
