package org.letapis.ui.search;

import org.letapis.casebook.Casebook;
import org.letapis.ui.kit.form.field.FormServices;
import org.letapis.ui.kit.nav.Shortcuts;

/**
 * What the screen works with.
 *
 * @param casebook the open casebook
 * @param services controls, background work, the way to other screens
 * @param shortcuts keys of the screen in front
 */
public record SearchTools(Casebook casebook, FormServices services, Shortcuts shortcuts) {}
