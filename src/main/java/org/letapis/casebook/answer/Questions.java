package org.letapis.casebook.answer;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.letapis.casebook.contact.Contacts;
import org.letapis.casebook.ledger.Known;
import org.letapis.casebook.ledger.Ledger;
import org.letapis.casebook.ledger.RecordFolder.Standing;
import org.letapis.casebook.problem.CasebookProblem;
import org.letapis.domain.entry.AuthorId;
import org.letapis.domain.entry.Decision;
import org.letapis.domain.entry.Decision.Verdict;
import org.letapis.domain.entry.Entry;
import org.letapis.domain.entry.EntryId;
import org.letapis.domain.entry.EntryKind;
import org.letapis.domain.entry.RecordId;
import org.letapis.domain.entry.statement.Answer;
import org.letapis.domain.problem.Problem;
import org.letapis.merge.Panel;
import org.letapis.merge.Ruling;
import org.letapis.merge.Rulings;

/** Questions reviewers ask about records, and the answers to them. */
public final class Questions {

  private final Ledger ledger;
  private final Contacts contacts;

  public Questions(Ledger ledger, Contacts contacts) {
    this.ledger = ledger;
    this.contacts = contacts;
  }

  /** Questions of others about what was written here that wait for an answer, oldest first. */
  public List<Question> open() {
    Set<RecordId> records = new LinkedHashSet<>();
    contacts.all().forEach(c -> records.addAll(ledger.store().records(c.id(), EntryKind.DECISION)));
    return records.stream()
        .flatMap(record -> about(record).stream())
        .filter(q -> q.isOpen() && !ledger.isOwn(q.reviewer()))
        .sorted(Comparator.comparing(Question::time).thenComparing(Question::decision))
        .toList();
  }

  /** Questions about a record that their reviewer did not overrule, with the answers. */
  public List<Question> about(RecordId record) {
    return ledger.folder().fold(record).map(this::about).orElse(List.of());
  }

  private List<Question> about(Standing standing) {
    Set<AuthorId> reviewers = new TreeSet<>();
    standing.known().stream()
        .map(Known::entry)
        .filter(e -> Decision.of(e).filter(d -> d.verdict() == Verdict.ASK).isPresent())
        .forEach(e -> reviewers.add(e.author()));
    List<Question> questions = new ArrayList<>();
    for (AuthorId reviewer : reviewers) {
      Rulings rulings = Rulings.of(entries(standing), Panel.of(reviewer));
      standing.known().stream()
          .flatMap(k -> rulings.on(k.entry().id()).flatMap(Ruling::question).stream())
          .distinct()
          .forEach(
              q ->
                  questions.add(
                      new Question(
                          standing.standing().state().id(),
                          q.decision(),
                          reviewer,
                          contacts.nameOf(reviewer),
                          q.comment(),
                          q.time(),
                          answers(standing, q.decision()))));
    }
    questions.sort(Comparator.comparing(Question::time).thenComparing(Question::decision));
    return questions;
  }

  private static List<Entry> entries(Standing standing) {
    return standing.known().stream().map(Known::entry).toList();
  }

  private List<Question.Given> answers(Standing standing, EntryId question) {
    List<Question.Given> answers = new ArrayList<>();
    for (Entry entry : entries(standing)) {
      Answer.of(entry)
          .filter(a -> a.question().equals(question))
          .ifPresent(
              a ->
                  answers.add(
                      new Question.Given(
                          entry.author(),
                          contacts.nameOf(entry.author()),
                          a.text(),
                          entry.body().time())));
    }
    answers.sort(Comparator.comparing(Question.Given::time));
    return answers;
  }

  /**
   * Answers a question; the answer goes back in the next bundle.
   *
   * @throws Problem when there is no such question about the record
   */
  public void answer(RecordId record, EntryId question, String text) {
    ledger.commit(
        maker -> {
          Standing standing =
              ledger
                  .folder()
                  .fold(record)
                  .filter(s -> about(s).stream().anyMatch(q -> q.decision().equals(question)))
                  .orElseThrow(() -> new Problem(CasebookProblem.NO_QUESTION));
          Set<EntryId> parents = new TreeSet<>(standing.standing().heads());
          parents.add(question);
          Entry entry =
              maker.make(
                  EntryKind.ANSWER,
                  record,
                  standing.type(),
                  List.copyOf(parents),
                  new Answer(question, text).toFields());
          return new Ledger.Commit<>(List.of(entry), List.of(), Boolean.TRUE);
        });
  }
}
