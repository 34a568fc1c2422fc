package org.letapis.domain.validation;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.letapis.domain.date.DateReader;
import org.letapis.domain.date.PartialDate;
import org.letapis.domain.entry.FieldPath;
import org.letapis.domain.entry.RecordId;
import org.letapis.domain.schema.Absent;
import org.letapis.domain.schema.Article;
import org.letapis.domain.schema.AsTyped;
import org.letapis.domain.schema.Field;
import org.letapis.domain.schema.FieldKind;
import org.letapis.domain.schema.Term;
import org.letapis.domain.schema.Vocabulary;
import org.letapis.domain.types.Facility;
import tools.jackson.databind.JsonNode;

/** Looks at stored values one by one. */
final class ValueCheck {

  /** Characters in one line of words. */
  private static final int LINE = 500;

  /** Characters in an account. */
  private static final int LONG_TEXT = 200_000;

  private static final String COORDINATES =
      "-?(?:90(?:\\.0{1,8})?|[0-8]?\\d(?:\\.\\d{1,8})?)\\s*,\\s*"
          + "-?(?:180(?:\\.0{1,8})?|(?:1[0-7]|\\d)?\\d(?:\\.\\d{1,8})?)";

  /** Dates that may lie ahead: ends, deadlines, what is planned. */
  private static final Set<String> AHEAD =
      Set.of("end", "until", "due", "next", "supervision-until", "incommunicado-until", "in-force");

  private final RecordId record;
  private final LocalDate today;
  private final boolean planned;
  private final List<Finding> findings = new ArrayList<>();

  /**
   * @param planned whether the record may speak of what is still to come, as a hearing does
   */
  ValueCheck(RecordId record, LocalDate today, boolean planned) {
    this.record = record;
    this.today = today;
    this.planned = planned;
  }

  List<Finding> findings() {
    return findings;
  }

  void look(FieldPath path, Field<?> field, JsonNode stored) {
    if (Absent.ofJson(stored).isPresent()) {
      return;
    }
    Optional<AsTyped> typed = AsTyped.ofJson(stored);
    if (typed.isPresent()) {
      length(path, typed.get().words(), LINE);
      found(path, FindingCode.AS_TYPED);
      return;
    }
    try {
      look(path, field.code(), field.kind(), stored);
    } catch (IllegalArgumentException | DateTimeException | UnsupportedOperationException e) {
      found(path, FindingCode.NOT_OF_KIND);
    }
  }

  private void look(FieldPath path, String code, FieldKind<?> kind, JsonNode stored) {
    switch (kind) {
      case FieldKind.Text text -> text(path, text, text.read(stored));
      case FieldKind.Date date -> date(path, code, date.read(stored));
      case FieldKind.Choice choice -> term(path, choice.vocabulary(), choice.read(stored));
      case FieldKind.Choices choices -> terms(path, choices.vocabulary(), choices.read(stored));
      case FieldKind.Reference reference -> reference(path, reference.read(stored));
      case FieldKind.Whole whole -> whole(path, whole, stored);
      case FieldKind.Articles articles -> articles(path, articles.read(stored));
      case FieldKind.Length length -> length(path, length.read(stored).words(), LINE);
      case FieldKind.Supports supports -> length(path, supports.read(stored).words(), LINE);
      case FieldKind.Clock clock -> clock.read(stored);
      case FieldKind.Sum sum -> sum.read(stored);
      case FieldKind.Attachment file -> length(path, file.read(stored).name(), LINE);
      case FieldKind.Rows rows -> rows.read(stored);
    }
  }

  private void text(FieldPath path, FieldKind.Text kind, String text) {
    length(path, text, kind.lines() ? LONG_TEXT : LINE);
    boolean coordinates = path.equals(Facility.COORDINATES.path());
    if (coordinates && !text.isBlank() && !text.strip().matches(COORDINATES)) {
      found(path, FindingCode.COORDINATES);
    }
  }

  private void length(FieldPath path, String text, int most) {
    if (text.length() > most) {
      found(path, FindingCode.TEXT_TOO_LONG, most, text.length());
    }
  }

  private void date(FieldPath path, String code, PartialDate date) {
    length(path, date.words(), LINE);
    LocalDate earliest = date.earliest();
    if (date.isUnread()) {
      boolean yearless = DateReader.read(date.words(), today, today).yearless();
      found(path, yearless ? FindingCode.DATE_YEARLESS : FindingCode.DATE_UNREAD);
    } else if (earliest != null && earliest.isAfter(today) && !planned && !AHEAD.contains(code)) {
      found(path, FindingCode.DATE_FUTURE);
    }
  }

  private void terms(FieldPath path, Vocabulary vocabulary, List<Term> terms) {
    terms.forEach(term -> term(path, vocabulary, term));
    if (new HashSet<>(terms).size() < terms.size()) {
      found(path, FindingCode.DUPLICATE_CHOICE);
    }
  }

  private void term(FieldPath path, Vocabulary vocabulary, Term term) {
    length(path, term.text(), LINE);
    if (!term.coded() && !vocabulary.free()) {
      found(path, FindingCode.TERM_UNLISTED);
    } else if (term.coded() && !vocabulary.knows(term.text())) {
      found(path, FindingCode.TERM_NEWER, term.text());
    }
  }

  private void reference(FieldPath path, RecordId target) {
    if (target.equals(record)) {
      found(path, FindingCode.SELF_REFERENCE);
    }
  }

  private void whole(FieldPath path, FieldKind.Whole kind, JsonNode stored) {
    boolean number = stored.isIntegralNumber() && stored.canConvertToLong();
    if (number && (stored.longValue() < kind.min() || stored.longValue() > kind.max())) {
      found(path, FindingCode.NUMBER_BOUNDS, kind.min(), kind.max());
    } else {
      kind.read(stored);
    }
  }

  private void articles(FieldPath path, List<Article> articles) {
    articles.forEach(article -> length(path, article.words(), LINE));
    if (new HashSet<>(articles).size() < articles.size()) {
      found(path, FindingCode.DUPLICATE_CHOICE);
    }
  }

  private void found(FieldPath path, FindingCode code, Object... arguments) {
    findings.add(Finding.of(path, code, arguments));
  }
}
