/**
 * How well a passphrase withstands guessing, and passphrases made of random words. Knows the
 * passwords, names and words of people who write Belarusian, Russian and English; knows no file.
 */
@NullMarked
package org.letapis.crypto.passphrase;

import org.jspecify.annotations.NullMarked;
