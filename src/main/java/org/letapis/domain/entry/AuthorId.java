package org.letapis.domain.entry;

/**
 * Who wrote an entry: the SHA-256 of the canonical public part of the author's contact card, so an
 * author is known by keys and not by a name. One copy of a casebook is one author.
 *
 * @param fingerprint the digest
 */
public record AuthorId(Digest fingerprint) implements Comparable<AuthorId> {

  /**
   * @throws IllegalArgumentException when it is not 64 hexadecimal digits
   */
  public static AuthorId of(String hex) {
    return new AuthorId(new Digest(hex));
  }

  @Override
  public int compareTo(AuthorId other) {
    return fingerprint.compareTo(other.fingerprint);
  }

  @Override
  public String toString() {
    return fingerprint.hex();
  }
}
