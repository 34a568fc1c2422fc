/** FollowTheMoney's entities as JSON lines, as Aleph and OpenSanctions read and write them. */
@NullMarked
package org.letapis.foreign.ftm;

import org.jspecify.annotations.NullMarked;
