package org.letapis.casebook.statistics.column;

import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.letapis.casebook.exchange.selection.Level;
import org.letapis.casebook.kept.KeptFile;
import org.letapis.casebook.statistics.column.Columns.Cell;
import org.letapis.domain.entry.RecordId;

/**
 * Columns as bytes. Only what is still counted is written: nothing of an event that is gone, and no
 * value that only such an event had. Whoever stands for whom is not written either.
 */
public final class ColumnsForm implements KeptFile.Form<Columns> {

  /** Raised with every change of what is kept or how it is written. */
  private static final int FORM = 1;

  @Override
  public void write(Columns from, DataOutput out) throws IOException {
    out.writeInt(FORM);
    strings(from.kinds, out);
    Used<Days> days = new Used<>(from.days);
    Used<Where> wheres = new Used<>(from.wheres);
    Used<Coded> articles = new Used<>(from.articles);
    Used<Handling> handlings = new Used<>(from.handlings);
    Used<Detail> details = new Used<>(from.details);
    out.writeInt(from.people.size());
    int nobody = from.alike.code(Someone.NOT_HERE);
    Used<Someone> alike = new Used<>(from.alike);
    for (int person = 0; person < from.people.size(); person++) {
      id(from.people.get(person), out);
      Someone someone = from.someones.get(person);
      boolean here = !someone.equals(Someone.NOT_HERE);
      out.writeInt(alike.code(here ? from.alike.code(someone) : nobody));
    }
    int live = 0;
    for (int event = 0; event < from.events.size(); event++) {
      live += from.kind(event) == Columns.GONE ? 0 : 1;
    }
    out.writeInt(live);
    for (int event = 0; event < from.events.size(); event++) {
      if (from.kind(event) == Columns.GONE) {
        continue;
      }
      id(from.events.get(event), out);
      int[] chunk = from.chunks.get(event / Columns.CHUNK);
      int at = event % Columns.CHUNK * Columns.WIDTH;
      for (Cell cell : Cell.values()) {
        int value = chunk[at + cell.ordinal()];
        out.writeInt(
            switch (cell) {
              case KIND, PERSON -> value;
              case START, END -> days.code(value);
              case WHERE -> wheres.code(value);
              case ARTICLES -> articles.code(value);
              case HANDLING -> handlings.code(value);
              case DETAIL -> details.code(value);
            });
      }
    }
    each(alike.values(), out, ColumnsForm::someone);
    each(days.values(), out, ColumnsForm::days);
    each(wheres.values(), out, ColumnsForm::where);
    each(articles.values(), out, ColumnsForm::coded);
    each(handlings.values(), out, ColumnsForm::handling);
    each(details.values(), out, ColumnsForm::detail);
    out.writeInt(from.regions.size());
    for (Map.Entry<RecordId, Coded> region : from.regions.entrySet()) {
      id(region.getKey(), out);
      coded(region.getValue(), out);
    }
  }

  /** Reads what {@link #write} wrote; nothing when that is of another form. */
  @Override
  public Optional<Columns> read(DataInput in) throws IOException {
    Columns into = new Columns();
    if (in.readInt() != FORM || !strings(in).equals(into.kinds)) {
      return Optional.empty();
    }
    int people = in.readInt();
    int[] alike = new int[people];
    for (int person = 0; person < people; person++) {
      into.person(id(in));
      alike[person] = in.readInt();
    }
    int events = in.readInt();
    for (int event = 0; event < events; event++) {
      int number = into.number(id(in));
      int[] chunk = into.chunks.get(number / Columns.CHUNK);
      int at = number % Columns.CHUNK * Columns.WIDTH;
      for (int cell = 0; cell < Columns.WIDTH; cell++) {
        chunk[at + cell] = in.readInt();
      }
    }
    List<Someone> someones = all(in, ColumnsForm::someone);
    for (int person = 0; person < people; person++) {
      Someone someone = someones.get(alike[person]);
      into.someones.set(person, into.alike.get(into.alike.code(someone)));
    }
    all(in, ColumnsForm::days).forEach(into.days::code);
    all(in, ColumnsForm::where).forEach(into.wheres::code);
    all(in, ColumnsForm::coded).forEach(into.articles::code);
    all(in, ColumnsForm::handling).forEach(into.handlings::code);
    all(in, ColumnsForm::detail).forEach(into.details::code);
    int regions = in.readInt();
    for (int i = 0; i < regions; i++) {
      into.regions.put(id(in), coded(in));
    }
    return Optional.of(into);
  }

