package org.letapis.ui.people;

import org.letapis.casebook.Casebook;
import org.letapis.ui.kit.bulk.BulkTools;
import org.letapis.ui.kit.control.Controls;
import org.letapis.ui.kit.nav.Navigator;
import org.letapis.ui.kit.nav.Shortcuts;
import org.letapis.ui.kit.task.Background;

/**
 * What the screen works with.
 *
 * @param casebook the open casebook
 * @param controls makes controls with words in the language on screen
 * @param background runs searches
 * @param navigator opens what is chosen
 * @param shortcuts keys of the screen in front
 * @param bulk changes many records at once
 */
public record PeopleTools(
    Casebook casebook,
    Controls controls,
    Background background,
    Navigator navigator,
    Shortcuts shortcuts,
    BulkTools bulk) {}
