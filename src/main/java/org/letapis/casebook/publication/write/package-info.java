/** Publishes: asks each format to write, and puts a folder in its place when it is whole. */
@NullMarked
package org.letapis.casebook.publication.write;

import org.jspecify.annotations.NullMarked;
