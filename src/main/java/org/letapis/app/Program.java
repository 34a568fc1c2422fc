package org.letapis.app;

import java.nio.file.Path;
import java.util.function.Function;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.scene.Scene;
import javafx.scene.input.KeyCombination;
import javafx.stage.Stage;
import org.jspecify.annotations.Nullable;
import org.letapis.casebook.Casebook;
import org.letapis.crypto.Argon2Cost;
import org.letapis.domain.problem.Problem;
import org.letapis.domain.text.Language;
import org.letapis.ui.kit.control.Controls;
import org.letapis.ui.kit.dialog.Dialogs;
import org.letapis.ui.kit.dialog.FileDialogs;
import org.letapis.ui.kit.dialog.Overlay;
import org.letapis.ui.kit.nav.Shortcuts;
import org.letapis.ui.kit.task.Background;
import org.letapis.ui.kit.text.Texts;
import org.letapis.ui.kit.theme.Theme;
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
  private final Theme theme = new Theme();
  private final Overlay overlay = new Overlay();
  private final Dialogs dialogs;
  private final Background background;
  private final FileDialogs files;
  private final Argon2Cost cost;
  private final Stage stage;
  private final Scene scene;
  private Path suggested;
  private @Nullable OpenCasebook open;

  /**
   * @param files asks for files; a function of the words, since a chooser's title is in a language
   * @param suggested the folder the first screen begins with
   * @param cost of a new passphrase's key derivation
   */
  public Program(
      Stage stage,
      Language language,
      Function<Texts, FileDialogs> files,
      Path suggested,
      Argon2Cost cost) {
    this.stage = stage;
    this.texts = new Texts(language);
    this.controls = new Controls(texts);
    this.dialogs = new Dialogs(overlay, texts);
    this.background = new Background(dialogs);
    this.files = files.apply(texts);
    this.suggested = suggested;
    this.cost = cost;
    this.scene = new Scene(overlay, WIDTH, HEIGHT);
    theme.dress(scene);
    stage.setScene(scene);
    stage.titleProperty().bind(texts.of("shell.window"));
  }

  /** Shows the window, locked. */
  public void show() {
    showDoor();
    zoomKeys();
    stage.show();
  }

  private void zoomKeys() {
    scene.getAccelerators().put(KeyCombination.valueOf("Shortcut+EQUALS"), () -> theme.zoomBy(10));
    scene.getAccelerators().put(KeyCombination.valueOf("Shortcut+PLUS"), () -> theme.zoomBy(10));
    scene.getAccelerators().put(KeyCombination.valueOf("Shortcut+MINUS"), () -> theme.zoomBy(-10));
  }

  private void showDoor() {
    CasebookDoors doors = new CasebookDoors(cost, this::enter);
    overlay.setContent(new UnlockView(doors, background, controls, files, suggested, WaysIn.all()));
  }

  /** A casebook was opened: shows it. */
  private void enter(Casebook casebook) {
    suggested = casebook.folder();
    OpenCasebook opened =
        new OpenCasebook(
            casebook,
            new OpenCasebook.Surroundings(
                controls, background, dialogs, files, theme, new Shortcuts(), cost),
            this::lock);
    open = opened;
    overlay.setContent(opened.shell());
    opened.listen(overlay, overlay.askingProperty());
    opened.begin();
    casebook.notices().forEach(notice -> dialogs.problem(new Problem(notice)));
  }

  /** Closes the casebook; what is typed is kept as a draft first. */
  public void lock() {
    OpenCasebook closing = open;
    if (closing == null) {
      return;
    }
    closing.leave();
    open = null;
    showDoor();
    background.run(
        () -> {
          closing.close();
          return true;
        });
  }

  /** How many jobs are under way. */
  public ReadOnlyIntegerProperty jobsProperty() {
    return background.jobsProperty();
  }

  public Scene scene() {
    return scene;
  }

  /** Locks at the end of the program, and waits until what was typed is on disk. */
  @Override
  public void close() {
    OpenCasebook closing = open;
    open = null;
    if (closing != null) {
      closing.leave();
    }
    background.close();
    if (closing != null) {
      closing.close();
    }
  }
}
