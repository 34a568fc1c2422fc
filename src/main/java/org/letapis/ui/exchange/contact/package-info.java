/** Cards, given and taken; whom one trusts, since when, and what to do when keys are lost. */
@NullMarked
package org.letapis.ui.exchange.contact;

import org.jspecify.annotations.NullMarked;
