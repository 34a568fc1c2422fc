package org.letapis.domain.entry;

/**
 * The identity of an entry: the SHA-256 of its link (see {@link ChainLink}).
 *
 * @param digest the digest
 */
public record EntryId(Digest digest) implements Comparable<EntryId> {

  /**
   * @throws IllegalArgumentException when it is not 64 hexadecimal digits
   */
  public static EntryId of(String hex) {
    return new EntryId(new Digest(hex));
  }

  @Override
  public int compareTo(EntryId other) {
    return digest.compareTo(other.digest);
  }

  @Override
  public String toString() {
    return digest.hex();
  }
}
