package org.letapis.cli.records;

import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.Set;
import org.letapis.casebook.Casebook;
import org.letapis.casebook.records.RecordQuery;
import org.letapis.casebook.records.RecordSummary;
import org.letapis.domain.entry.RecordId;

/** All records that match, by title, read a page at a time. */
final class Pages implements Iterator<RecordSummary> {

  private static final int PAGE = 500;

  private final Casebook casebook;
  private final Set<String> types;
  private final String text;
  private Iterator<RecordSummary> page = List.<RecordSummary>of().iterator();
  private Optional<RecordId> last = Optional.empty();
  private boolean ended;

  Pages(Casebook casebook, Set<String> types, String text) {
    this.casebook = casebook;
    this.types = types;
    this.text = text;
  }

  @Override
  public boolean hasNext() {
    if (!page.hasNext() && !ended) {
      List<RecordSummary> next =
          casebook
              .records()
              .find(new RecordQuery(types, text, RecordQuery.Order.TITLE, last, PAGE));
      ended = next.size() < PAGE;
      page = next.iterator();
    }
    return page.hasNext();
  }

  @Override
  public RecordSummary next() {
    if (!hasNext()) {
      throw new NoSuchElementException();
    }
    RecordSummary summary = page.next();
    last = Optional.of(summary.id());
    return summary;
  }
}
