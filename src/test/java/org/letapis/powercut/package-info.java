/** The power cut at any moment: nothing acknowledged is missing afterwards, nothing half there. */
@NullMarked
package org.letapis.powercut;

import org.jspecify.annotations.NullMarked;
