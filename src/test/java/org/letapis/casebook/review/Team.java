package org.letapis.casebook.review;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.letapis.casebook.Books;
import org.letapis.casebook.Casebook;
import org.letapis.casebook.Desk;
import org.letapis.casebook.exchange.ExportRequest;
import org.letapis.casebook.problem.CasebookProblem;
import org.letapis.domain.entry.AuthorId;
import org.letapis.domain.entry.Decision.Verdict;
import org.letapis.domain.entry.RecordId;
import org.letapis.domain.problem.Problem;
import org.letapis.domain.record.CaseRecord;

/** Casebooks that trust each other, exchanging real bundles. */
final class Team implements AutoCloseable {

  private static final List<String> NAMES = List.of("Бусел", "Сойка", "Дрозд", "Жаваранак");

  private final Path folder;
  private final List<Casebook> books = new ArrayList<>();

  Team(Path folder, int size) {
    this.folder = folder;
    for (int i = 0; i < size; i++) {
      Casebook fresh = Books.create(folder.resolve("book" + i), Desk.COORDINATOR, NAMES.get(i));
      books.forEach(known -> Books.introduce(known, fresh));
      books.add(fresh);
    }
  }

  Casebook book(int index) {
    return books.get(index);
  }

  List<Casebook> all() {
    return books;
  }

  static AuthorId id(Casebook book) {
    return book.contacts().myId();
  }

  /** Everybody's decisions count with everybody. */
  Team ofColleagues() {
    for (Casebook one : books) {
      books.stream()
          .filter(other -> other != one)
          .forEach(other -> one.review().colleagues().add(id(other)));
    }
    return this;
  }

  /** One bundle from one to another. */
  void send(Casebook from, Casebook to) {
    to.exchange()
        .importBundle(
            from.exchange()
                .export(new ExportRequest(Set.of(id(to)), true, true, true, false), folder)
                .file());
  }

  /** Everybody to everybody, until what one relays has come round. */
  void meet() {
    for (int round = 0; round < 2; round++) {
      for (Casebook from : books) {
        books.stream().filter(to -> to != from).forEach(to -> sendIfAny(from, to));
      }
    }
  }

  private void sendIfAny(Casebook from, Casebook to) {
    try {
      send(from, to);
    } catch (Problem e) {
      if (e.code() != CasebookProblem.NOTHING_TO_EXPORT) {
        throw e;
      }
    }
  }

  static void acceptAll(Casebook book) {
    if (!book.inbox().items().isEmpty()) {
      book.inbox().decide(Verdict.ACCEPT, book.inbox().items(), "");
    }
  }

  static CaseRecord record(Casebook book, RecordId id) {
    return book.records().view(id).orElseThrow().record();
  }

  @Override
  public void close() {
    books.forEach(Casebook::close);
  }
}
