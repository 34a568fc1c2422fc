package org.letapis.casebook.intake.register.row;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.letapis.casebook.intake.cell.ArticlesCell;
import org.letapis.casebook.intake.cell.Column;
import org.letapis.casebook.intake.cell.Flags;
import org.letapis.casebook.intake.cell.IssueReason;
import org.letapis.casebook.intake.cell.Pieces;
import org.letapis.casebook.intake.cell.SentenceCell;
import org.letapis.casebook.names.split.Scripts;
import org.letapis.domain.duration.Duration;
import org.letapis.domain.schema.Common;
import org.letapis.domain.schema.EventFields;
import org.letapis.domain.schema.Field;
import org.letapis.domain.schema.Term;
import org.letapis.domain.types.event.Verdict;

/** Articles, penalty, judges and lawyers of a row. */
final class CourtPart {

  private CourtPart() {}

  /** Fills a verdict. */
  static void verdict(RowCells cells, RecordDraft verdict) {
    articles(cells, verdict);
    cells
        .words(Column.PENALTY)
        .filter(w -> !Flags.yes(w))
        .ifPresent(w -> sentence(cells, verdict, w));
    if (cells.unknown(Column.PENALTY)) {
      verdict.absent(Verdict.SENTENCE, Column.PENALTY);
    }
    people(cells, Column.JUDGE, verdict, EventFields.JUDGES);
    people(cells, Column.COUNCEL, verdict, EventFields.LAWYERS);
    cells
        .told(Column.APPEAL_DATE)
        .ifPresent(
            w -> {
              if (Flags.yes(w)) {
                verdict.set(Verdict.APPEALED, Term.of("yes"), Column.APPEAL_DATE);
              } else {
                cells
                    .date(Column.APPEAL_DATE)
                    .ifPresent(d -> verdict.set(Verdict.APPEAL_DATE, d, Column.APPEAL_DATE));
              }
            });
    account(cells, verdict);
  }

  /**
   * Articles and a lawyer where no court has decided: charges belong to the detention, and are
   * never made a verdict.
   */
  static void withoutVerdict(RowCells cells, @Nullable RecordDraft detention) {
    if (detention != null) {
      articles(cells, detention);
      people(cells, Column.COUNCEL, detention, EventFields.LAWYERS);
      return;
    }
    for (Column column : List.of(Column.ARTICLES, Column.COUNCEL)) {
      if (cells.told(column).isPresent()) {
        cells.issue(column, IssueReason.NO_EVENT);
        cells.keep(column);
      }
    }
  }

  /** The court's decision, and a penalty too long for its line. */
  private static void account(RowCells cells, RecordDraft verdict) {
    String account =
        Stream.of(
                cells.words(Column.DECISION).filter(w -> !Flags.yes(w)),
                cells.words(Column.PENALTY).filter(w -> w.length() > RowCells.LINE))
            .flatMap(Optional::stream)
            .collect(Collectors.joining("\n"));
    if (!account.isEmpty()) {
      verdict.set(Common.ACCOUNT, account, Column.DECISION);
    }
  }

  private static void articles(RowCells cells, RecordDraft event) {
    if (cells.unknown(Column.ARTICLES)) {
      event.absent(EventFields.ARTICLES, Column.ARTICLES);
    }
    cells
        .words(Column.ARTICLES)
        .ifPresent(
            w -> {
              ArticlesCell cell = ArticlesCell.read(w);
              if (!cell.sure()) {
                cells.issue(Column.ARTICLES, IssueReason.ARTICLE_UNREADABLE);
              }
              event.set(EventFields.ARTICLES, cell.articles(), Column.ARTICLES);
            });
  }

  private static void sentence(RowCells cells, RecordDraft verdict, String words) {
    if (words.length() > RowCells.LINE) {
      cells.issue(Column.PENALTY, IssueReason.CELL_LONG);
      return;
    }
    verdict.set(Verdict.SENTENCE, words, Column.PENALTY);
    SentenceCell sentence = SentenceCell.read(words);
    if (!sentence.sure()) {
      cells.issue(Column.PENALTY, IssueReason.PENALTY_UNREADABLE);
    }
    set(verdict, Verdict.PENALTY, term(sentence.kind()));
    set(verdict, Verdict.REGIME, term(sentence.regime()));
    set(verdict, Verdict.LENGTH, length(sentence));
    set(verdict, Verdict.FINE, Optional.ofNullable(sentence.fine()));
  }

  private static Optional<Duration> length(SentenceCell sentence) {
    int years = number(sentence.years());
    int months = number(sentence.months());
    int days = number(sentence.days());
    return years + months + days == 0
        ? Optional.empty()
        : Optional.of(Duration.of(years, months, days));
  }

  private static int number(@Nullable Long of) {
    return of == null ? 0 : of.intValue();
  }

  private static Optional<Term> term(@Nullable String code) {
    return Optional.ofNullable(code).map(Term::of);
  }

  private static <T> void set(RecordDraft verdict, Field<T> field, Optional<T> value) {
    value.ifPresent(v -> verdict.set(field, v, Column.PENALTY));
  }

  private static void people(
      RowCells cells, Column column, RecordDraft event, Field<List<String>> rows) {
    cells
        .told(column)
        .ifPresent(
            words -> {
              if (Flags.yes(words)) {
                cells.issue(column, IssueReason.TERM_UNREADABLE);
                cells.keep(column);
                return;
              }
              if (Scripts.mixesInWord(words)) {
                cells.issue(column, IssueReason.MIXED_ALPHABETS);
              }
              Pieces.People people = Pieces.people(words);
              if (people.whole()) {
                cells.issue(column, IssueReason.PEOPLE_WHOLE);
              }
              for (String name : people.names()) {
                event.set(rows, event.row(rows), EventFields.NAME, name, column);
              }
            });
  }
}
