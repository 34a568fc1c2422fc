package org.letapis.app.given;

import java.nio.file.Path;
import java.util.List;
import javafx.stage.Stage;
import org.jspecify.annotations.Nullable;
import org.letapis.app.check.SelfCheck;
import org.letapis.app.check.SelfCheck.Finding;
import org.letapis.ui.kit.control.Controls;
import org.letapis.ui.kit.dialog.Dialogs;
import org.letapis.ui.kit.task.Background;
import org.letapis.ui.unlock.UnlockTools;
import org.letapis.ui.unlock.UnlockView;
import org.letapis.ui.unlock.archive.ArchiveWay;
import org.letapis.ui.unlock.restore.RestoreWay;

/**
 * Files and folders that the program is started with, by a double click or a command. What needs an
 * open casebook waits until one is opened; what makes one is for the first screen.
 */
public final class Given {

  private final Controls controls;
  private final Background background;
  private final Stage stage;
  private final Door door;
  private @Nullable GivenFile waiting;
  private List<Finding> findings = List.of();
  private DoorNotes notes;
  private @Nullable UnlockView view;
  private @Nullable UnlockTools tools;
  private @Nullable Desk open;

  /** What an open casebook can be asked for. */
  public interface Desk {

    /** Shows what a bundle says, and asks whether to take it in. */
    void receive(Path bundle);

    /** Adds who is on a contact card. */
    void takeCard(Path card);

    Dialogs dialogs();
  }

  /** What the window can be asked for. */
  public interface Door {

    /** Shows the first screen anew with another folder in it. */
    void suggest(Path folder);
  }

  public Given(Controls controls, Background background, Stage stage, Door door) {
    this.controls = controls;
    this.background = background;
    this.stage = stage;
    this.door = door;
    this.notes = new DoorNotes(controls);
  }

  /** Looks, in the background, whether the computer is fit, and says so on the first screen. */
  public void check(Path casebook) {
    background
        .run(() -> SelfCheck.run(casebook))
        .then(
            found -> {
              findings = found;
              notes.found(found);
            });
  }

  /** Brings the window to the front. */
  public void raise() {
    stage.setIconified(false);
    stage.toFront();
    stage.requestFocus();
  }

  /** Opens what somebody handed over, now or as soon as that can be. */
  public void take(Path path) {
    background.run(() -> GivenFile.of(path)).then(this::take);
  }

  private void take(GivenFile given) {
    Desk now = open;
    waiting = given;
    if (now == null) {
      atDoor();
      return;
    }
    deliver(now);
  }

  /** The first screen is there. */
  public void door(UnlockView view, UnlockTools tools) {
    this.open = null;
    this.view = view;
    this.tools = tools;
    this.notes = new DoorNotes(controls);
    notes.found(findings);
    view.setBottom(notes);
    atDoor();
  }

  private void atDoor() {
    GivenFile given = waiting;
    UnlockView shown = view;
    UnlockTools with = tools;
    if (given == null || shown == null || with == null) {
      return;
    }
    switch (given.kind()) {
      case BUNDLE, CARD -> notes.given("starting.waits");
      case ARCHIVE -> {
        waiting = null;
        shown.follow(ArchiveWay.of(with, given.path()));
      }
      case BACKUP -> {
        waiting = null;
        shown.follow(RestoreWay.of(with, given.path()));
      }
      case CASEBOOK -> {
        waiting = null;
        door.suggest(given.path());
      }
      case UNKNOWN -> {
        waiting = null;
        notes.given("starting.unknown");
      }
    }
  }

  /** A casebook is open, and shown. */
  public void entered(Desk opened) {
    open = opened;
    view = null;
    tools = null;
    deliver(opened);
  }

  private void deliver(Desk to) {
    GivenFile given = waiting;
    waiting = null;
    if (given == null) {
      return;
    }
    switch (given.kind()) {
      case BUNDLE -> to.receive(given.path());
      case CARD -> to.takeCard(given.path());
      case ARCHIVE, BACKUP, CASEBOOK ->
          to.dialogs().info("starting.lock-first-title", "starting.lock-first");
      case UNKNOWN -> to.dialogs().info("starting.unknown-title", "starting.unknown");
    }
  }
}
