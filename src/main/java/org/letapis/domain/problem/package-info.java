/** What can go wrong and be told to a person: codes here, words in the resource bundles. */
@NullMarked
package org.letapis.domain.problem;

import org.jspecify.annotations.NullMarked;
