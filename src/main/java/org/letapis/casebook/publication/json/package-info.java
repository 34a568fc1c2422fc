/** Publications as JSON, with a JSON Schema made of the record types. */
@NullMarked
package org.letapis.casebook.publication.json;

import org.jspecify.annotations.NullMarked;
