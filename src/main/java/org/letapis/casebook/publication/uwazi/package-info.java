/**
 * Publications as archives that Uwazi takes in, one for each template, with instructions how the
 * templates are made.
 */
@NullMarked
package org.letapis.casebook.publication.uwazi;

import org.jspecify.annotations.NullMarked;
