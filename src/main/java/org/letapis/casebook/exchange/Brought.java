package org.letapis.casebook.exchange;

import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import org.letapis.casebook.exchange.memory.ReceivedBundle.Span;
import org.letapis.domain.entry.AuthorId;
import org.letapis.domain.entry.ChainLink;
import org.letapis.domain.entry.Entry;
import org.letapis.domain.entry.OmittedEntry;
import org.letapis.domain.entry.RecordId;

/** Which entries a bundle brings, chain by chain. */
final class Brought {

  /** Most records that are noted as made up for: more than that travel when they change next. */
  private static final int MOST = 10_000;

  private final SortedMap<AuthorId, Span> fresh = new TreeMap<>();
  private final Map<AuthorId, Long> stubs = new TreeMap<>();
  private final Set<AuthorId> partly = new TreeSet<>();
  private final Set<RecordId> filled = new TreeSet<>();

  void passed(ChainLink link) {
    if (link instanceof OmittedEntry) {
      partly.add(link.author());
    }
  }

  void fresh(ChainLink link) {
    fresh.merge(link.author(), new Span(link.seq(), link.seq()), Span::and);
    if (link instanceof OmittedEntry) {
      stubs.merge(link.author(), link.seq(), Math::min);
    }
  }

  void filled(Entry entry) {
    if (filled.size() < MOST) {
      filled.add(entry.body().record());
    }
  }

  /** The first and last new number of each chain. */
  SortedMap<AuthorId, Span> spans() {
    return fresh;
  }

  /** The first new number of each chain of which only the digest came. */
  Map<AuthorId, Long> stubs() {
    return stubs;
  }

  /** Whether some of an author's entries came as digests, known ones included. */
  boolean isPartly(AuthorId author) {
    return partly.contains(author);
  }

  /** Records of which an entry that was here in part came whole, or less in part. */
  Set<RecordId> records() {
    return filled;
  }
}
