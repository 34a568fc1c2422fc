package org.letapis.casebook.erasure;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import org.letapis.domain.entry.AuthorId;
import org.letapis.domain.entry.EntryId;
import org.letapis.domain.entry.RecordId;

/**
 * Somebody asks everybody to erase what entries of a record say.
 *
 * @param record which record
 * @param type code of its type
 * @param entry which asks
 * @param author who asks
 * @param name what to call who asks
 * @param reason code of {@link org.letapis.domain.entry.statement.Erasure#REASONS}, or another
 * @param comment may be empty
 * @param time when, by the clock of who asks
 * @param rightful how many entries are here that who asks wrote, or took over from who wrote them
 * @param ours how many of them were written here: asked for without a right, but ours to erase
 * @param others how many of them who asks has no right to, and we have none
 * @param state what became of it here
 * @param own whether it was asked here
 * @param done who says that it was carried out, earliest first
 * @param awaited of what was asked here, who may have got the record and does not say so yet
 */
public record ErasureRequest(
    RecordId record,
    String type,
    EntryId entry,
    AuthorId author,
    String name,
    String reason,
    String comment,
    Instant time,
    int rightful,
    int ours,
    int others,
    State state,
    boolean own,
    List<Done> done,
    List<Awaited> awaited) {

  /** What became of it here. */
  public enum State {
    /** Nobody decided: what is rightful of it is out of sight and goes no further. */
    OPEN,
    /** Refused: everything counts as before. */
    REFUSED,
    /** Carried out. */
    DONE,
    /** Nothing of it may be asked by who asks: it is only shown. */
    WITHOUT_RIGHT;

    /** The tail of the label's key {@code echo.erasure-state.<code>}. */
    public String code() {
      return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
  }

  /**
   * Says that it was carried out.
   *
   * @param author in whose casebook
   * @param name what to call the author
   * @param time when, by the author's clock
   */
  public record Done(AuthorId author, String name, Instant time) {}

  /**
   * Somebody whose word is awaited.
   *
   * @param contact who
   * @param name what to call the contact
   * @param way how far the request came
   */
  public record Awaited(AuthorId contact, String name, Way way) {}

  /** How far a request came. */
  public enum Way {
    /** In no bundle for the contact yet. */
    UNSENT,
    /** In a bundle for the contact. */
    SENT,
    /** The contact's casebook says that it came in; nobody there decided. */
    RECEIVED,
    /** The contact refused. */
    REFUSED;

    /** The tail of the label's key {@code echo.erasure-way.<code>}. */
    public String code() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  /** Whether it waits for somebody here to decide. */
  public boolean isUndecided() {
    return !own && (state == State.OPEN || state == State.WITHOUT_RIGHT);
  }

  public ErasureRequest {
    done = List.copyOf(done);
    awaited = List.copyOf(awaited);
  }
}
