package org.letapis.bundle.content;

import java.util.List;
import org.letapis.bundle.card.SignedHead;
import org.letapis.domain.entry.Digest;

/**
 * What one pass over a bundle has found, all of it verified.
 *
 * @param digest SHA-256 of the tagmanifest
 * @param description data/bundle.json
 * @param heads signed heads of all chains inside, sorted by author
 */
public record Contents(Digest digest, Description description, List<SignedHead> heads) {

  public Contents {
    heads = List.copyOf(heads);
  }
}
