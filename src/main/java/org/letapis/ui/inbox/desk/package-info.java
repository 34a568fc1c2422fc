/** What all parts of the coordinator's desk share: values side by side, who gave them, keys. */
@NullMarked
package org.letapis.ui.inbox.desk;

import org.jspecify.annotations.NullMarked;
