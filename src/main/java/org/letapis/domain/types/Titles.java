package org.letapis.domain.types;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.letapis.domain.record.CaseRecord;
import org.letapis.domain.schema.Field;
import org.letapis.domain.schema.RecordType;
import org.letapis.domain.text.Language;
import org.letapis.domain.types.custom.Wording;

/** What a record is called on screen and in lists. */
public final class Titles {

  /** Kinds of name from the one to show to the one to show only when there is no other. */
  private static final List<String> KINDS =
      List.of("primary", "", "document", "birth", "short", "diminutive", "former", "alias");

  /** Types without any field that a title is made of: what happens to people, mostly. */
  private static final Set<String> UNTITLED = untitled();

  private Titles() {}

  private static Set<String> untitled() {
    Set<String> fields =
        Stream.of(Person.NAMES, Official.DESCRIBED, Proceeding.NUMBER, Source.TITLE)
            .map(Field::code)
            .collect(Collectors.toSet());
    return Schema.types().stream()
        .filter(type -> type.fields().map(Field::code).noneMatch(fields::contains))
        .map(RecordType::code)
        .collect(Collectors.toUnmodifiableSet());
  }

  /**
   * The record's title for a reader: the name in the reader's script where there is one, the number
   * of a case file, what a source or a file is called. Empty for an event, which is known by its
   * kind, day and person.
   */
  public static String of(CaseRecord record, Language reader) {
    return UNTITLED.contains(record.type()) ? "" : titled(record, reader);
  }

  private static String titled(CaseRecord record, Language reader) {
    return name(record, reader)
        .or(() -> words(record, Official.DESCRIBED))
        .or(() -> words(record, Proceeding.NUMBER))
        .or(() -> defined(record, reader))
        .or(() -> words(record, Source.TITLE))
        .orElse("");
  }

  /** What defines something is called as what it defines. */
  private static Optional<String> defined(CaseRecord record, Language reader) {
    return Schema.isDefinition(record.type()) ? Wording.label(record).in(reader) : Optional.empty();
  }

  private static Optional<String> name(CaseRecord record, Language reader) {
    List<String> scripts = reader.scripts();
    Comparator<Names.Name> best =
        Comparator.<Names.Name>comparingInt(name -> isAlias(name) ? 1 : 0)
            .thenComparingInt(name -> rank(scripts, name.script()))
            .thenComparingInt(name -> rank(KINDS, name.kind()));
    return Names.list(record).stream().min(best).map(Names.Name::text);
  }

  private static Optional<String> words(CaseRecord record, Field<String> field) {
    return record.get(field).map(String::strip).filter(text -> !text.isEmpty());
  }

  private static boolean isAlias(Names.Name name) {
    return rank(KINDS, name.kind()) >= KINDS.indexOf("diminutive");
  }

  private static int rank(List<String> order, String code) {
    int at = order.indexOf(code);
    return at < 0 ? order.size() : at;
  }
}