  @FunctionalInterface
  private interface Writing<T> {
    void write(T value, DataOutput out) throws IOException;
  }

  @FunctionalInterface
  private interface Reading<T> {
    T read(DataInput in) throws IOException;
  }

  private static <T> void each(List<T> values, DataOutput out, Writing<T> writing)
      throws IOException {
    out.writeInt(values.size());
    for (T value : values) {
      writing.write(value, out);
    }
  }

  private static <T> List<T> all(DataInput in, Reading<T> reading) throws IOException {
    int size = in.readInt();
    List<T> values = new ArrayList<>();
    for (int i = 0; i < size; i++) {
      values.add(reading.read(in));
    }
    return values;
  }

  private static void id(RecordId id, DataOutput out) throws IOException {
    out.writeLong(id.uuid().getMostSignificantBits());
    out.writeLong(id.uuid().getLeastSignificantBits());
  }

  private static RecordId id(DataInput in) throws IOException {
    return new RecordId(new UUID(in.readLong(), in.readLong()));
  }

  private static void strings(List<String> texts, DataOutput out) throws IOException {
    each(texts, out, (text, to) -> Texts.write(text, to));
  }

  private static List<String> strings(DataInput in) throws IOException {
    return all(in, Texts::read);
  }

  private static void coded(Coded coded, DataOutput out) throws IOException {
    strings(coded.keys(), out);
    Texts.write(coded.why(), out);
  }

  private static Coded coded(DataInput in) throws IOException {
    return new Coded(strings(in), Texts.read(in));
  }

  private static void days(Days days, DataOutput out) throws IOException {
    out.writeInt(days.first());
    out.writeInt(days.last());
    Texts.write(days.why(), out);
  }

  private static Days days(DataInput in) throws IOException {
    return new Days(in.readInt(), in.readInt(), Texts.read(in));
  }

  private static void level(Level level, DataOutput out) throws IOException {
    Texts.write(level.code(), out);
  }

  private static Level level(DataInput in) throws IOException {
    return Level.ofCode(Texts.read(in)).orElse(Level.RESTRICTED);
  }

  private static void someone(Someone someone, DataOutput out) throws IOException {
    coded(someone.sex(), out);
    days(someone.born(), out);
    coded(someone.occupations(), out);
    level(someone.level(), out);
  }

  private static Someone someone(DataInput in) throws IOException {
    return new Someone(coded(in), days(in), coded(in), level(in));
  }

  private static void where(Where where, DataOutput out) throws IOException {
    coded(where.agency(), out);
    coded(where.court(), out);
    each(where.places(), out, ColumnsForm::id);
  }

  private static Where where(DataInput in) throws IOException {
    return new Where(coded(in), coded(in), all(in, ColumnsForm::id));
  }

  private static void handling(Handling handling, DataOutput out) throws IOException {
    level(handling.level(), out);
    out.writeBoolean(handling.conflicted());
    coded(handling.tags(), out);
    coded(handling.verification(), out);
  }

  private static Handling handling(DataInput in) throws IOException {
    return new Handling(level(in), in.readBoolean(), coded(in), coded(in));
  }

  private static void detail(Detail detail, DataOutput out) throws IOException {
    coded(detail.outcome(), out);
    coded(detail.penalty(), out);
    Texts.write(detail.stage(), out);
    each(detail.length().stream().toList(), out, ColumnsForm::length);
    each(detail.isolated().stream().toList(), out, ColumnsForm::days);
  }

  private static Detail detail(DataInput in) throws IOException {
    return new Detail(
        coded(in),
        coded(in),
        Texts.read(in),
        all(in, ColumnsForm::length).stream().findFirst(),
        all(in, ColumnsForm::days).stream().findFirst());
  }

  private static void length(Detail.Length length, DataOutput out) throws IOException {
    out.writeInt(length.days());
    out.writeBoolean(length.circa());
  }

  private static Detail.Length length(DataInput in) throws IOException {
    return new Detail.Length(in.readInt(), in.readBoolean());
  }
}
