package org.letapis.ui.capture.past;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.letapis.casebook.Casebook;
import org.letapis.casebook.contact.Contact;
import org.letapis.casebook.ledger.Known;
import org.letapis.domain.entry.AuthorId;
import org.letapis.domain.entry.Disclosure;
import org.letapis.domain.entry.FieldPath;
import org.letapis.domain.entry.RecordId;
import org.letapis.domain.words.ValueWords;
import tools.jackson.databind.JsonNode;

/**
 * What somebody once said of a field.
 *
 * @param path the field, or the cell of a row
 * @param time when, by the clock of who said it
 * @param who name of the author; empty for somebody unknown here
 * @param own whether it was said here
 * @param waits whether it waits for a decision
 * @param value as stored; JSON null where it was cleared
 * @param words the value in words; empty where it was cleared
 */
record PastValue(
    FieldPath path,
    Instant time,
    String who,
    boolean own,
    boolean waits,
    JsonNode value,
    String words) {

  /** All that was ever said of a field, with all rows where it has rows; the last first. */
  static List<PastValue> of(
      Casebook book, RecordId record, String type, FieldPath path, ValueWords words) {
    AuthorId here = book.contacts().myId();
    List<PastValue> past = new ArrayList<>();
    for (Known known : book.records().revisions(record)) {
      AuthorId author = known.entry().author();
      boolean own = author.equals(here);
      String who =
          own
              ? book.settings().displayName()
              : book.contacts().of(author).map(Contact::name).orElse("");
      for (Disclosure said : known.entry().disclosed()) {
        boolean asked =
            path.row() == null
                ? said.path().field().equals(path.field())
                : said.path().equals(path);
        if (asked) {
          JsonNode value = said.value();
          past.add(
              new PastValue(
                  said.path(),
                  known.entry().body().time(),
                  who,
                  own,
                  known.waits(),
                  value,
                  value.isNull() ? "" : words.value(type, said.path(), value)));
        }
      }
    }
    return lastFirst(past);
  }

  /**
   * The last first. What one author said in the same moment keeps the order of its numbers: the
   * clock of a fast machine says the same millisecond twice.
   *
   * @param said by author and number
   */
  static List<PastValue> lastFirst(List<PastValue> said) {
    return said.reversed().stream()
        .sorted(Comparator.comparing(PastValue::time).reversed())
        .toList();
  }
}
