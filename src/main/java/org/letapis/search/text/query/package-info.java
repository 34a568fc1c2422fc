/** What people type when they look for something, in words and keys of three languages. */
@NullMarked
package org.letapis.search.text.query;

import org.jspecify.annotations.NullMarked;
