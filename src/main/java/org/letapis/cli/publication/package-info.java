/** The command that publishes. */
@NullMarked
package org.letapis.cli.publication;

import org.jspecify.annotations.NullMarked;
