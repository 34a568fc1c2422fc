package org.letapis.app.tour;

import java.nio.file.Path;
import java.util.concurrent.CompletableFuture;
import javafx.application.Platform;
import javafx.stage.Stage;
import org.letapis.app.Program;
import org.letapis.casebook.Books;
import org.letapis.domain.text.Language;
import org.letapis.ui.kit.dialog.ScriptedFileDialogs;

/** The whole program, somebody typing in a form without ever pausing, until it is killed. */
public final class TypingProcess {

  private TypingProcess() {}

  /**
   * Says each number once it stands in the form.
   *
   * @param arguments a folder with a casebook, the passphrase, the first number
   */
  public static void main(String[] arguments) throws Exception {
    Path folder = Path.of(arguments[0]);
    CompletableFuture<Void> started = new CompletableFuture<>();
    Platform.startup(() -> started.complete(null));
    started.join();
    ScriptedFileDialogs files = new ScriptedFileDialogs();
    Program program =
        FxThread.call(
            () -> {
              Program made =
                  new Program(
                      new Stage(), Language.BELARUSIAN, t -> files, folder, () -> Books.CHEAP);
              made.show();
              return made;
            });
    Hands hands = new Hands(new TourWindow(program.scene(), program.jobsProperty(), files));
    new Doors(hands).open(folder.resolve("casebook"), arguments[1]);
    hands.click("begin-detention");
    for (int number = Integer.parseInt(arguments[2]); ; number++) {
      // Never a pause as long as the one after which a draft is kept.
      hands.type("field-place", Integer.toString(number));
      System.out.println(number);
      System.out.flush();
      if (System.out.checkError()) {
        Runtime.getRuntime().halt(1);
      }
    }
  }
}
