package org.letapis.ui.history;

import java.util.function.Consumer;
import org.letapis.casebook.Casebook;
import org.letapis.domain.entry.RecordId;
import org.letapis.ui.kit.control.Controls;
import org.letapis.ui.kit.nav.Navigator;
import org.letapis.ui.kit.preview.Previews;
import org.letapis.ui.kit.task.Background;

/**
 * What the screen works with.
 *
 * @param casebook the open casebook
 * @param controls makes controls with words in the language on screen
 * @param background reads
 * @param navigator opens events
 * @param previews shows attached files
 * @param dossier opens the dossier of a person
 * @param writes whether new events may be begun from here
 */
public record HistoryTools(
    Casebook casebook,
    Controls controls,
    Background background,
    Navigator navigator,
    Previews previews,
    Consumer<RecordId> dossier,
    boolean writes) {}
