package org.letapis.casebook.dossier;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.letapis.casebook.dossier.choice.DossierProblem;
import org.letapis.casebook.dossier.choice.DossierRequest;
import org.letapis.casebook.exchange.selection.References;
import org.letapis.casebook.exchange.selection.Rules;
import org.letapis.casebook.exchange.selection.Rulings;
import org.letapis.casebook.ledger.Ledger;
import org.letapis.casebook.people.PeopleIndex;
import org.letapis.casebook.records.RecordSummary;
import org.letapis.casebook.records.RecordView;
import org.letapis.casebook.records.Records;
import org.letapis.domain.custom.CasebookSchema;
import org.letapis.domain.date.PartialDate;
import org.letapis.domain.entry.AuthorId;
import org.letapis.domain.entry.FieldPath;
import org.letapis.domain.entry.RecordId;
import org.letapis.domain.problem.Problem;
import org.letapis.domain.record.CaseRecord;
import org.letapis.domain.schema.EventFields;
import org.letapis.domain.schema.Field;
import org.letapis.domain.schema.RecordType;
import org.letapis.domain.text.Labels;
import org.letapis.domain.types.Person;
import org.letapis.domain.types.Proceeding;
import org.letapis.domain.types.Titles;
import org.letapis.domain.words.ValueWords;

/** Everything a dossier may tell of, with what may not be shown taken away first. */
final class Material {

  /** Of what more records than this refer to a person, the rest is not told. */
  private static final int MOST = 20_000;

  private static final String PROCEEDING = Proceeding.TYPE.code();

  private final Records records;
  private final DossierRequest request;
  private final Rulings rulings;
  private final CasebookSchema schema;
  private final Labels labels;
  private final ValueWords words;
  private final List<RecordId> people;
  private final Authors authors;
  private final Map<RecordId, Shown> read = new HashMap<>();
  private final Map<RecordId, String> titles = new HashMap<>();
  private final Map<String, List<Shown>> byType = new LinkedHashMap<>();

  Material(Ledger ledger, Records records, DossierRequest request) {
    this.records = records;
    this.request = request;
    // The strictest of confidentiality, consent and what names somebody is decided in one place.
    this.rulings =
        new Rulings(
            ledger,
            new Rules(request.highest(), List.of(request.use()), request.sources(), List.of()));
    this.schema = records.custom().schema();
    this.labels = schema.labels(Labels.of(request.language()));
    this.words = schema.words(labels, this::title);
    this.authors = new Authors(ledger);
    List<Shown> about = read(records.together(request.about()));
    if (about.isEmpty() || !isOne(about, Person.TYPE.code()) && !isOne(about, PROCEEDING)) {
      throw new Problem(DossierProblem.NOBODY);
    }
    if (about.stream().anyMatch(Shown::isWithheld)) {
      throw new Problem(DossierProblem.WITHHELD);
    }
    Set<RecordId> told = new LinkedHashSet<>();
    if (isOne(about, PROCEEDING)) {
      told.addAll(ids(about));
      this.people = concerned(ledger, about, told);
    } else {
      this.people = ids(about);
      lived(ledger, told);
    }
    collect(told);
  }

  private static boolean isOne(List<Shown> about, String type) {
    return about.stream().allMatch(shown -> shown.record().type().equals(type));
  }

  private static List<RecordId> ids(List<Shown> some) {
    return some.stream().map(shown -> shown.record().id()).toList();
  }

  /** What happened to a person, and the proceedings that name them. */
  private void lived(Ledger ledger, Set<RecordId> told) {
    // Events of somebody else that only name this person are not of this life.
    records.history(request.about()).stream()
        .filter(event -> event.subject().filter(people::contains).isPresent())
        .map(RecordSummary::id)
        .forEach(told::add);
    for (RecordId person : people) {
      Collection<RecordId> linkers = ledger.store().many().linkers(person, MOST);
      read(linkers).stream()
          .filter(shown -> shown.record().type().equals(PROCEEDING))
          .forEach(shown -> told.add(shown.record().id()));
    }
  }

  /**
   * Who takes part in a case and who it happened to; of their lives only what is told to belong to
   * the case.
   */
  private List<RecordId> concerned(Ledger ledger, List<Shown> cases, Set<RecordId> told) {
    Set<RecordId> some = new LinkedHashSet<>();
    for (Shown one : cases) {
      one.record().rows(Proceeding.PARTIES).stream()
          .flatMap(row -> row.get(Proceeding.PARTY).stream())
          .forEach(some::add);
      for (Shown linker : read(ledger.store().many().linkers(one.record().id(), MOST))) {
        Optional<RecordType> type = schema.type(linker.record().type());
        if (type.filter(RecordType::isEvent).isPresent()
            && linker
                .record()
                .get(EventFields.PROCEEDING)
                .filter(one.record().id()::equals)
                .isPresent()) {
          told.add(linker.record().id());
          type.map(RecordType::subject).flatMap(linker.record()::get).ifPresent(some::add);
        }
      }
    }
    return read(some).stream()
        .filter(shown -> shown.record().type().equals(Person.TYPE.code()))
        .filter(shown -> !shown.isWithheld())
        .map(shown -> shown.record().id())
        .toList();
  }

