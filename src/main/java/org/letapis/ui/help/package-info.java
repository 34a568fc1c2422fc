/** What protects what and what does not, what to do, and which keys work: help in short pages. */
@NullMarked
package org.letapis.ui.help;

import org.jspecify.annotations.NullMarked;
