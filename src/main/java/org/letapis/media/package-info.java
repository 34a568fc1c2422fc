/**
 * Reads files that others made - pictures, pages, sound, film, text - from a channel and never from
 * a disk, within bounds of time and memory.
 */
@NullMarked
package org.letapis.media;

import org.jspecify.annotations.NullMarked;
