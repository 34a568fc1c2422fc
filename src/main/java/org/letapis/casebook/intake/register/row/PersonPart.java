package org.letapis.casebook.intake.register.row;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.letapis.casebook.intake.cell.Column;
import org.letapis.casebook.intake.cell.Flags;
import org.letapis.casebook.intake.cell.IssueReason;
import org.letapis.casebook.intake.cell.Pieces;
import org.letapis.casebook.names.split.NameSplitter;
import org.letapis.casebook.names.split.Scripts;
import org.letapis.casebook.names.split.SplitName;
import org.letapis.domain.date.PartialDate;
import org.letapis.domain.schema.Common;
import org.letapis.domain.schema.Term;
import org.letapis.domain.types.Person;

/** What a row says about the person: names, sex, birth, statuses that somebody claims. */
final class PersonPart {

  private static final Map<String, String> SEXES =
      Map.ofEntries(
          Map.entry("m", "male"),
          Map.entry("male", "male"),
          Map.entry("man", "male"),
          Map.entry("м", "male"),
          Map.entry("муж", "male"),
          Map.entry("мужской", "male"),
          Map.entry("мужчина", "male"),
          Map.entry("мужчынскі", "male"),
          Map.entry("мужчына", "male"),
          Map.entry("f", "female"),
          Map.entry("female", "female"),
          Map.entry("woman", "female"),
          Map.entry("ж", "female"),
          Map.entry("жен", "female"),
          Map.entry("женский", "female"),
          Map.entry("женщина", "female"),
          Map.entry("жаночы", "female"),
          Map.entry("жанчына", "female"));

  private static final Map<String, String> STATUSES =
      Map.ofEntries(
          Map.entry("political prisoner", "political-prisoner"),
          Map.entry("политзаключенный", "political-prisoner"),
          Map.entry("политзаключенная", "political-prisoner"),
          Map.entry("палітвязень", "political-prisoner"),
          Map.entry("палітзняволены", "political-prisoner"),
          Map.entry("палітзняволеная", "political-prisoner"),
          Map.entry("former political prisoner", "former-political-prisoner"),
          Map.entry("бывший политзаключенный", "former-political-prisoner"),
          Map.entry("бывшая политзаключенная", "former-political-prisoner"),
          Map.entry("былы палітвязень", "former-political-prisoner"),
          Map.entry("былая палітзняволеная", "former-political-prisoner"));

  /** What can only be a date, if perhaps a wrong one. */
  private static final Pattern DATE_LIKE = Pattern.compile("[\\d./ :TZ-]*\\d[\\d./ :TZ-]*");

  private static final Pattern LETTER = Pattern.compile("\\p{L}");

  private final RegisterSource source;
  private final NameSplitter names;

  PersonPart(RegisterSource source, NameSplitter names) {
    this.source = source;
    this.names = names;
  }

  void fill(RecordDraft person, RowCells cells) {
    names(person, cells);
    sex(person, cells);
    if (cells.unknown(Column.BIRTHDAY)) {
      person.absent(Person.BORN, Column.BIRTHDAY);
    }
    cells.date(Column.BIRTHDAY).ifPresent(d -> person.set(Person.BORN, d, Column.BIRTHDAY));
    if (cells.words(Column.BIRTHDAY).filter(Flags::yes).isPresent()) {
      cells.issue(Column.BIRTHDAY, IssueReason.DATE_UNREADABLE);
    }
    status(person, cells);
    claim(person, cells, Column.DECLARATION, "political-prisoner");
    claim(person, cells, Column.FAKE_TERRORIST_LIST, "listed-terrorist");
    cells
        .words(Column.CLUSTERS)
        .map(w -> Pieces.tags(w).stream().map(Term::word).toList())
        .filter(tags -> !tags.isEmpty())
        .ifPresent(tags -> person.set(Common.TAGS, tags, Column.CLUSTERS));
    cells.keep(Column.PHOTO);
  }

  /** The account, last: what found no field elsewhere goes there. */
  void account(RecordDraft person, RowCells cells) {
    List<String> lines = new ArrayList<>();
    cells.words(Column.DESCRIPTION).ifPresent(lines::add);
    lines.addAll(cells.unplaced());
    if (!lines.isEmpty()) {
      person.set(Common.ACCOUNT, String.join("\n", lines), Column.DESCRIPTION);
    }
  }

