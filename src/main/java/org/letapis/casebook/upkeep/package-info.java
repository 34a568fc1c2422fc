/**
 * What a casebook does for its own sake: copies of its keys, and forgetting what was thrown away.
 */
@NullMarked
package org.letapis.casebook.upkeep;

import org.jspecify.annotations.NullMarked;
