package org.letapis.ui.unlock.restore;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import org.jspecify.annotations.Nullable;
import org.letapis.casebook.Casebook;
import org.letapis.casebook.backup.medium.BackupProblem;
import org.letapis.casebook.backup.medium.BackupProgress;
import org.letapis.casebook.backup.medium.DiskFiles;
import org.letapis.casebook.backup.restore.Comparison;
import org.letapis.casebook.backup.restore.FoundBackups;
import org.letapis.casebook.backup.restore.OpenedBackups;
import org.letapis.casebook.backup.restore.Preview;
import org.letapis.casebook.backup.restore.Restore;
import org.letapis.casebook.backup.snapshot.Snapshots;
import org.letapis.domain.problem.Problem;
import org.letapis.ui.kit.task.Job;
import org.letapis.ui.kit.task.Progress;
import org.letapis.ui.kit.task.Work;
import org.letapis.ui.unlock.UnlockTools;
import org.letapis.vault.Opener;

/**
 * What restoring knows and does, one step after the other. Keeps the keys, and what opens them,
 * until it is left. Knows no control.
 */
final class RestoreModel {

  /**
   * What could be opened.
   *
   * @param listed newest first
   * @param older the snapshot whose key it was, if it was an older one than now
   */
  record Found(List<Snapshots.Listed> listed, Optional<Integer> older) {}

  /** A snapshot that was chosen and compared. */
  record Compared(int number, Preview preview) {}

  private final UnlockTools tools;
  private final ObjectProperty<@Nullable Found> found = new SimpleObjectProperty<>();
  private final ObjectProperty<@Nullable Compared> compared = new SimpleObjectProperty<>();
  private final BooleanProperty busy = new SimpleBooleanProperty(false);
  private @Nullable OpenedBackups backups;
  private @Nullable Opener opener;
  private boolean left;

  RestoreModel(UnlockTools tools) {
    this.tools = tools;
  }

  ObjectProperty<@Nullable Found> foundProperty() {
    return found;
  }

  ObjectProperty<@Nullable Compared> comparedProperty() {
    return compared;
  }

  /** Whether a step is under way; only one is at a time. */
  BooleanProperty busyProperty() {
    return busy;
  }

  private <T> Job<T> run(Work<T> work) {
    busy.set(true);
    return tools
        .background()
        .run(work)
        .always(
            () -> {
              busy.set(false);
              if (left) {
                forget();
              }
            });
  }

  private record Opened(OpenedBackups backups, Found found) {}

  /** Looks for backups and opens them. What opens them is kept, and closed in the end. */
  Job<?> look(Path place, Opener key) {
    forget();
    opener = key;
    return run(progress -> {
          OpenedBackups opened =
              FoundBackups.openAny(FoundBackups.in(new DiskFiles(false), place), key);
          Optional<Integer> older =
              opened.isOlderPassphrase() ? Optional.of(opened.headerOf()) : Optional.empty();
          return new Opened(opened, new Found(opened.list(), older));
        })
        .then(
            opened -> {
              backups = opened.backups();
              found.set(opened.found());
            });
  }

  /** Compares a snapshot with the casebook in a folder, if one is there. */
  Job<?> compare(int number, Optional<Path> here) {
    OpenedBackups opened = opened();
    compared.set(null);
    return run(progress -> {
          Optional<Path> casebook = here.filter(tools.doors()::isCasebook);
          return new Compared(
              number, new Comparison(opened, number, new Bar(progress)).with(casebook));
        })
        .then(compared::set);
  }

  /**
   * Restores what was compared, opens it and reads all of it.
   *
   * @return what shows the casebook
   */
  Job<Runnable> restore(Path target, boolean beside) {
    OpenedBackups opened = opened();
    Compared chosen = compared.get();
    Opener key = opener;
    if (chosen == null || key == null) {
      throw new IllegalStateException("nothing was compared");
    }
    return run(
        progress -> {
          new Restore(opened, new Bar(progress))
              .into(chosen.number(), chosen.preview(), beside, target);
          // Opened once: only the first opening knows that a new author began.
          Casebook restored = Casebook.open(target, key, (done, total) -> {});
          try {
            long findings = restored.check((done, total) -> {}).findings().size();
            if (findings > 0 && !beside) {
              throw new Problem(BackupProblem.INCOMPLETE, findings);
            }
            return tools.doors().show(restored);
          } catch (RuntimeException | Error failed) {
            restored.close();
            throw failed;
          }
        });
  }

  private OpenedBackups opened() {
    OpenedBackups opened = backups;
    if (opened == null) {
      throw new IllegalStateException("no backups were opened");
    }
    return opened;
  }

  /** Forgets the keys and what opens them; a step under way ends first. */
  void leave() {
    left = true;
    if (!busy.get()) {
      forget();
    }
  }

  private void forget() {
    found.set(null);
    compared.set(null);
    if (backups != null) {
      backups.close();
      backups = null;
    }
    if (opener != null) {
      opener.close();
      opener = null;
    }
  }

  private record Bar(Progress bar) implements BackupProgress {
    @Override
    public void at(Step step, long done, long total) {
      bar.at(total == 0 ? 1 : (double) done / total);
    }

    @Override
    public boolean cancelled() {
      return bar.cancelled();
    }
  }
}
