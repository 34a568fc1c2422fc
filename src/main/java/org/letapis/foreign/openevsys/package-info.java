/** Events, acts and people as OpenEvSys exports them: HURIDOCS' events standard in XML. */
@NullMarked
package org.letapis.foreign.openevsys;

import org.jspecify.annotations.NullMarked;
