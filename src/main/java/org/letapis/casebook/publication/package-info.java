/**
 * What is given to those who publish and advocate: chosen, held back where it must be, streamed.
 */
@NullMarked
package org.letapis.casebook.publication;

import org.jspecify.annotations.NullMarked;
