package org.letapis.domain.types;

import java.util.Comparator;
import java.util.List;
import org.letapis.domain.record.CaseRecord;
import org.letapis.domain.record.Row;
import org.letapis.domain.schema.Term;
import org.letapis.domain.text.Language;

/** What to call a record in a list: the name its reader can best read. */
public final class Titles {

  private static final List<String> KINDS =
      List.of("primary", "document", "short", "birth", "diminutive", "alias", "former");

  private Titles() {}

  /**
   * The best name of a record for a reader of that language; empty for what has no name, such as an
   * event.
   */
  public static String of(CaseRecord record, Language reader) {
    return record.rows(Person.NAMES).stream()
        .filter(row -> !Names.of(row).isEmpty())
        .min(
            Comparator.comparingInt((Row row) -> kind(row))
                .thenComparingInt(row -> script(row, reader)))
        .map(Names::of)
        .orElseGet(() -> record.get(Proceeding.NUMBER).orElse(""));
  }

  private static int kind(Row row) {
    int place = row.get(Person.NAME_KIND).map(Term::text).map(KINDS::indexOf).orElse(0);
    return place < 0 ? KINDS.size() : place;
  }

  private static int script(Row row, Language reader) {
    List<String> preferred =
        switch (reader) {
          case BELARUSIAN -> List.of("be-cyrl", "be-latn", "ru-cyrl", "latn");
          case RUSSIAN -> List.of("ru-cyrl", "be-cyrl", "latn", "be-latn");
          case ENGLISH -> List.of("latn", "be-latn", "be-cyrl", "ru-cyrl");
        };
    int place = row.get(Person.SCRIPT).map(Term::text).map(preferred::indexOf).orElse(0);
    return place < 0 ? preferred.size() : place;
  }
}
