package org.letapis.casebook.exchange;

import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.letapis.bundle.BundleSink;
import org.letapis.bundle.VerifiedBundle;
import org.letapis.bundle.card.ContactCard;
import org.letapis.bundle.content.FileSize;
import org.letapis.casebook.author.Succession;
import org.letapis.casebook.contact.Contact;
import org.letapis.casebook.contact.Contacts;
import org.letapis.casebook.contact.Trust;
import org.letapis.casebook.ledger.Ledger;
import org.letapis.casebook.problem.CasebookProblem;
import org.letapis.domain.entry.AuthorId;
import org.letapis.domain.entry.ChainLink;
import org.letapis.domain.entry.Entry;
import org.letapis.domain.problem.Problem;

/** Whose bundles are taken in. */
final class Admission {

  private final Ledger ledger;
  private final Contacts contacts;

  Admission(Ledger ledger, Contacts contacts) {
    this.ledger = ledger;
    this.contacts = contacts;
  }

  /**
   * @throws Problem when the signer is nobody known, not verified, revoked, or this casebook itself
   */
  void requireTrusted(VerifiedBundle bundle) {
    requireTrusted(bundle.signer().authorId());
  }

  /** Whether {@link #requireTrusted} lets somebody pass. */
  boolean trusts(AuthorId signer) {
    try {
      requireTrusted(signer);
      return true;
    } catch (Problem refused) {
      return false;
    }
  }

  private void requireTrusted(AuthorId signer) {
    if (ledger.isOwn(signer)) {
      throw new Problem(CasebookProblem.OWN_BUNDLE);
    }
    Trust.requireVerified(
        contacts
            .of(signer)
            .orElseThrow(() -> new Problem(CasebookProblem.STRANGER, signer.toString())));
  }

  /**
   * Somebody restored a backup and goes on under new keys, for which the keys of a contact vouch:
   * the new card is added, unverified like any other.
   */
  void greetSuccessor(VerifiedBundle bundle) {
    ContactCard signer = bundle.signer();
    if (ledger.isOwn(signer.authorId()) || contacts.of(signer.authorId()).isPresent()) {
      return;
    }
    List<Entry> words = new ArrayList<>();
    bundle.deliver(
        new BundleSink() {
          @Override
          public void file(FileSize file, InputStream content) {
            // Verified by the reader as it passes.
          }

          @Override
          public void entry(ChainLink link, byte[] line) {
            if (link instanceof Entry entry && entry.author().equals(signer.authorId())) {
              Succession.formerOf(entry).ifPresent(former -> words.add(entry));
            }
          }
        });
    for (Entry word : words) {
      Optional<Contact> former =
          Succession.formerOf(word)
              .flatMap(contacts::of)
              .filter(known -> known.state() != Contact.State.REVOKED)
              .filter(known -> Succession.verify(word, known.card(), signer));
      if (former.isPresent()) {
        contacts.addSuccessor(signer, former.get().id());
        throw new Problem(CasebookProblem.SUCCESSOR, former.get().name());
      }
    }
  }
}
