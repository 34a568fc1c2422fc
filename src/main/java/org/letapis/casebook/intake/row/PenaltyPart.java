package org.letapis.casebook.intake.row;

import org.jspecify.annotations.Nullable;
import org.letapis.casebook.intake.cell.SentenceCell;
import org.letapis.casebook.intake.mapping.Target;
import org.letapis.casebook.intake.value.CellReader;
import org.letapis.domain.duration.Duration;
import org.letapis.domain.json.Json;
import org.letapis.domain.schema.Term;
import org.letapis.domain.types.event.Verdict;

/** A penalty: its words, and what they surely say in figures. */
final class PenaltyPart {

  private PenaltyPart() {}

  /** Puts it in; says whether the words were put in figures. */
  static boolean put(Draft draft, Target target, String words) {
    String line = words.length() > CellReader.LINE ? words.substring(0, CellReader.LINE) : words;
    draft.put(draft.path(target), Json.text(line));
    if (!draft.type().equals(Verdict.TYPE.code())) {
      return true;
    }
    SentenceCell sentence = SentenceCell.read(words);
    if (sentence.kind() != null) {
      draft.set(Verdict.PENALTY, Term.of(sentence.kind()));
    }
    if (sentence.regime() != null) {
      draft.set(Verdict.REGIME, Term.of(sentence.regime()));
    }
    int years = number(sentence.years());
    int months = number(sentence.months());
    int days = number(sentence.days());
    if (years + months + days > 0) {
      draft.set(Verdict.LENGTH, Duration.of(years, months, days));
    }
    if (sentence.fine() != null) {
      draft.set(Verdict.FINE, sentence.fine());
    }
    return sentence.sure();
  }

  private static int number(@Nullable Long of) {
    return of == null ? 0 : of.intValue();
  }
}
