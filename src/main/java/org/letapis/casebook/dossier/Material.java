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
import org.letapis.casebook.exchange.selection.References;
import org.letapis.casebook.exchange.selection.Rules;
import org.letapis.casebook.exchange.selection.Rulings;
import org.letapis.casebook.ledger.Ledger;
import org.letapis.casebook.records.RecordSummary;
import org.letapis.casebook.records.RecordView;
import org.letapis.casebook.records.Records;
import org.letapis.domain.custom.CasebookSchema;
import org.letapis.domain.date.PartialDate;
import org.letapis.domain.entry.RecordId;
import org.letapis.domain.problem.Problem;
import org.letapis.domain.record.CaseRecord;
import org.letapis.domain.schema.RecordType;
import org.letapis.domain.text.Labels;
import org.letapis.domain.types.Person;
import org.letapis.domain.types.Titles;
import org.letapis.domain.words.ValueWords;

/** Everything a dossier may tell of, with what may not be shown taken away first. */
final class Material {

  /** Of what more records than this refer to a person, the rest is not told. */
  private static final int MOST = 20_000;

  private final Records records;
  private final DossierRequest request;
  private final Rulings rulings;
  private final CasebookSchema schema;
  private final Labels labels;
  private final ValueWords words;
  private final List<RecordId> people;
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
    this.people = records.together(request.person());
    List<Shown> persons = read(people);
    if (persons.isEmpty()
        || persons.stream().anyMatch(p -> !p.record().type().equals(Person.TYPE.code()))) {
      throw new Problem(DossierProblem.NOBODY);
    }
    if (persons.stream().anyMatch(Shown::isWithheld)) {
      throw new Problem(DossierProblem.WITHHELD);
    }
    collect(ledger, persons);
  }

  private void collect(Ledger ledger, List<Shown> persons) {
    Set<RecordId> told = new LinkedHashSet<>();
    // Events of somebody else that only name this person are not of this life.
    records.history(request.person()).stream()
        .filter(event -> event.subject().filter(people::contains).isPresent())
        .map(RecordSummary::id)
        .forEach(told::add);
    for (RecordId person : people) {
      Collection<RecordId> linkers = ledger.store().many().linkers(person, MOST);
      read(linkers).stream()
          .filter(shown -> shown.record().type().equals("proceeding"))
          .forEach(shown -> told.add(shown.record().id()));
    }
    List<Shown> all = new ArrayList<>(persons);
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
