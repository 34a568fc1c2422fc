package org.letapis.casebook.archive;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Optional;
import org.letapis.bundle.age.AgeOutput;
import org.letapis.casebook.contact.Contacts;
import org.letapis.casebook.ledger.Ledger;
import org.letapis.casebook.ledger.Progress;
import org.letapis.casebook.ledger.local.LocalKeys;
import org.letapis.casebook.ledger.local.Settings;
import org.letapis.casebook.records.Records;
import org.letapis.crypto.Secret;
import org.letapis.crypto.io.DurableFiles;
import org.letapis.domain.text.Labels;
import org.letapis.files.AttachedFiles;

/** Writes an open casebook as open files. */
public final class Archive {

  private static final int BUFFER = 256 << 10;

  private final Ledger ledger;
  private final AttachedFiles files;
  private final Records records;
  private final Contacts contacts;
  private final Clock clock;

  public Archive(
      Ledger ledger, AttachedFiles files, Records records, Contacts contacts, Clock clock) {
    this.ledger = ledger;
    this.files = files;
    this.records = records;
    this.contacts = contacts;
    this.clock = clock;
  }

  /** Writes without encryption, and so without keys: everybody who has the file reads it. */
  public ArchiveReport writePlain(Path target, Labels labels, Progress progress) {
    return write(target, Optional.empty(), false, labels, progress);
  }

  /**
   * Writes as an age file under a passphrase.
   *
   * @param keys whether the private keys go with it, so that what is encrypted for them can be
   *     opened, and what they wrote is own, in the casebook made of it
   * @param labels language of the words beside the values
   * @param progress told how far it is; may throw to stop it, and nothing is left then
   */
  public ArchiveReport writeEncrypted(
      Path target, Secret passphrase, boolean keys, Labels labels, Progress progress) {
    return write(target, Optional.of(passphrase), keys, labels, progress);
  }

  private ArchiveReport write(
      Path target, Optional<Secret> passphrase, boolean keys, Labels labels, Progress progress) {
    try {
      return DurableFiles.whole(
          target,
          out ->
              passphrase.isPresent()
                  ? encrypted(out, passphrase.get(), keys, labels, progress)
                  : contents(false, labels, progress).write(out));
    } catch (IOException e) {
      throw ArchiveProblem.ofFault(e, target);
    }
  }

  private ArchiveReport encrypted(
      OutputStream out, Secret passphrase, boolean keys, Labels labels, Progress progress)
      throws IOException {
    try (AgeOutput age = AgeOutput.withPassphrase(out, passphrase, new SecureRandom())) {
      OutputStream buffered = new BufferedOutputStream(age, BUFFER);
      ArchiveReport report = contents(keys, labels, progress).write(buffered);
      buffered.flush();
      age.finish();
      return report;
    }
  }

  private Contents contents(boolean keys, Labels labels, Progress progress) {
    Settings settings = ledger.locals().get(LocalKeys.SETTINGS).map(Settings::ofJson).orElseThrow();
    About about =
        new About(
            LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC), contacts.mine(), settings, keys);
    return new Contents(ledger, files, new RecordLines(records, labels), about, progress);
  }
}
