package org.letapis.casebook.dossier;

import org.letapis.casebook.ledger.Ledger;
import org.letapis.casebook.records.Records;
import org.letapis.domain.problem.Problem;
import org.letapis.print.Paper;

/** Makes dossiers. May be used from any thread; writes nothing. */
public final class Dossiers {

  private final Ledger ledger;
  private final Records records;

  public Dossiers(Ledger ledger, Records records) {
    this.ledger = ledger;
    this.records = records;
  }

  /**
   * What a person's dossier says.
   *
   * @throws Problem NOBODY when there is no such person here; WITHHELD when the person's own record
   *     may not be shown
   */
  public Paper of(DossierRequest request) {
    return new Composer(new Material(ledger, records, request)).paper();
  }
}
