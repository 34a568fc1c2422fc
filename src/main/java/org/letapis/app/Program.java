package org.letapis.app;

import java.nio.file.Path;
import java.util.concurrent.CompletableFuture;
import java.util.function.Function;
import java.util.function.Supplier;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.scene.Scene;
import javafx.scene.input.KeyCombination;
import javafx.stage.Stage;
import org.jspecify.annotations.Nullable;
import org.letapis.app.face.WindowFace;
import org.letapis.app.lock.LockMachine;
import org.letapis.casebook.Casebook;
import org.letapis.crypto.Argon2Cost;
import org.letapis.domain.text.Language;
import org.letapis.ui.kit.control.Controls;
import org.letapis.ui.kit.control.CopiedText;
import org.letapis.ui.kit.dialog.Dialogs;
import org.letapis.ui.kit.dialog.FileDialogs;
import org.letapis.ui.kit.dialog.Overlay;
import org.letapis.ui.kit.task.Background;
import org.letapis.ui.kit.task.SystemPulse;
import org.letapis.ui.kit.text.Texts;
import org.letapis.ui.kit.theme.Theme;
import org.letapis.ui.unlock.UnlockTools;
import org.letapis.ui.unlock.UnlockView;

/**
 * The program in one window. Locked it shows the first screen and holds no casebook; unlocked it
 * holds one {@link OpenCasebook}, made anew each time.
 */
public final class Program implements AutoCloseable {

  /** Size of the window when it is first shown, in pixels. */
  private static final double WIDTH = 1280;

  private static final double HEIGHT = 720;

  private final Texts texts;
  private final Controls controls;
  private final Background background;
  private final Surroundings around;
  private final Scene scene;
  private final LockMachine machine = new LockMachine();
  private final ReadOnlyIntegerWrapper jobs = new ReadOnlyIntegerWrapper(0);
  private volatile CompletableFuture<?> closed = CompletableFuture.completedFuture(null);
  private Path suggested;
  private @Nullable OpenCasebook open;

  /** A window that remembers nothing; see {@link Setup}. */
  public Program(
      Stage stage,
      Language language,
      Function<Texts, FileDialogs> files,
      Path suggested,
      Supplier<Argon2Cost> cost) {
    this(
        stage,
        new Setup(language, files, suggested, cost, new SystemPulse(), new WindowFace(null)));
  }

  Program(Stage stage, Setup setup) {
    this.texts = new Texts(setup.language());
    this.controls = new Controls(texts);
    Overlay overlay = new Overlay();
    this.background = new Background(new Dialogs(overlay, texts));
    this.suggested = setup.suggested();
    this.around =
        new Surroundings(
            stage,
            overlay,
            setup.files().apply(texts),
            new Theme(),
            new CopiedText(),
            setup.pulse(),
            setup.face().property(),
            setup.cost());
    this.scene = new Scene(overlay, WIDTH, HEIGHT);
    around.theme().dress(scene);
    count(background);
    stage.setScene(scene);
    setup.face().dress(stage, texts);
  }

  /** Shows the window, locked. */
  public void show() {
    showDoor();
    zoomKeys();
    around.stage().show();
  }

  private void zoomKeys() {
    Theme theme = around.theme();
    scene.getAccelerators().put(KeyCombination.valueOf("Shortcut+EQUALS"), () -> theme.zoomBy(10));
    scene.getAccelerators().put(KeyCombination.valueOf("Shortcut+PLUS"), () -> theme.zoomBy(10));
    scene.getAccelerators().put(KeyCombination.valueOf("Shortcut+MINUS"), () -> theme.zoomBy(-10));
  }

  private void showDoor() {
    CasebookDoors doors = new CasebookDoors(around.cost(), () -> closed.join(), this::enter);
    UnlockTools tools =
        new UnlockTools(doors, background, controls, around.files(), around.pulse(), around.face());
    around.overlay().setContent(new UnlockView(tools, suggested, WaysIn.all(tools)));
  }

  /** A casebook was opened: shows it. */
  private void enter(Casebook casebook) {
    if (!machine.opened()) {
      casebook.close();
      return;
    }
    suggested = casebook.folder();
    OpenCasebook opened = new OpenCasebook(casebook, around, texts, this::lock);
    open = opened;
    count(opened.background());
    opened.show(machine);
  }

  /**
   * Locks, if a casebook is open and not being locked already. What is typed is kept as a draft;
   * the window shows the first screen at once; saves under way end, other work is asked to stop;
   * then the casebook is closed and its keys are wiped.
   */
  public void lock() {
    if (machine.begin() && open != null) {
      OpenCasebook closing = open;
      open = null;
      closing.leave();
      around.copied().clear();
      showDoor();
      CompletableFuture<Void> done = new CompletableFuture<>();
      closed = done;
      background.run(
          () -> {
            try {
              closing.end();
            } finally {
              machine.done();
              done.complete(null);
            }
          });
    }
  }

  /** Adds what is under way there, as long as it is. */
  private void count(Background other) {
    jobs.set(jobs.get() + other.jobsProperty().get());
    other
        .jobsProperty()
        .subscribe((before, now) -> jobs.set(jobs.get() + now.intValue() - before.intValue()));
  }

  /** How many jobs are under way. */
  public ReadOnlyIntegerProperty jobsProperty() {
    return jobs.getReadOnlyProperty();
  }

  /** The casebook that is open; null while locked. */
  @Nullable Casebook casebook() {
    OpenCasebook now = open;
    return now == null ? null : now.casebook();
  }

  public Scene scene() {
    return scene;
  }

  /** Locks at the end of the program, and waits until what was typed is on disk. */
  @Override
  public void close() {
    lock();
    background.close();
    closed.join();
  }
}
