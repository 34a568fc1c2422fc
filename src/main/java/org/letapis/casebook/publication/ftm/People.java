package org.letapis.casebook.publication.ftm;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.letapis.casebook.publication.PublishedRecord;
import org.letapis.domain.entry.RecordId;
import org.letapis.domain.record.CaseRecord;
import org.letapis.domain.record.Row;
import org.letapis.domain.schema.Field;
import org.letapis.domain.schema.Term;
import org.letapis.domain.types.Official;
import org.letapis.domain.types.Organisation;
import org.letapis.domain.types.Person;

/** People and officials, with their families, those they know and where they belong. */
final class People {

  private static final Map<String, String> COUNTRIES =
      Map.of(
          "belarus",
          "by",
          "russia",
          "ru",
          "ukraine",
          "ua",
          "poland",
          "pl",
          "lithuania",
          "lt",
          "latvia",
          "lv");

  private static final Set<String> FAMILY =
      Set.of("spouse", "partner", "parent", "child", "sibling", "relative");

  /** Kinds of name under which somebody is not known today. */
  private static final Set<String> ALIASES = Set.of("alias", "diminutive");

  private final Shared shared;

  People(Shared shared) {
    this.shared = shared;
  }

  void person(PublishedRecord published) {
    CaseRecord record = published.record();
    Draft draft = new Draft(record.id().toString(), "Person");
    names(draft, record, published.title());
    Set<String> told =
        told(
            Person.NAMES,
            Person.BIRTHPLACE,
            Person.SEX,
            Person.OCCUPATION,
            Person.ADDRESSES,
            Person.IDENTIFIERS);
    record
        .get(Person.BORN)
        .flatMap(Draft::date)
        .ifPresent(
            day -> {
              draft.add("birthDate", day);
              told.add(Person.BORN.code());
            });
    draft.add("birthPlace", shared.words(record, Person.BIRTHPLACE));
    draft.add("gender", record.get(Person.SEX).filter(Term::coded).map(Term::text));
    citizenship(draft, record, told);
    draft.add("position", shared.words(record, Person.OCCUPATION));
    for (Row row : record.rows(Person.ADDRESSES)) {
      draft.add("address", shared.words(record, Person.ADDRESSES, row, Person.ADDRESS));
    }
    for (Row row : record.rows(Person.IDENTIFIERS)) {
      String kind = row.get(Person.IDENTIFIER_KIND).map(Term::text).orElse("");
      draft.add(
          kind.equals("passport") ? "passportNumber" : "idNumber",
          shared.words(record, Person.IDENTIFIERS, row, Person.IDENTIFIER));
    }
    relations(record, told);
    affiliations(record, told);
    shared.common(draft, record, told);
    shared.write(draft);
  }

  private static void citizenship(Draft draft, CaseRecord record, Set<String> told) {
    List<Term> said = record.get(Person.CITIZENSHIP).orElse(List.of());
    said.stream()
        .filter(Term::coded)
        .map(term -> COUNTRIES.getOrDefault(term.text(), ""))
        .forEach(code -> draft.add("citizenship", code));
    if (said.stream().allMatch(t -> t.coded() && COUNTRIES.containsKey(t.text()))) {
      told.add(Person.CITIZENSHIP.code());
    }
  }

  private void names(Draft draft, CaseRecord record, String otherwise) {
    for (Row row : record.rows(Person.NAMES)) {
      String kind = row.get(Person.NAME_KIND).map(Term::text).orElse("");
      String given = row.get(Person.GIVEN).orElse("");
      String patronymic = row.get(Person.PATRONYMIC).orElse("");
      String family = row.get(Person.FAMILY).orElse("");
      String whole =
          Stream.of(given, patronymic, family)
              .map(String::strip)
              .filter(word -> !word.isEmpty())
              .collect(Collectors.joining(" "));
      if (ALIASES.contains(kind)) {
        draft.add("alias", whole);
      } else if (kind.equals("birth")) {
        draft.add("previousName", whole);
      } else {
        draft.add("name", whole);
        draft.add("firstName", given).add("fatherName", patronymic).add("lastName", family);
      }
    }
    if (!draft.has("name")) {
      draft.add("name", otherwise);
    }
  }

