/**
 * Copies of files outside the casebook, written on purpose: as they are, or without what cameras
 * and programs wrote into them.
 */
@NullMarked
package org.letapis.media.copy;

import org.jspecify.annotations.NullMarked;
