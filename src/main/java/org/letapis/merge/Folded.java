package org.letapis.merge;

import java.time.Instant;
import java.util.List;
import java.util.SortedMap;
import org.letapis.domain.entry.EntryId;
import org.letapis.domain.entry.FieldPath;
import org.letapis.domain.record.CaseRecord;

/**
 * What the entries of one record add up to.
 *
 * @param state the record; where values conflict, the latest by claimed time stands in it
 * @param conflicts by path, the differing values, latest last; settled by an entry that knows all
 * @param heads the entries no other counting entry builds on, sorted: the parents of the next one
 * @param changed claimed time of the latest counting entry; the epoch when there is none
 */
public record Folded(
    CaseRecord state,
    SortedMap<FieldPath, List<Candidate>> conflicts,
    List<EntryId> heads,
    Instant changed) {}
