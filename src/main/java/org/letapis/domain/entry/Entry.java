package org.letapis.domain.entry;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * An entry with its body, and those of its fields that this reader may see. Immutable; every
 * disclosed field is one the body commits to.
 */
public record Entry(
    AuthorId author,
    long seq,
    @Nullable EntryId prev,
    Body body,
    List<Disclosure> disclosed,
    Digest bodyDigest,
    EntryId id)
    implements ChainLink {

  public Entry {
    disclosed = List.copyOf(disclosed);
    Set<Digest> commitments = new HashSet<>(body.commitments());
    Set<FieldPath> paths = new HashSet<>();
    for (Disclosure disclosure : disclosed) {
      if (!commitments.contains(disclosure.digest()) || !paths.add(disclosure.path())) {
        throw new IllegalArgumentException("a field the entry does not commit to");
      }
    }
  }

  /**
   * An entry from its parts; digests and id are computed.
   *
   * @throws IllegalArgumentException when a disclosed field is not committed to, or stands twice
   */
  public static Entry of(
      AuthorId author, long seq, @Nullable EntryId prev, Body body, List<Disclosure> disclosed) {
    Digest digest = body.digest();
    return new Entry(
        author, seq, prev, body, disclosed, digest, ChainLink.idOf(author, seq, prev, digest));
  }

  /** The same entry with only those fields left open that the reader may see. */
  public Entry withholding(Predicate<FieldPath> mayNotSee) {
    List<Disclosure> left = disclosed.stream().filter(d -> !mayNotSee.test(d.path())).toList();
    return new Entry(author, seq, prev, body, left, bodyDigest, id);
  }

  /** How many committed fields are not open to this reader. */
  public int withheld() {
    return body.commitments().size() - disclosed.size();
  }
}
