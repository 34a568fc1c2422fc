package org.letapis.app;

import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import javafx.application.Platform;
import javafx.stage.Stage;
import org.jspecify.annotations.Nullable;
import org.letapis.app.face.FaceFile;
import org.letapis.app.face.Place;
import org.letapis.app.face.RecentFiles;
import org.letapis.app.face.WindowFace;
import org.letapis.app.given.Given;
import org.letapis.app.instance.Instance;
import org.letapis.app.instance.SessionFolder;
import org.letapis.app.stall.AfterDrawing;
import org.letapis.app.thread.Threads;
import org.letapis.crypto.Argon2Calibration;
import org.letapis.crypto.Argon2Cost;
import org.letapis.crypto.MeasuredCost;
import org.letapis.domain.custom.CasebookSchema;
import org.letapis.domain.text.Labels;
import org.letapis.domain.text.Language;
import org.letapis.ui.kit.dialog.SystemFileDialogs;
import org.letapis.ui.kit.task.SystemPulse;
import org.letapis.ui.kit.theme.Face;

/**
 * The program with its window. It is started without a class of {@code Application}, since the
 * toolkit would give the name of that class to the task bar (WM_CLASS); so it is called {@code
 * java}, like many others.
 */
final class WindowStart {

  /** The folder of the program; set by the launchers of the packages. */
  private static final String PROGRAM = "letapis.home";

  /** The face of a package that was made with a neutral name. */
  private static final String FACE = "letapis.face";

  private static final String INSTANCE = "window-";

  /** A label of the last bundle that the first screen needs. */
  private static final String LAST_READ = "practice.begin";

  private final String system = System.getProperty("os.name", "");

  private WindowStart() {}

  /**
   * Shows the window, and returns at once; the process ends when the window is closed. Where the
   * program runs already, its window comes to the front instead.
   *
   * @param file to open; null for none
   * @param shown told when the window can be used
   */
  static void start(@Nullable Path file, Runnable shown) {
    new WindowStart().begin(Optional.ofNullable(file), shown);
  }

  private void begin(Optional<Path> file, Runnable shown) {
    String program = System.getProperty(PROGRAM);
    Path home = Path.of(System.getProperty("user.home"));
    Place place = Place.of(program, system, System.getenv(), home);
    Optional<Instance> instance =
        SessionFolder.of(system, System.getenv(), System.getProperty("java.io.tmpdir"))
            .map(folder -> Instance.claim(folder, name(program), file))
            .orElseGet(() -> Optional.of(Instance.alone()));
    if (instance.isPresent()) {
      RecentFiles.keepNone(system, place.portable());
      Face usual = Face.ofCode(System.getProperty(FACE, "")).orElse(Face.PLAIN);
      WindowFace face = new WindowFace(new FaceFile(place.face()), usual);
      Threads.execute(() -> readAhead(face.language()));
      Platform.startup(() -> show(place, face, instance.get(), file, shown));
    }
  }

  /** What the first screen asks for, read while the toolkit starts. */
  private static void readAhead(Language language) {
    CasebookSchema.PLAIN.labels(Labels.of(language)).find(LAST_READ);
  }

  /** Programs that lie elsewhere are others: one on a stick does not answer for one that is not. */
  private static String name(@Nullable String program) {
    return INSTANCE + Integer.toHexString(String.valueOf(program).hashCode());
  }

  private static void show(
      Place place, WindowFace face, Instance instance, Optional<Path> file, Runnable shown) {
    Stage stage = new Stage();
    Path suggested = place.suggested(face.property().get());
    Program program =
        new Program(
            stage,
            new Setup(
                face.language(),
                texts -> new SystemFileDialogs(stage, texts),
                suggested,
                new MeasuredCost(WindowStart::measured),
                new SystemPulse(),
                face));
    stage.setOnHidden(
        e -> {
          instance.close();
          program.close();
        });
    program.show();
    AfterDrawing.of(
        program.scene(),
        () -> {
          shown.run();
          program.given().check(suggested);
          file.ifPresent(program.given()::take);
          instance.listen(asked -> Platform.runLater(() -> answer(program.given(), asked)));
          program.rehearse();
          Threads.start(Labels.of(face.language())::prepare);
        });
  }

  /** On a thread whose own time is known, so that a busy computer does not make the cost low. */
  private static Argon2Cost measured() {
    return CompletableFuture.supplyAsync(Argon2Calibration::measure, Threads::execute).join();
  }

  /** Somebody started the program again. */
  private static void answer(Given given, Optional<Path> asked) {
    given.raise();
    asked.ifPresent(given::take);
  }
}
