/** What became of what was sent, and questions to answer. */
@NullMarked
package org.letapis.ui.inbox.answer;

import org.jspecify.annotations.NullMarked;
