package org.letapis.casebook.intake.row;

import java.util.List;
import java.util.Optional;
import org.letapis.casebook.intake.cell.Pieces;
import org.letapis.casebook.intake.mapping.Target;
import org.letapis.casebook.intake.value.TroubleCode;
import org.letapis.casebook.names.split.NameSplitter;
import org.letapis.casebook.names.split.Scripts;
import org.letapis.casebook.names.split.SplitName;
import org.letapis.domain.schema.Field;
import org.letapis.domain.schema.Term;
import org.letapis.domain.types.Person;

/** A person's whole name, taken apart. */
final class NamePart {

  private final NameSplitter splitter;

  NamePart(NameSplitter splitter) {
    this.splitter = splitter;
  }

  /** Puts the name in; tells what is doubtful about it. */
  Optional<TroubleCode> put(Draft draft, Target target, String words) {
    List<String> spellings = Pieces.spellings(words);
    TroubleCode doubt =
        spellings.stream().anyMatch(Scripts::mixesInWord) ? TroubleCode.MIXED_ALPHABETS : null;
    int number = Math.max(1, target.row());
    boolean first = true;
    for (String spelling : spellings) {
      SplitName name = splitter.split(spelling);
      String kind = first && target.row() <= 1 ? "primary" : "alias";
      if (!name.sure()) {
        doubt = TroubleCode.NAME_WHOLE;
      }
      row(draft, number++, name, kind);
      for (String other : name.others()) {
        String script = Scripts.of(other).orElse(null);
        row(draft, 50 + number++, new SplitName("", other, "", true, List.of(), script), "alias");
      }
      first = false;
    }
    return Optional.ofNullable(doubt);
  }

  private static void row(Draft draft, int number, SplitName name, String kind) {
    set(draft, number, Person.FAMILY, name.family());
    set(draft, number, Person.GIVEN, name.given());
    set(draft, number, Person.PATRONYMIC, name.patronymic());
    String script = name.script();
    if (script != null) {
      draft.set(Person.NAMES, number, Person.SCRIPT, Term.of(script));
    }
    draft.set(Person.NAMES, number, Person.NAME_KIND, Term.of(kind));
  }

  private static void set(Draft draft, int number, Field<String> column, String part) {
    if (!part.isEmpty()) {
      draft.set(Person.NAMES, number, column, part);
    }
  }
}
