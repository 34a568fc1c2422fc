package org.letapis.merge;

import java.util.Set;
import org.letapis.domain.entry.Entry;
import org.letapis.domain.entry.EntryKind;

/**
 * What is left of an entry that was erased: body and digests, and of a statement what it decides,
 * without the words beside it.
 */
public final class Blank {

  private static final Set<EntryKind> DECIDING = Set.of(EntryKind.DECISION, EntryKind.LIKENESS);
  private static final Set<EntryKind> STAYING =
      Set.of(EntryKind.ERASURE, EntryKind.ERASED, EntryKind.SUCCESSION, EntryKind.CUSTODY);
  private static final Set<String> WORDS = Set.of("comment", "text");

  private Blank() {}

  /** The entry without what is to be erased. */
  public static Entry of(Entry entry) {
    EntryKind kind = entry.body().kind();
    if (STAYING.contains(kind)) {
      return entry;
    }
    boolean wordsOnly = DECIDING.contains(kind) || kind.equals(EntryKind.ANSWER);
    return entry.withholding(path -> !wordsOnly || WORDS.contains(path.field()));
  }

  /** Whether an entry has anything that would be erased. */
  public static boolean isDue(Entry entry) {
    return of(entry).disclosed().size() < entry.disclosed().size();
  }
}
