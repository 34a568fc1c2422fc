package org.letapis.ui.settings.archive;

import java.nio.file.Path;
import java.util.Optional;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import org.letapis.casebook.archive.Archive;
import org.letapis.casebook.archive.ArchiveProblem;
import org.letapis.casebook.archive.ArchiveReport;
import org.letapis.casebook.ledger.Progress;
import org.letapis.crypto.Secret;
import org.letapis.domain.problem.Problem;
import org.letapis.domain.text.Labels;
import org.letapis.ui.kit.task.Job;
import org.letapis.ui.settings.SettingsTools;

/** Writes archives in the background. Knows no control. */
final class ArchiveModel {

  private final SettingsTools tools;
  private final BooleanProperty busy = new SimpleBooleanProperty(false);

  ArchiveModel(SettingsTools tools) {
    this.tools = tools;
  }

  /** Whether one is being written. */
  BooleanProperty busyProperty() {
    return busy;
  }

  /**
   * Writes an archive.
   *
   * @param passphrase closed when it is done; nothing for an archive without encryption
   * @param keys whether the private keys go with it; never without encryption
   */
  Job<ArchiveReport> write(Path target, Optional<Secret> passphrase, boolean keys) {
    Archive archive = tools.casebook().archive();
    Labels labels = tools.controls().texts().labels();
    busy.set(true);
    return tools
        .background()
        .run(
            bar -> {
              Progress steps = steps(bar);
              return passphrase.isPresent()
                  ? archive.writeEncrypted(target, passphrase.get(), keys, labels, steps)
                  : archive.writePlain(target, labels, steps);
            })
        .always(
            () -> {
              passphrase.ifPresent(Secret::close);
              busy.set(false);
            });
  }

  private static Progress steps(org.letapis.ui.kit.task.Progress bar) {
    return (done, total) -> {
      if (bar.cancelled()) {
        throw new Problem(ArchiveProblem.STOPPED);
      }
      bar.at(total == 0 ? -1 : Math.clamp((double) done / total, 0, 1));
    };
  }
}
