package org.letapis.casebook.contact;

import java.util.List;
import org.letapis.crypto.sign.FingerprintWords;
import org.letapis.domain.entry.AuthorId;
import org.letapis.domain.text.Language;

/**
 * What two people compare to know that a card is its owner's.
 *
 * @param words in the reader's language, to be read aloud
 * @param hex all of it, in hexadecimal digits
 */
public record Fingerprint(List<String> words, String hex) {

  /** The fingerprint of a card's keys. */
  public static Fingerprint of(AuthorId id, Language language) {
    return new Fingerprint(words(language).of(id.fingerprint().bytes()), id.toString());
  }

  /** The words of a language, or of the one that stands in for it. */
  private static FingerprintWords words(Language language) {
    return language
        .orStandIn()
        .map(Language::tag)
        .filter(FingerprintWords.LANGUAGES::contains)
        .findFirst()
        .map(FingerprintWords::in)
        .orElseThrow();
  }
}
