package org.letapis.ui.records;

import java.util.function.Consumer;
import org.letapis.casebook.Casebook;
import org.letapis.domain.entry.RecordId;
import org.letapis.ui.kit.bulk.BulkTools;
import org.letapis.ui.kit.form.field.FormServices;
import org.letapis.ui.kit.nav.Shortcuts;
import org.letapis.ui.kit.pages.Papers;

/**
 * What the screen works with.
 *
 * @param casebook the open casebook
 * @param services controls, background work, the way to other screens
 * @param shortcuts keys of the screen in front
 * @param papers shows and prints lists
 * @param dossier opens the dossier of a person or a proceeding
 */
public record RecordsTools(
    Casebook casebook,
    FormServices services,
    Shortcuts shortcuts,
    Papers papers,
    Consumer<RecordId> dossier) {

  BulkTools bulk() {
    return new BulkTools(casebook, services);
  }
}