  private void relations(CaseRecord record, Set<String> told) {
    for (Row row : record.rows(Person.RELATIONS)) {
      Optional<RecordId> other = row.get(Person.RELATED).filter(this::isPerson);
      if (other.isPresent()) {
        boolean family =
            row.get(Person.RELATION).filter(t -> FAMILY.contains(t.text())).isPresent();
        Draft link =
            new Draft(
                Draft.id(record.id().toString(), Person.RELATIONS.code(), row.id()),
                family ? "Family" : "Associate");
        link.add("person", record.id().toString());
        link.add(family ? "relative" : "associate", other.get().toString());
        link.add("relationship", shared.words(record, Person.RELATIONS, row, Person.RELATION));
        link.add("summary", shared.words(record, Person.RELATIONS, row, Person.RELATION_NOTE));
        shared.write(link);
        told.add(Person.RELATIONS.code() + "/" + row.id());
      }
    }
  }

  private boolean isPerson(RecordId id) {
    return shared.type(id).filter(Person.TYPE.code()::equals).isPresent();
  }

  private boolean isOrganisation(RecordId id) {
    return shared.type(id).filter(Organisation.TYPE.code()::equals).isPresent();
  }

  private void affiliations(CaseRecord record, Set<String> told) {
    for (Row row : record.rows(Person.AFFILIATIONS)) {
      Optional<RecordId> where = row.get(Person.ORGANISATION).filter(this::isOrganisation);
      if (where.isPresent()) {
        Draft link =
            new Draft(
                Draft.id(record.id().toString(), Person.AFFILIATIONS.code(), row.id()),
                "Membership");
        link.add("member", record.id().toString()).add("organization", where.get().toString());
        link.add("role", shared.words(record, Person.AFFILIATIONS, row, Person.AFFILIATION_ROLE));
        link.add("startDate", row.get(Person.FROM).flatMap(Draft::date));
        link.add("endDate", row.get(Person.UNTIL).flatMap(Draft::date));
        shared.write(link);
        told.add(Person.AFFILIATIONS.code() + "/" + row.id());
      }
    }
  }

  void official(PublishedRecord published) {
    CaseRecord record = published.record();
    Draft draft = new Draft(record.id().toString(), "Person");
    names(draft, record, published.title());
    Set<String> told = told(Person.NAMES);
    record
        .get(Official.BORN)
        .flatMap(Draft::date)
        .ifPresent(
            day -> {
              draft.add("birthDate", day);
              told.add(Official.BORN.code());
            });
    for (Row row : record.rows(Official.POSTINGS)) {
      String position =
          Stream.of(Official.RANK, Official.POSITION)
              .map(column -> row.get(column).orElse("").strip())
              .filter(word -> !word.isEmpty())
              .collect(Collectors.joining(", "));
      draft.add("position", position);
      Optional<RecordId> unit = row.get(Official.UNIT).filter(this::isOrganisation);
      if (unit.isPresent()) {
        Draft link =
            new Draft(
                Draft.id(record.id().toString(), Official.POSTINGS.code(), row.id()), "Employment");
        link.add("employee", record.id().toString()).add("employer", unit.get().toString());
        link.add("role", position);
        link.add("startDate", row.get(Official.FROM).flatMap(Draft::date));
        link.add("endDate", row.get(Official.UNTIL).flatMap(Draft::date));
        shared.write(link);
        told.add(Official.POSTINGS.code() + "/" + row.id());
      }
    }
    shared.common(draft, record, told);
    shared.write(draft);
  }

  private static Set<String> told(Field<?>... fields) {
    return Stream.of(fields).map(Field::code).collect(Collectors.toCollection(HashSet::new));
  }
}
