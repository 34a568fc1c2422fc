package org.letapis.casebook.exchange;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.letapis.bundle.card.ContactCard;
import org.letapis.casebook.contact.Contact;
import org.letapis.casebook.exchange.waiting.MissingPart;
import org.letapis.domain.entry.AuthorId;

/**
 * What verification of a bundle found: that it is whole and signed by the owner of that card.
 * Whether the owner is trusted is {@link #contact}.
 *
 * @param signer the signer's card, from the bundle
 * @param contact what is known of the signer here
 * @param created day it was made, by the signer's clock
 * @param entries how many entries with content
 * @param withheld how many as digests only
 * @param files how many attached files
 * @param fresh how many entries are new here
 * @param importable whether it would be taken in, or kept until it can be
 * @param missing what it builds on and is not here: it would be kept until that comes
 */
public record BundleVerdict(
    ContactCard signer,
    Optional<Contact> contact,
    LocalDate created,
    long entries,
    long withheld,
    long files,
    long fresh,
    boolean importable,
    List<MissingPart> missing) {

  public BundleVerdict {
    missing = List.copyOf(missing);
  }

  public AuthorId signerId() {
    return signer.authorId();
  }

  /** The name the signer chose. */
  public String signerName() {
    return signer.displayName();
  }
}
