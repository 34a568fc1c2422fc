/**
 * Publications as the tables of HURIDOCS' events standard, coded by its micro-thesauri: events and
 * the acts in them, people, who suffered what, who did it, and what was done about it.
 */
@NullMarked
package org.letapis.casebook.publication.huridocs;

import org.jspecify.annotations.NullMarked;
