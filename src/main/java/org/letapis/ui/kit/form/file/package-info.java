/** The editor of attached files. */
@NullMarked
package org.letapis.ui.kit.form.file;

import org.jspecify.annotations.NullMarked;
