package org.letapis.casebook.dossier;

import java.util.List;
import org.letapis.casebook.dossier.choice.DossierRequest;
import org.letapis.casebook.dossier.choice.KeptChoices;
import org.letapis.casebook.dossier.choice.SectionFields;
import org.letapis.casebook.dossier.choice.Template;
import org.letapis.casebook.ledger.Ledger;
import org.letapis.casebook.records.Records;
import org.letapis.domain.custom.CasebookSchema;
import org.letapis.domain.problem.Problem;
import org.letapis.domain.text.Labels;
import org.letapis.domain.text.Language;
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
   * What the dossier of a person or of a case says.
   *
   * @throws Problem NOBODY when there is no such person or proceeding here; WITHHELD when its own
   *     record may not be shown
   */
  public Paper of(DossierRequest request) {
    return make(request).paper();
  }

  /**
   * The same, with what should be looked at before it is given to anybody.
   *
   * @throws Problem as {@link #of} does
   */
  public Dossier make(DossierRequest request) {
    return new Composer(new Material(ledger, records, request)).dossier();
  }

  /** The templates of the casebook's own. */
  public KeptChoices kept() {
    return new KeptChoices(ledger);
  }

  /** What of a template can be left out, the casebook's own fields included. */
  public List<SectionFields> fields(Template template, Language language) {
    CasebookSchema schema = records.custom().schema();
    return SectionFields.of(template, schema, schema.labels(Labels.of(language)));
  }
}
