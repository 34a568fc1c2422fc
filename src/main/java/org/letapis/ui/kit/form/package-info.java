/** Forms made from the schema: one view for every type of record. */
@NullMarked
package org.letapis.ui.kit.form;

import org.jspecify.annotations.NullMarked;
