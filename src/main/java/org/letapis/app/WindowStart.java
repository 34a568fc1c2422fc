package org.letapis.app;

import java.nio.file.Path;
import java.util.Locale;
import javafx.application.Platform;
import javafx.stage.Stage;
import org.jspecify.annotations.Nullable;
import org.letapis.app.face.FaceFile;
import org.letapis.app.face.RecentFiles;
import org.letapis.app.face.WindowFace;
import org.letapis.crypto.Argon2Calibration;
import org.letapis.crypto.MeasuredCost;
import org.letapis.domain.text.Language;
import org.letapis.ui.kit.dialog.SystemFileDialogs;
import org.letapis.ui.kit.task.SystemPulse;

/**
 * The program with its window. It is started without a class of {@code Application}, since the
 * toolkit would give the name of that class to the task bar (WM_CLASS); so it is called {@code
 * java}, like many others.
 */
final class WindowStart {

  private WindowStart() {}

  /**
   * Shows the window, and returns at once; the process ends when the window is closed.
   *
   * @param folder the first screen begins with; null for a name that fits the window's face
   */
  static void start(@Nullable Path folder) {
    RecentFiles.keepNone(System.getProperty("os.name", ""));
    Platform.startup(() -> show(folder));
  }

  private static void show(@Nullable Path folder) {
    Path home = Path.of(System.getProperty("user.home"));
    Path remembered = FaceFile.in(System.getProperty("os.name"), System.getenv(), home);
    WindowFace face = new WindowFace(new FaceFile(remembered));
    Path suggested = folder != null ? folder : home.resolve(face.property().get().folder());
    Stage stage = new Stage();
    Program program =
        new Program(
            stage,
            new Setup(
                Language.nearest(Locale.getDefault()),
                texts -> new SystemFileDialogs(stage, texts),
                suggested,
                new MeasuredCost(Argon2Calibration::measure),
                new SystemPulse(),
                face));
    stage.setOnHidden(e -> program.close());
    program.show();
    program.rehearse();
  }
}
