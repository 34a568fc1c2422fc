package org.letapis.casebook.tamper;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import org.letapis.casebook.Casebook;
import org.letapis.casebook.records.RecordQuery;
import org.letapis.casebook.records.RecordSummary;
import org.letapis.crypto.Digests;
import org.letapis.domain.entry.Digest;
import org.letapis.domain.entry.RecordId;
import org.letapis.domain.problem.Problem;
import org.letapis.domain.record.CaseRecord;

/** Everything a casebook says when it is read, by what was asked. */
final class Told {

  /** The answer where a problem was told instead. */
  static final String PROBLEM = "a problem";

  private final SortedMap<String, String> answers = new TreeMap<>();

  private Told() {}

  /** Asks for everything; whatever but a problem comes out of the casebook fails the test. */
  static SortedMap<String, String> by(Casebook book, Set<RecordId> records, Set<Digest> files) {
    Told told = new Told();
    told.ask("list", () -> told.list(book));
    told.ask("settings", () -> book.settings().toString());
    for (RecordId record : records) {
      told.ask(
          "view/" + record,
          () -> {
            book.records().view(record).ifPresent(v -> told.fields("view/", v.record()));
            return null;
          });
      told.ask("title/" + record, () -> book.records().title(record));
      told.ask(
          "revisions/" + record, () -> Integer.toString(book.records().revisions(record).size()));
      told.ask("events/" + record, () -> told.events(book, record));
    }
    for (Digest file : files) {
      told.ask("file/" + file, () -> digest(book, file));
    }
    return told.answers;
  }

  private String list(Casebook book) {
    List<RecordSummary> page =
        book.records()
            .find(
                new RecordQuery(
                    Set.of(), "", RecordQuery.Order.TITLE, java.util.Optional.empty(), 1_000));
    page.forEach(row -> fields("row/", row.record()));
    return null;
  }

  private String events(Casebook book, RecordId record) {
    book.records().history(record).forEach(row -> fields("event/", row.record()));
    return null;
  }

  /** Field by field: where an entry is lost, what the others said is still shown. */
  private void fields(String where, CaseRecord record) {
    record
        .values()
        .forEach((path, value) -> answers.put(where + record.id() + "/" + path, value.toString()));
  }

  private static String digest(Casebook book, Digest file) throws IOException {
    try (InputStream content = book.attachments().open(file)) {
      return Digests.hex(Digests.sha256(content.readAllBytes()));
    }
  }

  private void ask(String what, Callable<String> question) {
    try {
      String answer = question.call();
      if (answer != null) {
        answers.put(what, answer);
      }
    } catch (Problem problem) {
      answers.put(what, PROBLEM);
    } catch (Exception other) {
      throw new AssertionError(what + " answered with " + other.getClass(), other);
    }
  }
}
