package org.letapis.bundle;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import org.letapis.bundle.card.ContactCard;
import org.letapis.bundle.card.SignedHead;
import org.letapis.domain.entry.ChainHead;
import org.letapis.domain.entry.ChainLink;

/**
 * What a bundle is to hold.
 *
 * @param signer a card of the identity that signs
 * @param created the day to write into it; no time, so that it tells less
 * @param consent what the recipients may do with it, in words; may be empty
 * @param buildsOn how far the recipients know each chain already
 * @param seen how far the signer knows chains of others: an acknowledgement; may be empty. Every
 *     recipient reads it.
 * @param heads for each author with entries, a signed head at exactly the last of them
 * @param entries going on from {@code buildsOn} without gap
 * @param files attached files that the entries name
 */
public record BundleDraft(
    ContactCard signer,
    LocalDate created,
    String consent,
    Collection<ChainHead> buildsOn,
    Collection<ChainHead> seen,
    List<SignedHead> heads,
    BundleEntries entries,
    List<BundleFile> files) {

  public BundleDraft {
    heads = heads.stream().sorted(Comparator.comparing(h -> h.head().author())).toList();
    files = files.stream().sorted(Comparator.comparing(BundleFile::sha256)).distinct().toList();
  }

  /** The same with entries that are iterated twice, and are the same both times. */
  public BundleDraft(
      ContactCard signer,
      LocalDate created,
      String consent,
      Collection<ChainHead> buildsOn,
      Collection<ChainHead> seen,
      List<SignedHead> heads,
      Iterable<? extends ChainLink> entries,
      List<BundleFile> files) {
    this(signer, created, consent, buildsOn, seen, heads, BundleEntries.of(entries), files);
  }
}
