/**
 * The fields, vocabularies and terms a casebook adds to the schema: read from the records that
 * define them, and guarded when they are saved.
 */
@NullMarked
package org.letapis.casebook.custom;

import org.jspecify.annotations.NullMarked;
