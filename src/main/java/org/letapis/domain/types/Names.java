package org.letapis.domain.types;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.letapis.domain.record.CaseRecord;
import org.letapis.domain.record.Row;

/** The names written in a record, of a person or official, of a facility, organisation or case. */
public final class Names {

  private Names() {}

  /** Every name in the record, in the order they were written. */
  public static List<String> all(CaseRecord record) {
    List<String> names = new ArrayList<>();
    for (Row row : record.rows(Person.NAMES)) {
      String name = of(row);
      if (!name.isEmpty()) {
        names.add(name);
      }
    }
    record.get(Proceeding.NUMBER).ifPresent(names::add);
    return names;
  }

  /** The name in one row: family, given, patronymic; or the name of a thing. */
  public static String of(Row row) {
    return Stream.of(Person.FAMILY, Person.GIVEN, Person.PATRONYMIC, Facility.NAME)
        .flatMap(column -> row.get(column).stream())
        .filter(part -> !part.isBlank())
        .collect(Collectors.joining(" "));
  }
}
