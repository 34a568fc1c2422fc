package org.letapis.ui.exchange;

import java.time.Duration;
import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.util.Subscription;
import org.letapis.casebook.Casebook;
import org.letapis.casebook.exchange.folder.ExchangeFolder;
import org.letapis.casebook.exchange.folder.FolderReport;
import org.letapis.domain.problem.Problem;
import org.letapis.ui.kit.nav.Status;
import org.letapis.ui.kit.task.Background;
import org.letapis.ui.kit.task.Pulse;

/**
 * Looks into the exchange folder while a casebook is open. It never asks and never opens a dialog:
 * what came is said in the line at the foot of the window, and what is in the way is shown where
 * the folder is.
 */
public final class FolderWatch {

  private static final Duration LOOK = Duration.ofSeconds(20);

  /**
   * How the last look ended.
   *
   * @param report what was found
   * @param problem what was in the way
   */
  public record Look(Optional<FolderReport> report, Optional<Problem> problem) {}

  private final Casebook casebook;
  private final Background background;
  private final Status status;
  private final ReadOnlyObjectWrapper<Look> last =
      new ReadOnlyObjectWrapper<>(new Look(Optional.empty(), Optional.empty()));
  private boolean looking;

  public FolderWatch(Casebook casebook, Background background, Status status) {
    this.casebook = casebook;
    this.background = background;
    this.status = status;
  }

  /** From now on looks every few seconds, where a folder is watched. */
  public Subscription begin(Pulse pulse) {
    return pulse.every(LOOK, () -> look(true));
  }

  /** How the last look ended. */
  ReadOnlyObjectProperty<Look> lastProperty() {
    return last.getReadOnlyProperty();
  }

  /** Looks now. */
  void look() {
    look(false);
  }

  private void look(boolean onlyWatched) {
    if (looking) {
      return;
    }
    looking = true;
    background
        .<Optional<FolderReport>>run(
            at -> {
              boolean due =
                  casebook
                      .exchange()
                      .folder()
                      .settings()
                      .filter(s -> s.watched() || !onlyWatched)
                      .isPresent();
              return due ? casebook.exchange().look(at::cancelled) : Optional.empty();
            })
        .then(
            report -> {
              looking = false;
              report.ifPresent(this::found);
            })
        .onProblem(
            problem -> {
              looking = false;
              last.set(new Look(Optional.empty(), Optional.of(problem)));
            });
  }

  private void found(FolderReport report) {
    last.set(new Look(Optional.of(report), Optional.empty()));
    if (report.taken() > 0) {
      status.say("exchange.folder-found", report.fresh(), report.records());
    }
  }

  /** Which folder it is. */
  Optional<ExchangeFolder.Settings> settings() {
    return casebook.exchange().folder().settings();
  }
}
