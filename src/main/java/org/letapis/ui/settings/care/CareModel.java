package org.letapis.ui.settings.care;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.letapis.casebook.Casebook;
import org.letapis.casebook.backup.BackupSettings;
import org.letapis.casebook.check.CheckReport;
import org.letapis.casebook.repair.RepairPlan;
import org.letapis.casebook.repair.RepairReport;
import org.letapis.casebook.repair.source.EntrySource;
import org.letapis.casebook.repair.source.RepairProblem;
import org.letapis.domain.problem.Problem;
import org.letapis.ui.kit.task.Job;
import org.letapis.ui.kit.task.Progress;
import org.letapis.ui.kit.task.Work;
import org.letapis.ui.settings.SettingsTools;

/** What the section knows and does. Knows no control. */
final class CareModel {

  private final SettingsTools tools;
  private final Casebook casebook;
  private final ObservableList<Path> places = FXCollections.observableArrayList();
  private final BooleanProperty busy = new SimpleBooleanProperty(false);

  CareModel(SettingsTools tools) {
    this.tools = tools;
    this.casebook = tools.casebook();
  }

  /** Where copies of what is lost may be, as a person named them. */
  ObservableList<Path> places() {
    return places;
  }

  /** Whether one of these long works is under way: then no other is begun. */
  BooleanProperty busyProperty() {
    return busy;
  }

  /** Adds a place, once. */
  void add(Path place) {
    if (!places.contains(place)) {
      places.add(place);
    }
  }

  /** The folder backups go to, if it is set and there. */
  Job<Optional<Path>> backups() {
    return tools
        .background()
        .<Optional<Path>>run(
            () ->
                casebook
                    .backups()
                    .book()
                    .settings()
                    .map(BackupSettings::folder)
                    .filter(Files::isDirectory)
                    .filter(place -> !casebook.backups().list(place).isEmpty()));
  }

  Job<CheckReport> check() {
    return run(progress -> casebook.check(steps(progress)));
  }

  Job<RepairPlan> preview() {
    List<Path> from = List.copyOf(places);
    return run(progress -> casebook.repair().preview(sources(from), steps(progress)));
  }

  /**
   * Repairs.
   *
   * @param again whether what is still shown of lost entries is said again
   */
  Job<RepairReport> repair(boolean again) {
    List<Path> from = List.copyOf(places);
    return run(progress -> casebook.repair().run(sources(from), again, steps(progress)));
  }

  Job<Boolean> rebuild() {
    return run(
        progress -> {
          casebook.repair().rebuild((done, total) -> report(progress, done, total));
          return true;
        });
  }

  private List<EntrySource> sources(List<Path> from) {
    return from.stream().flatMap(place -> casebook.repair().from(place).stream()).toList();
  }

  private <T> Job<T> run(Work<T> work) {
    busy.set(true);
    return tools.background().run(work).always(() -> busy.set(false));
  }

  private static org.letapis.casebook.ledger.Progress steps(Progress bar) {
    return (done, total) -> {
      if (bar.cancelled()) {
        throw new Problem(RepairProblem.STOPPED);
      }
      report(bar, done, total);
    };
  }

  private static void report(Progress bar, long done, long total) {
    bar.at(total == 0 ? -1 : Math.clamp((double) done / total, 0, 1));
  }
}
