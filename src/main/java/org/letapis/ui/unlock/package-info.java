/** The first screen: opening a casebook with its passphrase, or making a new one. */
@NullMarked
package org.letapis.ui.unlock;

import org.jspecify.annotations.NullMarked;
