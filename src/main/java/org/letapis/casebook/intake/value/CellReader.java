package org.letapis.casebook.intake.value;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.letapis.casebook.intake.cell.ArticlesCell;
import org.letapis.casebook.intake.cell.CellText;
import org.letapis.casebook.intake.cell.Pieces;
import org.letapis.casebook.intake.mapping.ColumnRule;
import org.letapis.casebook.intake.mapping.Rules.DateOrder;
import org.letapis.domain.custom.CasebookSchema;
import org.letapis.domain.duration.DurationReader;
import org.letapis.domain.json.Json;
import org.letapis.domain.schema.Absent;
import org.letapis.domain.schema.AsTyped;
import org.letapis.domain.schema.Field;
import org.letapis.domain.schema.FieldKind;
import org.letapis.domain.schema.Term;
import org.letapis.domain.sum.SumReader;
import org.letapis.foreign.ForeignValue;

/**
 * Reads a cell as a value of a field. What cannot be read is kept as words in its place, marked,
 * and told. Not for several threads.
 */
public final class CellReader {

  /** Characters that have room in a field of one line. */
  public static final int LINE = 500;

  private static final Pattern CLOCK = Pattern.compile("(\\d{1,2})[:.](\\d{2})(?::\\d{2})?");
  private static final Pattern WHOLE = Pattern.compile("(-?\\d{1,18})(?:[.,]0+)?");

  private final TermWords terms;
  private final DateWords dates;

  /**
   * @param order of day and month in dates of digits
   * @param today what has happened is not later
   */
  public CellReader(CasebookSchema schema, DateOrder order, LocalDate today) {
    this.terms = new TermWords(schema);
    this.dates = new DateWords(order, today);
  }

  /**
   * Reads a cell.
   *
   * @param corrected the words that stand in its place, or its own
   */
  public Told read(Field<?> field, ForeignValue value, String corrected) {
    if (corrected.startsWith(ColumnRule.TERM)) {
      return term(field, corrected.substring(ColumnRule.TERM.length()));
    }
    if (CellText.isBlank(corrected)) {
      return Told.NOTHING;
    }
    if (CellText.isUnknown(corrected)) {
      return Told.of(Absent.UNKNOWN.toJson());
    }
    return switch (field.kind()) {
      case FieldKind.Text text ->
          corrected.length() > LINE && !text.lines()
              ? new Told(null, TroubleCode.CELL_LONG)
              : Told.of(text.write(corrected));
      case FieldKind.Date date -> dates.read(field, date, value, corrected);
      case FieldKind.Clock clock -> clock(clock, value, corrected);
      case FieldKind.Choice choice ->
          terms
              .find(choice.vocabulary(), corrected)
              .map(term -> Told.of(choice.write(term)))
              .orElseGet(() -> unread(corrected, TroubleCode.TERM_UNREADABLE));
      case FieldKind.Choices choices -> choices(choices, value, corrected);
      case FieldKind.Whole whole -> whole(whole, corrected);
      case FieldKind.Sum sum ->
          SumReader.read(corrected, null)
              .map(money -> Told.of(sum.write(money)))
              .orElseGet(() -> unread(corrected, TroubleCode.SUM_UNREADABLE));
      case FieldKind.Length length ->
          DurationReader.read(corrected)
              .map(duration -> Told.of(length.write(duration)))
              .orElseGet(() -> unread(corrected, TroubleCode.LENGTH_UNREADABLE));
      case FieldKind.Articles articles -> {
        ArticlesCell cell = ArticlesCell.read(corrected);
        yield new Told(
            articles.write(cell.articles()), cell.sure() ? null : TroubleCode.ARTICLE_UNREADABLE);
      }
      case FieldKind.Reference reference -> unread(corrected, TroubleCode.REFERENCE_UNKNOWN);
      case FieldKind.Attachment file -> unread(corrected, TroubleCode.FILE_MISSING);
      case FieldKind.Supports supports -> unread(corrected, TroubleCode.TERM_UNREADABLE);
      case FieldKind.Rows rows -> Told.NOTHING;
    };
  }

  private static Told unread(String words, TroubleCode why) {
    return new Told(Json.nfc(new AsTyped(words).toJson()), why);
  }

  /** A term that a person chose for the words. */
  private static Told term(Field<?> field, String code) {
    return switch (field.kind()) {
      case FieldKind.Choice choice when choice.vocabulary().knows(code) ->
          Told.of(choice.write(Term.of(code)));
      case FieldKind.Choices choices when choices.vocabulary().knows(code) ->
          Told.of(choices.write(List.of(Term.of(code))));
      default -> unread(code, TroubleCode.TERM_UNREADABLE);
    };
  }

  private Told choices(FieldKind.Choices kind, ForeignValue value, String words) {
    List<String> pieces =
        value instanceof ForeignValue.Many many
            ? many.values().stream().map(ForeignWords::of).filter(w -> !w.isEmpty()).toList()
            : Pieces.tags(words);
    List<Term> found = new ArrayList<>();
    for (String piece : pieces) {
      Optional<Term> term = terms.find(kind.vocabulary(), piece);
      if (term.isEmpty()) {
        return unread(words, TroubleCode.TERM_UNREADABLE);
      }
      if (!found.contains(term.get())) {
        found.add(term.get());
      }
    }
    return found.isEmpty() ? Told.NOTHING : Told.of(kind.write(found));
  }

  private static Told clock(FieldKind.Clock kind, ForeignValue value, String words) {
    if (value instanceof ForeignValue.Moment moment && moment.timed()) {
      return Told.of(kind.write(moment.at().toLocalTime().withSecond(0).withNano(0)));
    }
    Matcher parts = CLOCK.matcher(words);
    if (parts.matches()) {
      try {
        return Told.of(
            kind.write(
                LocalTime.of(Integer.parseInt(parts.group(1)), Integer.parseInt(parts.group(2)))));
      } catch (DateTimeException e) {
        return unread(words, TroubleCode.TIME_UNREADABLE);
      }
    }
    return unread(words, TroubleCode.TIME_UNREADABLE);
  }

  private static Told whole(FieldKind.Whole kind, String words) {
    Matcher digits = WHOLE.matcher(words.replaceAll("(?<=\\d) (?=\\d{3})", ""));
    if (digits.matches()) {
      long number = Long.parseLong(digits.group(1));
      if (number >= kind.min() && number <= kind.max()) {
        return Told.of(kind.write(number));
      }
    }
    return unread(words, TroubleCode.NUMBER_UNREADABLE);
  }
}
