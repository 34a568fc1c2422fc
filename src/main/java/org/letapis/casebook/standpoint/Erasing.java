package org.letapis.casebook.standpoint;

import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.letapis.domain.entry.ChainLink;
import org.letapis.domain.entry.Entry;
import org.letapis.domain.entry.EntryCodec;
import org.letapis.domain.entry.EntryId;
import org.letapis.domain.entry.RecordId;
import org.letapis.domain.json.MalformedJson;
import org.letapis.domain.log.Position;
import org.letapis.journal.Journal;
import org.letapis.journal.Rewriting;
import org.letapis.journal.frame.FrameKind;
import org.letapis.merge.Blank;

/** Drops what entries say from the journal: every line that holds it is written again without. */
public final class Erasing {

  private final Journal journal;

  public Erasing(Journal journal) {
    this.journal = journal;
  }

  /**
   * Reads the whole journal: an entry may have been written more than once.
   *
   * @return numbers of damaged segments, in which it may be still
   */
  public List<Integer> run(RecordId record, Set<EntryId> entries) {
    byte[] mark = record.toString().getBytes(StandardCharsets.UTF_8);
    Set<Position> at = new HashSet<>();
    journal.replay(
        Position.START,
        (position, frame) -> {
          if (frame.kind() == FrameKind.ENTRIES
              && frame.lines().stream().anyMatch(line -> isDue(line, mark, entries))) {
            at.add(position);
          }
        });
    return at.isEmpty()
        ? List.of()
        : journal
            .rewriting()
            .amend(new Rewriting.Amending(at, line -> without(line, mark, entries)));
  }

  private static boolean isDue(byte[] line, byte[] mark, Set<EntryId> entries) {
    return without(line, mark, entries) != line;
  }

  private static byte[] without(byte[] line, byte[] mark, Set<EntryId> entries) {
    if (!contains(line, mark)) {
      return line;
    }
    try {
      ChainLink link = EntryCodec.read(line);
      return link instanceof Entry entry && entries.contains(entry.id()) && Blank.isDue(entry)
          ? EntryCodec.line(Blank.of(entry))
          : line;
    } catch (MalformedJson later) {
      return line; // Told of by whoever reads it for what it says.
    }
  }

  /** Whether bytes are somewhere in others: reading every entry as JSON would take many times. */
  static boolean contains(byte[] in, byte[] wanted) {
    for (int from = 0; from <= in.length - wanted.length; from++) {
      int at = 0;
      while (at < wanted.length && in[from + at] == wanted[at]) {
        at++;
      }
      if (at == wanted.length) {
        return true;
      }
    }
    return false;
  }
}
