package org.letapis.ui.unlock;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.Optional;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import org.jspecify.annotations.Nullable;
import org.letapis.casebook.Desk;
import org.letapis.crypto.Secret;
import org.letapis.ui.kit.control.FolderField;
import org.letapis.ui.kit.task.Background;
import org.letapis.ui.kit.task.Job;
import org.letapis.ui.kit.task.Work;
import org.letapis.ui.kit.text.Texts;
import org.letapis.ui.kit.theme.Face;

/** What the first screen knows and does. Knows no control. */
final class UnlockModel implements UnlockFrame {

  private static final String OPENING = "unlock.busy";

  private final Doors doors;
  private final Background background;
  private final Texts texts;
  private final BooleanProperty making = new SimpleBooleanProperty(false);
  private final ObjectProperty<@Nullable WayIn> way = new SimpleObjectProperty<>();
  private final StringProperty folder = new SimpleStringProperty("");
  private final StringProperty name = new SimpleStringProperty("");
  private final ObjectProperty<Desk> desk = new SimpleObjectProperty<>(Desk.DOCUMENTER);
  private final ReadOnlyStringWrapper trouble = new ReadOnlyStringWrapper("");
  private final Waiting waiting;
  private boolean deskChosen;
  private final ReadOnlyBooleanWrapper busy = new ReadOnlyBooleanWrapper(false);
  private final ReadOnlyStringWrapper doing = new ReadOnlyStringWrapper(OPENING);

  UnlockModel(UnlockTools tools, Path suggested) {
    this.doors = tools.doors();
    this.background = tools.background();
    this.texts = tools.controls().texts();
    this.waiting = new Waiting(tools.pulse());
    folder.set(suggested.toString());
    making.set(!doors.isCasebook(suggested));
    desk.subscribe((before, now) -> deskChosen = true);
    // Another folder has its own count of tries, and its door says what it is.
    folder.subscribe((before, now) -> waiting.end());
  }

  /** Whether a new casebook is made, or one that is there is opened. */
  BooleanProperty makingProperty() {
    return making;
  }

  /** The way in that is followed; null for the passphrase. */
  ObjectProperty<@Nullable WayIn> wayProperty() {
    return way;
  }

  @Override
  public StringProperty folderProperty() {
    return folder;
  }

  @Override
  public Optional<Path> folder() {
    return FolderField.path(folder.get());
  }

  @Override
  public void back() {
    calm();
    way.set(null);
  }

  /** The name that contacts will see. */
  StringProperty nameProperty() {
    return name;
  }

  ObjectProperty<Desk> deskProperty() {
    return desk;
  }

  /** Suggests a folder whose name fits a face, where a suggestion stands still. */
  void suggest(Face face) {
    folder()
        .filter(where -> Arrays.stream(Face.values()).anyMatch(f -> where.endsWith(f.folder())))
        .ifPresent(where -> folder.set(where.resolveSibling(face.folder()).toString()));
  }

  /** What went wrong, in words; empty when nothing did. */
  ReadOnlyStringProperty troubleProperty() {
    return trouble.getReadOnlyProperty();
  }

  @Override
  public ReadOnlyIntegerProperty waitingProperty() {
    return waiting.secondsProperty();
  }

  /** The door is gone: nothing is counted any more. */
  void end() {
    waiting.end();
  }

  /** What takes its time: a label key. */
  ReadOnlyStringProperty doingProperty() {
    return doing.getReadOnlyProperty();
  }

  ReadOnlyBooleanProperty busyProperty() {
    return busy.getReadOnlyProperty();
  }

  @Override
  public void complain(String key, Object... arguments) {
    trouble.unbind();
    trouble.bind(texts.of(key, arguments));
  }

  @Override
  public void calm() {
    trouble.unbind();
    trouble.set("");
  }

  /** Opens the casebook in the folder. The passphrase is closed in the end. */
  Job<Runnable> open(Path where, Secret passphrase) {
    return run(
        progress -> {
          try (passphrase) {
            return doors.open(where, passphrase, progress);
          }
        });
  }

  /** Makes a casebook in the folder. The passphrase is closed in the end. */
  Job<Runnable> make(Path where, Secret passphrase) {
    Desk chosen = desk.get();
    String called = name.get().strip();
    var language = texts.language();
    return run(
        "unlock.busy-make",
        progress -> {
          try (passphrase) {
            return doors.create(where, chosen, called, language, passphrase);
          }
        });
  }

  /** Opens the casebook of invented people, at the desk that was chosen, if one was. */
  Job<Runnable> practise() {
    Optional<Desk> chosen = deskChosen ? Optional.of(desk.get()) : Optional.empty();
    var language = texts.language();
    return run("practice.busy", progress -> doors.practise(chosen, language));
  }

  @Override
  public Job<Runnable> run(Work<Runnable> work) {
    return run(OPENING, work);
  }

  private Job<Runnable> run(String words, Work<Runnable> work) {
    calm();
    doing.set(words);
    busy.set(true);
    return background
        .run(work)
        .always(() -> busy.set(false))
        .then(Runnable::run)
        .onProblem(
            problem -> {
              complain(problem.code().code(), problem.details().toArray());
              askHowLong();
            });
  }

  /** After several wrong tries the next has to wait. */
  private void askHowLong() {
    Optional<Path> where = folder();
    where.ifPresent(
        path ->
            background
                .run(() -> doors.waitLeft(path))
                .then(
                    wait -> {
                      if (where.equals(folder()) && !wait.isZero()) {
                        waiting.begin(wait);
                        complain("vault.wait", waiting.secondsProperty());
                      }
                    })
                .onProblem(unreadable -> waiting.end()));
  }

  /** The first thing missing for a new casebook: a label key, or nothing. */
  Optional<String> missing(Optional<Path> where) {
    if (name.get().isBlank()) {
      return Optional.of("unlock.name-missing");
    }
    return where.isEmpty() ? Optional.of("unlock.folder-missing") : Optional.empty();
  }
}
