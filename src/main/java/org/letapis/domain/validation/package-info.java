/** Looks records over before they are saved, imported or handed on. */
@NullMarked
package org.letapis.domain.validation;

import org.jspecify.annotations.NullMarked;
