package org.letapis.app;

import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.function.Function;
import java.util.function.Supplier;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.scene.Scene;
import javafx.stage.Stage;
import org.jspecify.annotations.Nullable;
import org.letapis.app.given.Given;
import org.letapis.app.lock.ChordWatch;
import org.letapis.app.lock.LockMachine;
import org.letapis.casebook.Casebook;
import org.letapis.casebook.Rehearsal;
import org.letapis.crypto.Argon2Cost;
import org.letapis.domain.entry.RecordId;
import org.letapis.domain.text.Language;
import org.letapis.ui.help.Help;
import org.letapis.ui.kit.control.Controls;
import org.letapis.ui.kit.control.CopiedText;
import org.letapis.ui.kit.dialog.Dialogs;
import org.letapis.ui.kit.dialog.FileDialogs;
import org.letapis.ui.kit.dialog.Overlay;
import org.letapis.ui.kit.nav.Keys;
import org.letapis.ui.kit.nav.Shortcuts;
import org.letapis.ui.kit.task.Background;
import org.letapis.ui.kit.task.Job;
import org.letapis.ui.kit.task.JobCount;
import org.letapis.ui.kit.text.LaidOutText;
import org.letapis.ui.kit.text.Texts;
import org.letapis.ui.kit.theme.Theme;
import org.letapis.ui.shell.ZoomKeys;
import org.letapis.ui.unlock.UnlockTools;
import org.letapis.ui.unlock.UnlockView;
import org.letapis.vault.Vault;

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
  private final Dialogs dialogs;
  private final Background background;
  private final Surroundings around;
  private final Scene scene;
  private final LockMachine machine = new LockMachine();
  private final JobCount jobs = new JobCount();
  private final Given given;
  private final OpenCasebook.Exits exits = new WaysOut();
  private final ChordWatch chord;
  private final Path first;
  private volatile CompletableFuture<?> closed = CompletableFuture.completedFuture(null);
  private Path suggested;
  private @Nullable Path erasing;
  private @Nullable OpenCasebook open;
  private @Nullable Job<Boolean> rehearsal;

  /** A window that remembers nothing; see {@link Setup}. */
  public Program(
      Stage stage,
      Language language,
      Function<Texts, FileDialogs> files,
      Path suggested,
      Supplier<Argon2Cost> cost) {
    this(stage, new Setup(language, files, suggested, cost));
  }

  Program(Stage stage, Setup setup) {
    this.texts = new Texts(setup.language());
    this.controls = new Controls(texts);
    Overlay overlay = new Overlay();
    this.dialogs = new Dialogs(overlay, texts);
    this.background = new Background(dialogs);
    this.first = setup.suggested();
    this.suggested = first;
    this.chord = new ChordWatch(stage, setup.pulse(), this::erase);
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
    this.given = new Given(controls, background, stage, this::suggest);
    this.scene = new Scene(overlay, WIDTH, HEIGHT);
    around.theme().dress(scene);
    jobs.add(background);
    stage.setScene(scene);
    setup.face().dress(stage, texts, around.theme());
  }

  /** Shows the window, locked. */
  public void show() {
    showDoor();
    ZoomKeys.add(scene, around.theme());
    around.stage().show();
  }

  Given given() {
    return given;
  }

  /** Makes the first opening faster while the passphrase is being typed. */
  void rehearse() {
    rehearsal = background.run(progress -> Rehearsal.run(progress::cancelled));
  }

  private void showDoor() {
    CasebookDoors doors =
        new CasebookDoors(
            first, around.cost(), where -> where.equals(erasing), () -> closed.join(), this::enter);
    Help help = new Help(controls, dialogs, new Shortcuts());
    scene.getAccelerators().put(Keys.HELP.keys(), () -> help(help));
    UnlockTools tools =
        new UnlockTools(
            doors,
            background,
            controls,
            around.files(),
            around.pulse(),
            around.face(),
            around.cost(),
            () -> help(help));
    UnlockView view = new UnlockView(tools, suggested, WaysIn.all(tools));
    around.overlay().setContent(view);
    view.takeKeyboard();
    given.door(view, tools);
  }

  private void suggest(Path folder) {
    suggested = folder;
    showDoor();
  }

  /** A window that hides what it is does not explain it either. */
  private void help(Help help) {
    if (!around.face().get().isNeutral()) {
      help.show();
    }
  }

  /** A casebook was opened: shows it. */
  private void enter(Casebook casebook) {
    if (!machine.opened()) {
      casebook.close();
      return;
    }
    suggested = casebook.isPractice() ? suggested : casebook.folder();
    erasing = null;
    OpenCasebook opened = new OpenCasebook(casebook, around, texts, exits);
    open = opened;
    jobs.add(opened.opening().background());
    opened.show(machine);
    given.entered(opened.screens().desk());
  }

  /**
   * Locks, if a casebook is open and not being locked already: typing is kept as a draft, the first
   * screen is shown, work ends or is stopped, the casebook is closed and its keys are wiped.
   */
  public void lock() {
    OpenCasebook closing = open;
    if (machine.begin() && closing != null) {
      open = null;
      closing.leave();
      shut();
      closing(closing::end);
    }
  }

  /**
   * Destroys the casebook that is open, or that was locked last, and asks nothing. The keys go
   * first, whatever is under way; the window shows the first screen as if nothing had been there.
   */
  private void erase() {
    Path where = suggested;
    OpenCasebook erased = open;
    chord.arm(Optional.empty());
    suggested = first;
    erasing = where;
    if (machine.begin() && erased != null) {
      open = null;
      closing(erased::erase);
      erased.drop();
    } else {
      CompletableFuture<?> before = closed;
      background.run(
          () -> {
            Vault.eraseKeys(where);
            before.join();
            Vault.erase(where);
          });
    }
    shut();
  }

  /** The window shows the first screen, and the clipboard nothing of ours. */
  private void shut() {
    around.copied().clear();
    showDoor();
    LaidOutText.forget();
  }

  /** Does in the background what ends an opening. */
  private Job<Boolean> closing(Runnable end) {
    CompletableFuture<Void> done = new CompletableFuture<>();
    closed = done;
    return background.run(
        () -> {
          try {
            end.run();
          } finally {
            machine.done();
            done.complete(null);
          }
        });
  }

  /** What a casebook may ask of the window. */
  private final class WaysOut implements OpenCasebook.Exits {

    @Override
    public void lock() {
      Program.this.lock();
    }

    @Override
    public void erase() {
      Program.this.erase();
    }

    @Override
    public void arm(Optional<String> keys) {
      chord.arm(keys);
    }
  }

  /** How many jobs are under way. */
  public ReadOnlyIntegerProperty jobsProperty() {
    return jobs.property();
  }

  /** The casebook that is open; null while locked. */
  @Nullable Casebook casebook() {
    OpenCasebook now = open;
    return now == null ? null : now.opening().casebook();
  }

  /** Another language on screen; the casebook that is open keeps it. */
  void speak(Language language) {
    OpenCasebook now = open;
    (now == null ? texts : now.opening().controls().texts()).speak(language);
  }

  /** Shows a record of the casebook that is open. */
  void open(RecordId record, String type) {
    OpenCasebook now = open;
    if (now != null) {
      now.opening().stack().open(record, type);
    }
  }

  Theme theme() {
    return around.theme();
  }

  public Scene scene() {
    return scene;
  }

  /**
   * Locks at the end of the program, and waits until what was typed is on disk, and in a last
   * backup where its owner wants one.
   */
  @Override
  public void close() {
    if (rehearsal != null) {
      rehearsal.cancel();
    }
    lock();
    background.close();
    closed.join();
  }
}
