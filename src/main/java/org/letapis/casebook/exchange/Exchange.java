package org.letapis.casebook.exchange;

import java.nio.file.Path;
import java.time.Clock;
import org.letapis.bundle.VerifiedBundle;
import org.letapis.casebook.ledger.Ledger;
import org.letapis.files.AttachedFiles;

/** Bundles out and in. */
public final class Exchange {

  private final Exporter exporter;
  private final Importer importer;

  public Exchange(Ledger ledger, AttachedFiles files, Contacts contacts, Clock clock) {
    this.exporter = new Exporter(ledger, files, contacts, clock);
    this.importer = new Importer(ledger, files, contacts);
  }

  /**
   * Writes a bundle. It appears under its name only when it is whole and on disk.
   *
   * @param folder where to put it; its name is random and says nothing
   * @throws org.letapis.domain.problem.Problem when there is nothing to send, a recipient is not a
   *     verified contact, or it cannot be written
   */
  public ExportReport export(ExportRequest request, Path folder) {
    return exporter.export(request, folder);
  }

  /**
   * Verifies a bundle from its first byte to its last and tells what it is. Changes nothing.
   *
   * @throws org.letapis.domain.problem.Problem naming what is wrong with it
   */
  public BundleVerdict inspect(Path bundle) {
    return importer.inspect(bundle);
  }

  /**
   * The same, to be looked into further.
   *
   * @throws org.letapis.domain.problem.Problem naming what is wrong with it
   */
  public VerifiedBundle open(Path bundle) {
    return importer.open(bundle);
  }

  /**
   * Verifies a bundle and takes in what is new: into the inbox, not into the records. All of it or
   * nothing; what is here already changes nothing.
   *
   * @throws org.letapis.domain.problem.Problem when it is not whole, not from a verified contact,
   *     or builds on entries that are not here
   */
  public ImportReport importBundle(Path bundle) {
    return importer.importBundle(bundle);
  }
}
