/**
 * Requests to erase what a source took back: carried out or refused, and what became of one's own.
 */
@NullMarked
package org.letapis.ui.inbox.erasure;

import org.jspecify.annotations.NullMarked;
