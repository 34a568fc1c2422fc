/** Signatures, and how keys are shown to people: Ed25519, ML-DSA-65, SSHSIG, fingerprints. */
@NullMarked
package org.letapis.crypto.sign;

import org.jspecify.annotations.NullMarked;
