package org.letapis.domain.types;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.letapis.domain.record.CaseRecord;
import org.letapis.domain.record.Row;
import org.letapis.domain.schema.Field;
import org.letapis.domain.schema.Term;

/** The names a record carries: of a person or an official, an organisation or a place. */
public final class Names {

  /** Belarusian has these letters and Russian has not, and the other way round. */
  private static final String BELARUSIAN_LETTERS = "іўІЎ";

  private static final String RUSSIAN_LETTERS = "ищъИЩЪ";

  private static final List<Field<String>> PARTS =
      List.of(Person.FAMILY, Person.GIVEN, Person.PATRONYMIC, Facility.NAME);

  private static final Pattern SPACES = Pattern.compile("\\s+");

  private Names() {}

  /**
   * One name.
   *
   * @param text family name, given name, patronymic; or the name as a whole
   * @param script term of {@link org.letapis.domain.vocabulary.NameTerms#SCRIPT}: as entered, or as
   *     its letters tell; empty where they do not
   * @param kind term of the vocabulary of kinds, or empty
   */
  public record Name(String text, String script, String kind) {}

  /** All names as words, a case file's number, the title of a source, each once: for an index. */
  public static List<String> all(CaseRecord record) {
    return Stream.of(
            list(record).stream().map(Name::text),
            record.get(Proceeding.NUMBER).stream(),
            record.get(Source.TITLE).stream())
        .flatMap(Function.identity())
        .distinct()
        .toList();
  }

  /** The name in one row: family, given, patronymic; or the name of a thing. Empty if blank. */
  public static String of(Row row) {
    StringBuilder name = new StringBuilder();
    for (Field<String> part : PARTS) {
      String word = row.get(part).map(String::strip).orElse("");
      if (!word.isEmpty()) {
        name.append(name.isEmpty() ? "" : " ").append(SPACES.matcher(word).replaceAll(" "));
      }
    }
    return name.toString();
  }

  /** All names with what is known of each; rows without words are left out. */
  public static List<Name> list(CaseRecord record) {
    return record.rows(Person.NAMES).stream().map(Names::name).flatMap(Optional::stream).toList();
  }

  private static Optional<Name> name(Row row) {
    String text = of(row);
    if (text.isEmpty()) {
      return Optional.empty();
    }
    String script = code(row, Person.SCRIPT);
    return Optional.of(
        new Name(text, script.isEmpty() ? scriptOf(text) : script, code(row, Person.NAME_KIND)));
  }

  private static String code(Row row, Field<Term> column) {
    return row.get(column).filter(Term::coded).map(Term::text).orElse("");
  }

  private static String scriptOf(String text) {
    boolean latin =
        text.codePoints()
            .filter(Character::isLetter)
            .allMatch(c -> Character.UnicodeScript.of(c) == Character.UnicodeScript.LATIN);
    if (latin) {
      return "latn";
    }
    if (text.chars().anyMatch(c -> BELARUSIAN_LETTERS.indexOf(c) >= 0)) {
      return "be-cyrl";
    }
    return text.chars().anyMatch(c -> RUSSIAN_LETTERS.indexOf(c) >= 0) ? "ru-cyrl" : "";
  }
}
