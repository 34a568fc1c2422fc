/**
 * Names of people: the list of given names, patronymics, family names, and who is who in a name.
 */
@NullMarked
package org.letapis.search.name;

import org.jspecify.annotations.NullMarked;
