package org.letapis.casebook.due;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.letapis.casebook.due.begin.Told;
import org.letapis.casebook.ledger.Ledger;
import org.letapis.casebook.ledger.local.LocalKeys;
import org.letapis.casebook.ledger.local.Settings;
import org.letapis.domain.entry.RecordId;
import org.letapis.domain.law.deadline.Branch;
import org.letapis.domain.record.CaseRecord;
import org.letapis.domain.record.Row;
import org.letapis.domain.schema.EventFields;
import org.letapis.domain.schema.Term;
import org.letapis.domain.text.Language;
import org.letapis.domain.types.Detention;
import org.letapis.domain.types.Proceeding;
import org.letapis.domain.types.Titles;
import org.letapis.domain.types.event.Verdict;
import org.letapis.store.row.RecordRow;

/**
 * Whom a record is about and of what procedure it is.
 *
 * @param there the records it names
 * @param language in which people are named
 */
record Involved(Told told, Map<RecordId, RecordRow> there, Language language) {

  private static final Term LAWYER = Term.of("defence-lawyer");
  private static final Set<Term> PARTIES =
      Set.of(
          Term.of("suspect"),
          Term.of("accused"),
          Term.of("convicted"),
          Term.of("victim"),
          Term.of("civil-plaintiff"));

  /** The records that one names here. */
  static Set<RecordId> named(Told told) {
    Set<RecordId> named = new LinkedHashSet<>();
    told.subject().ifPresent(named::add);
    told.state().get(EventFields.PROCEEDING).ifPresent(named::add);
    told.state()
        .rows(EventFields.LAWYERS)
        .forEach(one -> one.get(EventFields.LAWYER).ifPresent(named::add));
    told.state()
        .rows(Proceeding.PARTIES)
        .forEach(one -> one.get(Proceeding.PARTY).ifPresent(named::add));
    return named;
  }

  LocalDate changedOn() {
    return CaseDeadlines.day(told.changed());
  }

  /** Number of the case file. */
  String label() {
    CaseRecord state = told.state();
    return state
        .get(Proceeding.NUMBER)
        .filter(number -> state.type().equals("proceeding"))
        .or(() -> state.get(EventFields.CASE_NUMBER))
        .or(() -> proceeding().flatMap(file -> file.get(Proceeding.NUMBER)))
        .orElse("");
  }

  List<DueItem.Somebody> people() {
    List<DueItem.Somebody> people = new ArrayList<>();
    if (told.state().type().equals("proceeding")) {
      for (Row party : told.state().rows(Proceeding.PARTIES)) {
        if (party.get(Proceeding.PARTY_ROLE).filter(PARTIES::contains).isPresent()) {
          party.get(Proceeding.PARTY).ifPresent(id -> add(id, people));
        }
      }
    } else {
      told.subject().ifPresent(id -> add(id, people));
    }
    return people;
  }

  private void add(RecordId id, List<DueItem.Somebody> people) {
    RecordRow other = there.get(id);
    if (other != null && other.visible()) {
      people.add(new DueItem.Somebody(id, Titles.of(other.state(), language)));
    }
  }

  List<String> lawyers() {
    Set<String> lawyers = new LinkedHashSet<>();
    for (Row one : told.state().rows(EventFields.LAWYERS)) {
      one.get(EventFields.LAWYER).flatMap(this::title).ifPresent(lawyers::add);
      one.get(EventFields.NAME).ifPresent(lawyers::add);
    }
    for (Row party : told.state().rows(Proceeding.PARTIES)) {
      if (party.get(Proceeding.PARTY_ROLE).filter(LAWYER::equals).isPresent()) {
        party.get(Proceeding.PARTY).flatMap(this::title).ifPresent(lawyers::add);
        party.get(Proceeding.PARTY_NAME).ifPresent(lawyers::add);
      }
    }
    lawyers.removeIf(String::isBlank);
    return List.copyOf(lawyers);
  }

  private Optional<String> title(RecordId id) {
    return Optional.ofNullable(there.get(id))
        .filter(RecordRow::visible)
        .map(other -> Titles.of(other.state(), language));
  }

  private Optional<CaseRecord> proceeding() {
    return told.state()
        .get(EventFields.PROCEEDING)
        .flatMap(id -> Optional.ofNullable(there.get(id)))
        .filter(RecordRow::visible)
        .map(RecordRow::state);
  }

  /** Of what procedure it is, as far as the records say; nothing where they do not. */
  Optional<Branch> branch() {
    CaseRecord state = told.state();
    Optional<CaseRecord> file =
        state.type().equals("proceeding") ? Optional.of(state) : proceeding();
    return file.flatMap(f -> f.get(Proceeding.KIND))
        .flatMap(Involved::branch)
        .or(() -> state.get(Detention.LEGAL_BASIS).flatMap(Involved::branch))
        .or(() -> state.get(Verdict.PENALTY).flatMap(Involved::branch))
        .or(() -> state.get(EventFields.ARTICLES).flatMap(Involved::branch));
  }

  private static Optional<Branch> branch(Term said) {
    return switch (said.text()) {
      case "criminal", "suspicion", "imprisonment", "home-restriction", "open-facility", "arrest" ->
          Optional.of(Branch.CRIMINAL);
      case "administrative", "administrative-arrest" -> Optional.of(Branch.ADMINISTRATIVE);
      default -> Optional.empty();
    };
  }

  private static Optional<Branch> branch(List<org.letapis.domain.schema.Article> articles) {
    if (articles.stream().anyMatch(article -> article.law().equals("CC"))) {
      return Optional.of(Branch.CRIMINAL);
    }
    return articles.stream().anyMatch(article -> article.law().equals("CAO"))
        ? Optional.of(Branch.ADMINISTRATIVE)
        : Optional.empty();
  }

  /** The language in which the casebook's people are named. */
  static Language language(Ledger ledger) {
    return ledger
        .locals()
        .get(LocalKeys.SETTINGS)
        .map(json -> Settings.ofJson(json).language())
        .orElse(Language.BELARUSIAN);
  }
}
