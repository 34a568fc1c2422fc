/**
 * Attached files: encrypted in chunks, found by their SHA-256, stored under names that say nothing.
 */
@NullMarked
package org.letapis.files;

import org.jspecify.annotations.NullMarked;
