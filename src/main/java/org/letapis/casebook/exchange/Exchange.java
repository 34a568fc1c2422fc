package org.letapis.casebook.exchange;

import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import org.letapis.bundle.BundleBytes;
import org.letapis.bundle.VerifiedBundle;
import org.letapis.casebook.contact.Contacts;
import org.letapis.casebook.exchange.folder.ExchangeFolder;
import org.letapis.casebook.exchange.folder.FolderReport;
import org.letapis.casebook.exchange.memory.ExchangeMemory;
import org.letapis.casebook.exchange.outgoing.ExportPreview;
import org.letapis.casebook.exchange.selection.Allowances;
import org.letapis.casebook.exchange.waiting.WaitingRoom;
import org.letapis.casebook.ledger.Ledger;
import org.letapis.domain.problem.Problem;
import org.letapis.files.AttachedFiles;
import org.letapis.files.FilesProblem;

/** Bundles out and in. */
public final class Exchange {

  private final Exporter exporter;
  private final Importer importer;

  private final WaitingRoom waiting;
  private final ExchangeMemory memory;
  private final Allowances allowances;
  private final ExchangeFolder folder;
  private final Contacts contacts;
  private final Clock clock;

  public Exchange(Ledger ledger, AttachedFiles files, Contacts contacts, Clock clock) {
    this.waiting = new WaitingRoom(ledger, files, clock);
    this.memory = new ExchangeMemory(ledger);
    this.allowances = new Allowances(ledger);
    this.folder = new ExchangeFolder(ledger, clock);
    this.contacts = contacts;
    this.clock = clock;
    this.exporter = new Exporter(ledger, files, contacts, clock);
    this.importer = new Importer(ledger, files, contacts, waiting, memory, clock);
  }

  /** Bundles that are kept until what they build on comes, and what is done with them. */
  public WaitingRoom waiting() {
    return waiting;
  }

  /** What is remembered of bundles that came in and went out, and of forks. */
  public ExchangeMemory memory() {
    return memory;
  }

  /**
   * Takes in bundles that waited and need not any more; an import does so by itself.
   *
   * @throws Problem FilesProblem.STOPPED
   */
  public List<ImportReport> catchUp(BooleanSupplier stopped) {
    return importer.catchUp(stopped);
  }

  /**
   * Writes a bundle. It appears under its name only when it is whole and on disk.
   *
   * @param folder where to put it; its name is random and says nothing
   * @throws Problem when there is nothing to send, a recipient is not a verified contact, or it
   *     cannot be written
   */
  public ExportReport export(ExportRequest request, Path folder) {
    return export(request, folder, () -> false);
  }

  /**
   * The same, stopped when somebody asks for it: then nothing is left of it.
   *
   * @throws Problem also FilesProblem.STOPPED
   */
  public ExportReport export(ExportRequest request, Path folder, BooleanSupplier stopped) {
    return exporter.export(request, folder, stopped);
  }

  /**
   * What a bundle would hold, and what would be left out. Changes nothing.
   *
   * @throws Problem as export does; also FilesProblem.STOPPED
   */
  public ExportPreview preview(ExportRequest request, BooleanSupplier stopped) {
    return exporter.preview(request, stopped);
  }

  /** The folder that some other program carries to others. */
  public ExchangeFolder folder() {
    return folder;
  }

  /**
   * Looks into the exchange folder and takes in what is new in it; nothing when none was chosen.
   *
   * @throws Problem when the folder cannot be read; FilesProblem.STOPPED
   */
  public Optional<FolderReport> look(BooleanSupplier stopped) {
    return folder
        .settings()
        .map(chosen -> new FolderLook(folder, importer, contacts, clock).run(chosen, stopped));
  }

  /** What each contact may be given. */
  public Allowances allowances() {
    return allowances;
  }

  /**
   * Verifies a bundle from its first byte to its last and tells what it is. Changes nothing.
   *
   * @throws Problem naming what is wrong with it
   */
  public BundleVerdict inspect(Path bundle) {
    return inspect(bundle, () -> false);
  }

  /**
   * The same, stopped when somebody asks for it.
   *
   * @throws Problem also FilesProblem.STOPPED
   */
  public BundleVerdict inspect(Path bundle, BooleanSupplier stopped) {
    return importer.inspect(bundle, stopped);
  }

  /**
   * The same, to be looked into further.
   *
   * @throws Problem naming what is wrong with it
   */
  public VerifiedBundle open(Path bundle) {
    return importer.open(BundleBytes.of(bundle));
  }

  /**
   * Verifies a bundle and takes in what is new: into the inbox, not into the records. All of it or
   * nothing; what is here already changes nothing. One that builds on entries that are not here is
   * kept, and taken in when they come.
   *
   * @throws Problem when it is not whole, not from a verified contact, or cannot be kept; of a
   *     contact's bundle that is remembered
   */
  public ImportReport importBundle(Path bundle) {
    return importBundle(bundle, () -> false);
  }

  /**
   * The same, stopped when somebody asks for it, unless all of it was verified and read: then it is
   * taken in.
   *
   * @throws Problem also FilesProblem.STOPPED
   */
  public ImportReport importBundle(Path bundle, BooleanSupplier stopped) {
    return importer.importBundle(BundleBytes.of(bundle), stopped);
  }

  /** Breaks off what takes long when its person asks for it, or the casebook is being locked. */
  static void goOn(BooleanSupplier stopped) {
    if (stopped.getAsBoolean()) {
      throw new Problem(FilesProblem.STOPPED);
    }
  }
}