  private void collect(Set<RecordId> told) {
    List<Shown> all = new ArrayList<>(read(people));
    all.addAll(read(told));
    Set<RecordId> named = new LinkedHashSet<>();
    all.forEach(shown -> named.addAll(References.of(shown.record())));
    named.removeAll(people);
    named.removeAll(told);
    read(named).stream().filter(shown -> isThing(shown.record().type())).forEach(all::add);
    all.forEach(s -> byType.computeIfAbsent(s.record().type(), t -> new ArrayList<>()).add(s));
  }

  /** Places, bodies, sources and files that are named; other people’s lives are their own. */
  private boolean isThing(String code) {
    return schema
        .type(code)
        .map(
            type ->
                switch (type.category()) {
                  case ORGANISATION, FACILITY, SOURCE, FILE -> true;
                  // An official is somebody in office, and is told of as such.
                  case PERSON -> !code.equals(Person.TYPE.code());
                  case EVENT, PROCEEDING, DEFINITION -> false;
                })
        .orElse(false);
  }

  private List<Shown> read(Collection<RecordId> ids) {
    List<RecordId> unread = ids.stream().filter(id -> !read.containsKey(id)).toList();
    if (!unread.isEmpty()) {
      rulings.prepare(unread);
      for (RecordView.Bare bare : records.states(unread).values()) {
        RecordId id = bare.record().id();
        read.put(id, Shown.of(bare, rulings.of(id)));
      }
    }
    return ids.stream().map(read::get).filter(java.util.Objects::nonNull).toList();
  }

  /** Records of some types, by day, then in the order of the types. */
  List<Shown> of(List<String> types) {
    List<Shown> all = new ArrayList<>();
    types.forEach(type -> all.addAll(byType.getOrDefault(type, List.of())));
    all.sort(Comparator.comparing(this::day, Comparator.nullsLast(Comparator.naturalOrder())));
    return all;
  }

  private java.time.@Nullable LocalDate day(Shown shown) {
    Optional<PartialDate> start = start(shown.record());
    return start.map(d -> d.earliest() == null ? d.latest() : d.earliest()).orElse(null);
  }

  Optional<PartialDate> start(CaseRecord record) {
    return schema.type(record.type()).map(RecordType::start).flatMap(record::get);
  }

  Optional<PartialDate> end(CaseRecord record) {
    return schema.type(record.type()).map(RecordType::end).flatMap(record::get);
  }

  /** What to call a record: by those of its names that may be shown. */
  String title(RecordId id) {
    String known = titles.get(id);
    if (known == null) {
      Shown shown = read(List.of(id)).stream().findFirst().orElse(null);
      known = shown == null ? labels.text("dossier.elsewhere") : title(shown);
      titles.put(id, known);
    }
    return known;
  }

  private String title(Shown shown) {
    if (shown.isWithheld()) {
      return labels.text("dossier.name-withheld");
    }
    String title = Titles.of(shown.record(), request.language());
    return title.isEmpty() ? labels.text("type." + shown.record().type()) : title;
  }

  /** Whether it tells of more people than one. */
  boolean several() {
    return people.size() > 1 || !people.contains(request.about());
  }

  /** The label of a field or a cell. */
  String label(String type, FieldPath path) {
    return schema
        .type(type)
        .flatMap(known -> labels.find(known.labelKey(path)))
        .orElse(path.toString());
  }

  /** Who recorded a row. */
  Set<AuthorId> authors(Shown shown, Field<?> field, String row) {
    return authors.of(shown.record().id(), field, row);
  }

  /** The people who are shown, or at least named. */
  List<CaseRecord> peopleShown() {
    return read.values().stream()
        .filter(shown -> PeopleIndex.TYPES.contains(shown.record().type()))
        .filter(shown -> !shown.isWithheld())
        .map(Shown::record)
        .toList();
  }

  /** People whose names begin like a word and who are kept back. */
  List<Shown> keptBack(String beginning, int most) {
    return read(records.people().search(beginning, PeopleIndex.TYPES, most)).stream()
        .filter(Shown::isWithheld)
        .toList();
  }

  /** What the casebook calls somebody, whoever may see it. */
  String trueTitle(RecordId id) {
    return shown(id).map(s -> Titles.of(s.whole(), request.language())).orElse("");
  }

  boolean isSelf(RecordId id) {
    return people.contains(id);
  }

  DossierRequest request() {
    return request;
  }

  CasebookSchema schema() {
    return schema;
  }

  Labels labels() {
    return labels;
  }

  ValueWords words() {
    return words;
  }

  Optional<Shown> shown(RecordId id) {
    return read(List.of(id)).stream().findFirst();
  }
}
