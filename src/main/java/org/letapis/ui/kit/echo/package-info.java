/** What others said of a record that went out to them, and asking them to erase it. */
@NullMarked
package org.letapis.ui.kit.echo;

import org.jspecify.annotations.NullMarked;
