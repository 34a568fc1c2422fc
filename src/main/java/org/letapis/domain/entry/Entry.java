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
public final class Entry implements ChainLink {

  private final AuthorId author;
  private final long seq;
  private final @Nullable EntryId prev;
  private final Body body;
  private final List<Disclosure> disclosed;
  private final Digest bodyDigest;
  private final EntryId id;

  private Entry(
      AuthorId author,
      long seq,
      @Nullable EntryId prev,
      Body body,
      List<Disclosure> disclosed,
      Digest bodyDigest,
      EntryId id) {
    this.author = author;
    this.seq = seq;
    this.prev = prev;
    this.body = body;
    this.disclosed = List.copyOf(disclosed);
    this.bodyDigest = bodyDigest;
    this.id = id;
  }

  /**
   * An entry from its parts; digests and id are computed.
   *
   * @throws IllegalArgumentException when a disclosed field is not committed to, or stands twice
   */
  public static Entry of(
      AuthorId author, long seq, @Nullable EntryId prev, Body body, List<Disclosure> disclosed) {
    List<Digest> digests = disclosed.stream().map(Disclosure::digest).toList();
    Digest digest = body.digest();
    EntryId id = ChainLink.idOf(author, seq, prev, digest);
    return of(author, seq, prev, body, disclosed, digests, digest, id);
  }

  /**
   * The same where the digests of just these parts were computed already.
   *
   * @param digests of the disclosed fields, in their order
   */
  static Entry of(
      AuthorId author,
      long seq,
      @Nullable EntryId prev,
      Body body,
      List<Disclosure> disclosed,
      List<Digest> digests,
      Digest bodyDigest,
      EntryId id) {
    Set<Digest> commitments = new HashSet<>(body.commitments());
    Set<FieldPath> paths = new HashSet<>();
    for (int i = 0; i < disclosed.size(); i++) {
      if (!commitments.contains(digests.get(i)) || !paths.add(disclosed.get(i).path())) {
        throw new IllegalArgumentException("a field the entry does not commit to");
      }
    }
    return new Entry(author, seq, prev, body, disclosed, bodyDigest, id);
  }

  @Override
  public AuthorId author() {
    return author;
  }

  @Override
  public long seq() {
    return seq;
  }

  @Override
  public @Nullable EntryId prev() {
    return prev;
  }

  /** What it says, with every field behind a digest. */
  public Body body() {
    return body;
  }

  /** The fields that are open to this reader. */
  public List<Disclosure> disclosed() {
    return disclosed;
  }

  @Override
  public Digest bodyDigest() {
    return bodyDigest;
  }

  @Override
  public EntryId id() {
    return id;
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

  /** Whether another is the same entry with the same fields open, in the same order. */
  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof Entry entry && id.equals(entry.id) && disclosed.equals(entry.disclosed);
  }

  @Override
  public int hashCode() {
    return id.hashCode();
  }

  /** Its id: what it says is in no message. */
  @Override
  public String toString() {
    return id.toString();
  }
}
