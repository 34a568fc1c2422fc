package org.letapis.casebook;

import java.nio.file.Path;
import org.letapis.crypto.Argon2Cost;
import org.letapis.domain.text.Language;

/**
 * What a casebook is made from, but for its passphrase.
 *
 * @param folder empty or not there yet
 * @param desk who works at it
 * @param displayName the name its owner chose for contacts to see, 1 to 80 characters; need not be
 *     a real one
 * @param language of titles and of the first screen
 * @param cost of the passphrase's key derivation
 */
public record NewCasebook(
    Path folder, Desk desk, String displayName, Language language, Argon2Cost cost) {}
