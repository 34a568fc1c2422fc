package org.letapis.ui.kit.bulk;

import org.letapis.casebook.Casebook;
import org.letapis.ui.kit.form.field.FormServices;

/**
 * What a change of many records works with.
 *
 * @param casebook the open casebook
 * @param services what editors need
 */
public record BulkTools(Casebook casebook, FormServices services) {}
