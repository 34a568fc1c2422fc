package org.letapis.casebook.publication.huridocs;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.letapis.casebook.publication.Publication;
import org.letapis.casebook.publication.PublishedRecord;
import org.letapis.domain.record.CaseRecord;
import org.letapis.domain.schema.Common;
import org.letapis.domain.schema.Field;
import org.letapis.domain.types.Names;
import org.letapis.domain.types.Official;
import org.letapis.domain.types.Organisation;
import org.letapis.domain.types.Person;
import org.letapis.foreign.ForeignValue;
import tools.jackson.databind.JsonNode;

/** People, officials and organisations: all of them are “persons” of the standard. */
final class PersonRows {

  private final Publication publication;
  private final Sheets sheets;

  PersonRows(Publication publication, Sheets sheets) {
    this.publication = publication;
    this.sheets = sheets;
  }

  void person(PublishedRecord published) {
    CaseRecord record = published.record();
    Map.Entry<ForeignValue, ForeignValue> born = Codes.date(record.get(Person.BORN));
    sheets.row(
        Sheet.PERSONS,
        Codes.text(record.id().toString()),
        Codes.text(Codes.INDIVIDUAL),
        Codes.text(published.title()),
        others(published),
        born.getKey(),
        born.getValue(),
        Codes.of(record, Person.SEX),
        Codes.of(record, Person.OCCUPATION_GROUPS),
        words(record, Person.OCCUPATION),
        Codes.of(record, Person.CITIZENSHIP),
        words(record, Person.HEALTH),
        words(record, Common.ACCOUNT));
  }

  void official(PublishedRecord published) {
    CaseRecord record = published.record();
    Map.Entry<ForeignValue, ForeignValue> born = Codes.date(record.get(Official.BORN));
    String postings =
        record.rows(Official.POSTINGS).stream()
            .map(row -> row.get(Official.POSITION).orElse(""))
            .filter(words -> !words.isBlank())
            .distinct()
            .collect(Collectors.joining("; "));
    other(published, Codes.INDIVIDUAL, born, Codes.text(postings));
  }

  void organisation(PublishedRecord published) {
    other(
        published,
        Codes.GROUP,
        Map.entry(ForeignValue.EMPTY, ForeignValue.EMPTY),
        words(published.record(), Organisation.KIND));
  }

  private void other(
      PublishedRecord published,
      String unit,
      Map.Entry<ForeignValue, ForeignValue> born,
      ForeignValue occupation) {
    CaseRecord record = published.record();
    sheets.row(
        Sheet.PERSONS,
        Codes.text(record.id().toString()),
        Codes.text(unit),
        Codes.text(published.title()),
        others(published),
        born.getKey(),
        born.getValue(),
        ForeignValue.EMPTY,
        ForeignValue.EMPTY,
        occupation,
        ForeignValue.EMPTY,
        ForeignValue.EMPTY,
        words(record, Common.ACCOUNT));
  }

  private static ForeignValue others(PublishedRecord published) {
    List<String> names =
        Names.all(published.record()).stream()
            .filter(name -> !name.equals(published.title()))
            .toList();
    return Codes.text(String.join("; ", names));
  }

  private ForeignValue words(CaseRecord record, Field<?> field) {
    JsonNode value = record.values().get(field.path());
    return value == null
        ? ForeignValue.EMPTY
        : Codes.text(publication.words().value(record.type(), field.path(), value));
  }
}
