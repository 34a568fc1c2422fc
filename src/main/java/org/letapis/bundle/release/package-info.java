/** The signed sums of a release, by which an update from anywhere is believed. */
@NullMarked
package org.letapis.bundle.release;

import org.jspecify.annotations.NullMarked;
