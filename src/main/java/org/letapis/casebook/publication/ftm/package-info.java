/**
 * Publications as entities of FollowTheMoney, for Aleph and those who investigate. People,
 * organisations, events and cases are entities; what its schema has no property for stands in notes
 * in words.
 */
@NullMarked
package org.letapis.casebook.publication.ftm;

import org.jspecify.annotations.NullMarked;
