package org.letapis.casebook.contact;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Locale;
import java.util.Optional;
import org.letapis.domain.entry.Entry;

/** Why an entry of somebody whose card was revoked is to be looked at twice. */
public enum Doubt {
  /** It was not here when the card was revoked. Whoever has the keys can date it as they like. */
  CAME_LATER,
  /** It was here by then, but says itself that it was written since the keys were lost. */
  WRITTEN_SINCE;

  /** The tail of the label's key {@code contact.doubt.<code>}. */
  public String code() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /** What is to be doubted about an entry of that contact's. */
  public static Optional<Doubt> of(Contact contact, Entry entry) {
    return contact.revocation().flatMap(why -> of(why, entry));
  }

  private static Optional<Doubt> of(Revocation why, Entry entry) {
    if (entry.seq() > why.lastNumber()) {
      return Optional.of(CAME_LATER);
    }
    LocalDate written = entry.body().time().atZone(ZoneOffset.UTC).toLocalDate();
    return why.since().filter(day -> !written.isBefore(day)).map(day -> WRITTEN_SINCE);
  }
}
