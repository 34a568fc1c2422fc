package org.letapis.app;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import javafx.application.Application;
import javafx.stage.Stage;
import org.jspecify.annotations.Nullable;
import org.letapis.crypto.Argon2Cost;
import org.letapis.domain.text.Language;
import org.letapis.ui.kit.dialog.SystemFileDialogs;

/** The program with its window. */
public final class LetapisApp extends Application {

  private @Nullable Program program;

  @Override
  public void start(Stage stage) {
    List<String> arguments = getParameters().getUnnamed();
    Path suggested =
        arguments.isEmpty()
            ? Path.of(System.getProperty("user.home"), "casebook")
            : Path.of(arguments.getFirst());
    Program started =
        new Program(
            stage,
            Language.nearest(Locale.getDefault()),
            texts -> new SystemFileDialogs(stage, texts),
            suggested,
            Argon2Cost.standard());
    program = started;
    started.show();
  }

  @Override
  public void stop() {
    Program closing = program;
    if (closing != null) {
      closing.close();
    }
  }
}
