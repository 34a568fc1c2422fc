/**
 * Secrets, key derivation, authenticated encryption and digests: thin wiring of the JDK and Bouncy
 * Castle, no cryptography of its own.
 */
@NullMarked
package org.letapis.crypto;

import org.jspecify.annotations.NullMarked;
