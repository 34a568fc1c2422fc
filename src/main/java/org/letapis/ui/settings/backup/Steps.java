package org.letapis.ui.settings.backup;

import org.letapis.casebook.backup.medium.BackupProgress;
import org.letapis.ui.kit.task.Progress;

/** The steps of a backup as one bar: copying is its first half, reading back its second. */
final class Steps implements BackupProgress {

  private final Progress bar;

  Steps(Progress bar) {
    this.bar = bar;
  }

  @Override
  public void at(Step step, long done, long total) {
    double part = total == 0 ? 1 : Math.clamp((double) done / total, 0, 1);
    bar.at(
        switch (step) {
          case COPY -> part / 2;
          case VERIFY -> 0.5 + part / 2;
          case PRUNE -> 1;
          case RESTORE -> part;
        });
  }

  @Override
  public boolean cancelled() {
    return bar.cancelled();
  }
}