  private void names(RecordDraft person, RowCells cells) {
    List<String> spellings = cells.words(Column.NAME).map(Pieces::spellings).orElse(List.of());
    List<String> readable = spellings.stream().filter(s -> LETTER.matcher(s).find()).toList();
    spellings.stream().filter(s -> !readable.contains(s)).forEach(s -> cells.keep(Column.NAME, s));
    if (readable.isEmpty()) {
      cells.issue(Column.NAME, IssueReason.NAME_BLANK);
      person.absent(Person.NAMES, Column.NAME);
      return;
    }
    if (readable.stream().anyMatch(Scripts::mixesInWord)) {
      cells.issue(Column.NAME, IssueReason.MIXED_ALPHABETS);
    }
    for (String spelling : readable) {
      SplitName name = names.split(spelling);
      if (!name.sure()) {
        cells.issue(Column.NAME, IssueReason.NAME_WHOLE);
      }
      name(person, name, "primary");
      for (String other : name.others()) {
        cells.issue(Column.NAME, IssueReason.NAME_ASIDE);
        String script = Scripts.of(other).orElse(null);
        name(person, new SplitName("", other, "", true, List.of(), script), "alias");
      }
    }
  }

  private static void name(RecordDraft person, SplitName name, String kind) {
    String row = person.row(Person.NAMES);
    Map.of(
            Person.FAMILY,
            name.family(),
            Person.GIVEN,
            name.given(),
            Person.PATRONYMIC,
            name.patronymic())
        .forEach(
            (column, part) -> {
              if (!part.isEmpty()) {
                person.set(Person.NAMES, row, column, part, Column.NAME);
              }
            });
    String script = name.script();
    if (script != null) {
      person.set(Person.NAMES, row, Person.SCRIPT, Term.of(script), Column.NAME);
    }
    person.set(Person.NAMES, row, Person.NAME_KIND, Term.of(kind), Column.NAME);
  }

  private static void sex(RecordDraft person, RowCells cells) {
    if (cells.unknown(Column.GENDER)) {
      person.absent(Person.SEX, Column.GENDER);
    }
    cells
        .words(Column.GENDER)
        .ifPresent(
            words -> {
              String code = SEXES.get(words.toLowerCase(Locale.ROOT).replace(".", ""));
              if (code == null) {
                cells.issue(Column.GENDER, IssueReason.TERM_UNREADABLE);
                cells.keep(Column.GENDER);
              } else {
                person.set(Person.SEX, Term.of(code), Column.GENDER);
              }
            });
  }

  private void status(RecordDraft person, RowCells cells) {
    cells
        .words(Column.STATUS)
        .ifPresent(
            words -> {
              String known = words.toLowerCase(Locale.ROOT).replace('ё', 'е');
              String code = STATUSES.get(known);
              // The vocabulary takes free words: what a register calls a status stays its word.
              Term term = code == null ? Term.word(words) : Term.of(code);
              claimed(person, term, Column.STATUS);
            });
  }

  /** A status with a date, a reference, or only a yes. */
  private void claim(RecordDraft person, RowCells cells, Column column, String status) {
    Optional<String> words = cells.told(column);
    if (words.isEmpty()) {
      return;
    }
    String row = claimed(person, Term.of(status), column);
    if (Flags.yes(words.get())) {
      return;
    }
    if (!DATE_LIKE.matcher(words.get()).matches()) {
      if (column == Column.FAKE_TERRORIST_LIST) {
        cells.issue(column, IssueReason.FLAG_UNREADABLE);
      }
      person.set(Person.STATUSES, row, Person.STATUS_REFERENCE, words.get(), column);
      return;
    }
    Optional<PartialDate> date = cells.date(column);
    date.ifPresent(d -> person.set(Person.STATUSES, row, Person.STATUS_DATE, d, column));
  }

  private String claimed(RecordDraft person, Term status, Column column) {
    String row = person.row(Person.STATUSES);
    person.set(Person.STATUSES, row, Person.STATUS, status, column);
    person.set(Person.STATUSES, row, Person.ORGANISATION_NAME, source.publisher(), column);
    return row;
  }
}
