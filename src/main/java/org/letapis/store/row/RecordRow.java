package org.letapis.store.row;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.letapis.domain.date.PartialDate;
import org.letapis.domain.entry.EntryId;
import org.letapis.domain.entry.RecordId;
import org.letapis.domain.record.CaseRecord;

/**
 * A record as it stands, and what it is found and sorted by.
 *
 * @param state its values
 * @param title its name in one language, of which the first 500 characters are kept; may be empty
 * @param sortKey texts that sort as titles should; the first 256 characters count
 * @param nameKeys keys it is found by, of which the first 100 characters count; empty when read
 * @param subject for an event, whom it happened to
 * @param start for an event, when it was or began; of its words a thousand characters are kept
 * @param end for an event that lasted, when it ended; the same
 * @param changed when it was last changed; kept to the millisecond
 * @param heads its newest entries: the parents of the next one
 * @param visible whether anything own or accepted was said of it
 * @param conflicted whether some field has several standing values
 * @param pending how many entries wait for a decision
 * @param ties what its entries say of it and other records; empty when read
 */
public record RecordRow(
    CaseRecord state,
    String title,
    String sortKey,
    List<String> nameKeys,
    Optional<RecordId> subject,
    Optional<PartialDate> start,
    Optional<PartialDate> end,
    Instant changed,
    List<EntryId> heads,
    boolean visible,
    boolean conflicted,
    int pending,
    List<Tie> ties) {

  public RecordRow {
    ties = List.copyOf(ties);
    nameKeys = List.copyOf(nameKeys);
    heads = List.copyOf(heads);
  }

  /** The same of a record that is said of together with no other. */
  public RecordRow(
      CaseRecord state,
      String title,
      String sortKey,
      List<String> nameKeys,
      Optional<RecordId> subject,
      Optional<PartialDate> start,
      Optional<PartialDate> end,
      Instant changed,
      List<EntryId> heads,
      boolean visible,
      boolean conflicted,
      int pending) {
    this(
        state,
        title,
        sortKey,
        nameKeys,
        subject,
        start,
        end,
        changed,
        heads,
        visible,
        conflicted,
        pending,
        List.of());
  }

  /** Of the record. */
  public RecordId id() {
    return state.id();
  }
}
