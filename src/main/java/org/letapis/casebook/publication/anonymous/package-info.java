/** Makes records of which nobody is recognised: pure, and told of what it did. */
@NullMarked
package org.letapis.casebook.publication.anonymous;

import org.jspecify.annotations.NullMarked;
