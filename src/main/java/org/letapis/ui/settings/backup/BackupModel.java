package org.letapis.ui.settings.backup;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import org.letapis.casebook.backup.BackupReport;
import org.letapis.casebook.backup.BackupSettings;
import org.letapis.casebook.backup.Backups;
import org.letapis.casebook.backup.LastBackup;
import org.letapis.casebook.backup.SnapshotView;
import org.letapis.casebook.backup.snapshot.Finding;
import org.letapis.casebook.place.PlaceCheck;
import org.letapis.casebook.place.PlaceFinding;
import org.letapis.casebook.place.SystemStores;
import org.letapis.domain.problem.Problem;
import org.letapis.ui.kit.task.InOrder;
import org.letapis.ui.kit.task.Job;
import org.letapis.ui.kit.task.Latest;
import org.letapis.ui.settings.SettingsTools;

/** What the section knows and does. Knows no control. */
final class BackupModel {

  /** What a backup may need at least, in bytes, when nobody has counted. */
  private static final long SOME_ROOM = 64L << 20;

  /**
   * What was read of the backups.
   *
   * @param settings where and when
   * @param last the last one made from here
   * @param listed those in the place, newest first
   * @param trouble why they could not be listed
   */
  record State(
      Optional<BackupSettings> settings,
      Optional<LastBackup> last,
      List<SnapshotView> listed,
      Optional<Problem> trouble) {}

  private final SettingsTools tools;
  private final Backups backups;
  private final Latest looking;
  private final InOrder keeping;
  private final ObjectProperty<State> state =
      new SimpleObjectProperty<>(
          new State(Optional.empty(), Optional.empty(), List.of(), Optional.empty()));
  private final ObjectProperty<List<PlaceFinding>> findings = new SimpleObjectProperty<>(List.of());
  private final BooleanProperty busy = new SimpleBooleanProperty(false);

  BackupModel(SettingsTools tools) {
    this.tools = tools;
    this.backups = tools.casebook().backups();
    this.looking = new Latest(tools.background());
    this.keeping = new InOrder(tools.background());
  }

  ObjectProperty<State> stateProperty() {
    return state;
  }

  /** What is to be known of the place that is typed. */
  ObjectProperty<List<PlaceFinding>> findingsProperty() {
    return findings;
  }

  /** Whether a backup is being made or read back. */
  BooleanProperty busyProperty() {
    return busy;
  }

  /** The place inside the casebook's own folder. */
  Path ownPlace() {
    return backups.ownPlace();
  }

  /** Reads settings and list again. A stick that is not there is no problem here. */
  void refresh() {
    tools.background().run(this::read).then(state::set);
  }

  private State read() {
    Optional<BackupSettings> settings = backups.book().settings();
    Optional<LastBackup> last = backups.book().last();
    try {
      List<SnapshotView> listed = settings.map(set -> backups.list(set.folder())).orElse(List.of());
      return new State(settings, last, listed, Optional.empty());
    } catch (Problem absent) {
      return new State(settings, last, List.of(), Optional.of(absent));
    }
  }

  /** Looks at a place before it is used. */
  void look(Optional<Path> place) {
    if (place.isEmpty()) {
      looking.cancel();
      findings.set(List.of());
      return;
    }
    Path casebook = tools.casebook().folder();
    looking
        .run(() -> new PlaceCheck(new SystemStores()).ofBackups(place.get(), casebook, SOME_ROOM))
        .then(findings::set);
  }

  /** Keeps where and when; what is kept is read again. */
  void use(BackupSettings settings) {
    keeping
        .run(
            () -> {
              backups.book().use(settings);
              return read();
            })
        .then(
            read -> {
              state.set(read);
              tools.status().say("backup.kept");
            });
  }

  /** Makes a backup in a place, which is kept as the place. */
  Job<BackupReport> run(Path place) {
    busy.set(true);
    return tools
        .background()
        .<BackupReport>run(
            progress -> {
              BackupSettings settings =
                  backups
                      .book()
                      .settings()
                      .map(set -> new BackupSettings(place, set.hours(), set.onClose()))
                      .orElseGet(() -> BackupSettings.usual(place));
              BackupReport report = backups.run(place, new Steps(progress));
              if (!backups.book().settings().equals(Optional.of(settings))) {
                backups.book().use(settings);
              }
              return report;
            })
        .always(
            () -> {
              busy.set(false);
              refresh();
            });
  }

  /** Reads one back. */
  Job<List<Finding>> verify(int number) {
    busy.set(true);
    Path place = state.get().settings().orElseThrow().folder();
    return tools
        .background()
        .<List<Finding>>run(progress -> backups.verify(place, number, new Steps(progress)))
        .always(
            () -> {
              busy.set(false);
              refresh();
            });
  }
}
