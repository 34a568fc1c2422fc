package org.letapis.bundle;

import static org.letapis.bundle.problem.BundleProblem.MEMBER_ALTERED;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.letapis.bundle.bag.Members;
import org.letapis.bundle.card.ContactCard;
import org.letapis.bundle.card.Identity;
import org.letapis.bundle.card.SignedHead;
import org.letapis.bundle.content.Contents;
import org.letapis.bundle.content.FileSize;
import org.letapis.domain.entry.AuthorId;
import org.letapis.domain.entry.ChainHead;
import org.letapis.domain.entry.Digest;
import org.letapis.domain.problem.Problem;

/**
 * A bundle every byte of which was read and found right: decrypted, whole, signed by {@link
 * #signer} with both keys, meant for this reader, every chain unbroken up to its author's signed
 * head.
 */
public final class VerifiedBundle {

  private final BundleBytes bytes;
  private final Identity reader;
  private final Limits limits;
  private final Runnable goOn;
  private final Contents contents;

  VerifiedBundle(
      BundleBytes bytes, Identity reader, Limits limits, Runnable goOn, Contents contents) {
    this.bytes = bytes;
    this.reader = reader;
    this.limits = limits;
    this.goOn = goOn;
    this.contents = contents;
  }

  /** The random id its signer gave it. */
  public UUID id() {
    return contents.description().id();
  }

  /** SHA-256 of its tagmanifest: the same for every copy of this bundle and for no other. */
  public Digest digest() {
    return contents.digest();
  }

  /** Who made and signed it, perhaps a stranger. */
  public ContactCard signer() {
    return contents.description().signer();
  }

  /** The day it was made, by its signer's clock. */
  public LocalDate created() {
    return contents.description().created();
  }

  /** What may be done with it, in the signer's words; may be empty. */
  public String consent() {
    return contents.description().consent();
  }

  /** Everybody it is for; this reader is among them. */
  public List<AuthorId> recipients() {
    return contents.description().recipients();
  }

  /** After which entry of each chain it goes on; chains not in it begin with their first. */
  public Map<AuthorId, ChainHead> buildsOn() {
    return contents.description().buildsOn();
  }

  /** How far its signer knew chains of others: what need not be sent again. */
  public Map<AuthorId, ChainHead> seen() {
    return contents.description().seen();
  }

  /** Signed heads of every chain inside, the authors' cards with them. */
  public List<SignedHead> heads() {
    return contents.heads();
  }

  /** How many entries and stubs. */
  public long entryCount() {
    return contents.description().entryCount();
  }

  public List<FileSize> files() {
    return contents.description().files();
  }

  /**
   * Reads the bundle again and hands over what it brings. Everything is verified as the first time,
   * and must be the same bundle.
   *
   * @throws Problem when it is no longer what was verified: what the sink took is then void
   */
  public void deliver(BundleSink sink) {
    Contents again = BundleReader.pass(bytes, reader, limits, goOn, sink);
    if (!again.digest().equals(contents.digest())) {
      throw new Problem(MEMBER_ALTERED, Members.TAG_MANIFEST);
    }
  }

  @Override
  public String toString() {
    return "VerifiedBundle[" + id() + "]";
  }
}
