package org.letapis.ui.settings.backup;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import javafx.util.Subscription;
import org.letapis.casebook.backup.BackupBook;
import org.letapis.casebook.backup.BackupSettings;
import org.letapis.casebook.backup.Backups;
import org.letapis.casebook.backup.LastBackup;
import org.letapis.casebook.backup.medium.BackupProgress;
import org.letapis.domain.problem.Problem;
import org.letapis.ui.kit.nav.Status;
import org.letapis.ui.kit.task.Background;
import org.letapis.ui.kit.task.Pulse;

/**
 * Makes backups by itself while a casebook is open. It never asks and never opens a dialog: what is
 * in the way is said once in the line at the foot of the window.
 */
public final class AutoBackup {

  private static final Duration LOOK = Duration.ofMinutes(2);

  /** From so many days on a person is reminded at the opening. */
  private static final int OLD = 7;

  private static final long LAST_ONE_AT_MOST = 60_000_000_000L;

  private final Backups backups;
  private final Background background;
  private final Status status;
  private final Pulse pulse;
  private boolean running;
  private String said = "";

  public AutoBackup(Backups backups, Background background, Status status, Pulse pulse) {
    this.backups = backups;
    this.background = background;
    this.status = status;
    this.pulse = pulse;
  }

  /** Reminds of old backups, and from now on looks every few minutes whether one is due. */
  public Subscription begin() {
    remind();
    return pulse.every(LOOK, this::look);
  }

  private record Age(boolean isSet, Optional<LastBackup> last, boolean hasChanged) {}

  private void remind() {
    BackupBook book = backups.book();
    Instant now = now();
    background
        .run(() -> new Age(book.settings().isPresent(), book.last(), book.hasChanged()))
        .then(
            age -> {
              long days = age.last().map(last -> last.days(now)).orElse(0L);
              if (days >= OLD && age.hasChanged()) {
                status.say("backup.stale", days);
              } else if (age.isSet() && age.last().isEmpty()) {
                status.say("backup.none-yet");
              }
            })
        .onProblem(problem -> {});
  }

  /** Makes a backup if one is due. */
  private void look() {
    if (running) {
      return;
    }
    running = true;
    Instant now = now();
    background
        .<Boolean>run(
            progress -> {
              if (!backups.book().isDue(now)) {
                return false;
              }
              backups.run(
                  backups.book().settings().map(BackupSettings::folder).orElseThrow(),
                  new Steps(progress));
              return true;
            })
        .then(
            made -> {
              if (made) {
                said = "";
                status.say("backup.made-by-itself");
              }
            })
        .onProblem(this::sayOnce)
        .always(() -> running = false);
  }

  private void sayOnce(Problem problem) {
    String code = problem.code().code();
    if (!code.equals(said)) {
      said = code;
      status.say(code, problem.details().toArray());
    }
  }

  private Instant now() {
    return Instant.ofEpochMilli(pulse.millis());
  }

  /**
   * Makes a last backup before the casebook is closed, if that is set and something has changed.
   * Takes a minute at most, then leaves it; what goes wrong is told at the next opening by the age
   * of the last one. Blocks: in the background.
   */
  public void lastOne() {
    try {
      Optional<BackupSettings> set = backups.book().settings().filter(BackupSettings::onClose);
      if (set.isPresent() && backups.book().hasChanged()) {
        backups.run(set.get().folder(), new UntilLate(System.nanoTime() + LAST_ONE_AT_MOST));
      }
    } catch (Problem notNow) {
      // The stick is not there, or it took too long. Nothing is lost by it.
    }
  }

  private record UntilLate(long late) implements BackupProgress {
    @Override
    public void at(Step step, long done, long total) {}

    @Override
    public boolean cancelled() {
      return System.nanoTime() - late > 0;
    }
  }
}
