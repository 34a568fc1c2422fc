package org.letapis.ui.capture.quick;

import org.letapis.casebook.Casebook;
import org.letapis.ui.kit.form.field.FormServices;
import org.letapis.ui.kit.task.InOrder;

/**
 * What the box works with.
 *
 * @param casebook the open casebook
 * @param services what buttons and pickers need
 * @param writing keeps the draft
 */
public record QuickTools(Casebook casebook, FormServices services, InOrder writing) {}
