package org.letapis.casebook.answer;

import java.util.List;
import java.util.Locale;
import org.letapis.domain.entry.AuthorId;
import org.letapis.domain.entry.RecordId;
import org.letapis.domain.entry.statement.Opinion;

/**
 * What became of what was written here about a record, at one contact's desk.
 *
 * @param record which record
 * @param contact whose desk
 * @param name what to call the contact
 * @param state how far it came
 * @param opinions what the contact said of it and did not overrule, earliest first
 */
public record Fate(
    RecordId record, AuthorId contact, String name, State state, List<Opinion> opinions) {

  /** How far it came; when entries of a record came to different states, the one that asks most. */
  public enum State {
    /** Not sent to this contact yet. */
    HERE,
    /** In a bundle for this contact. */
    SENT,
    /** The contact's casebook says that it came in. */
    RECEIVED,
    ACCEPTED,
    HELD,
    REJECTED,
    /** The contact asks something, and nobody has answered. */
    QUESTION;

    /** The tail of the label's key {@code fate.<code>}. */
    public String code() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  public Fate {
    opinions = List.copyOf(opinions);
  }
}
