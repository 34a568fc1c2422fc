package org.letapis.bundle;

import java.util.List;
import org.letapis.bundle.age.AgeKind;
import org.letapis.bundle.age.AgeRecipient;
import org.letapis.bundle.card.ContactCard;
import org.letapis.bundle.card.PublicKeys;

/** Which keys of the recipients a bundle is encrypted for. */
public enum Encryption {
  /** The post-quantum hybrid ones when every recipient has one, else X25519. */
  STRONGEST,
  /** X25519, for a reader whose age program is older than 1.3: a court's expert, say. */
  CLASSIC;

  /** What the cards are encrypted for: all of one kind, since age allows no mixing. */
  List<AgeRecipient> recipients(List<ContactCard> cards) {
    List<PublicKeys> keys = cards.stream().map(ContactCard::keys).distinct().toList();
    boolean hybrid = this == STRONGEST && keys.stream().allMatch(k -> k.hybrid().isPresent());
    return keys.stream().map(k -> hybrid ? k.hybrid().orElseThrow() : k.classic()).toList();
  }

  /** Which kind that comes to. */
  public AgeKind kindFor(List<ContactCard> cards) {
    return recipients(cards).getFirst().kind();
  }
}
