package org.letapis.casebook.quick;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.letapis.casebook.quick.Reading.Body.Role;
import org.letapis.domain.date.PartialDate;
import org.letapis.domain.entry.FieldPath;
import org.letapis.domain.entry.RecordId;
import org.letapis.domain.record.Change;
import org.letapis.domain.schema.Common;
import org.letapis.domain.schema.EventFields;
import org.letapis.domain.schema.Field;
import org.letapis.domain.schema.RecordType;
import org.letapis.domain.types.Detention;

/**
 * A line as the beginning of a record: what was read in its fields, all that was not in the
 * account.
 *
 * @param change what to put into the form
 * @param unsure where something was put that somebody should look at, in the order of the line
 */
public record QuickDraft(Change change, List<FieldPath> unsure) {

  public QuickDraft {
    unsure = List.copyOf(unsure);
  }

  /**
   * Puts a line into a kind of event. A day whose year was not said stays words; so does all that
   * the kind has no field for.
   *
   * @param record id of the new record
   * @param person whom it happened to, or null while nobody knows
   * @param meant which record a piece means that names somebody, an office or a place
   */
  public static QuickDraft of(
      QuickLine line,
      RecordType type,
      RecordId record,
      @Nullable RecordId person,
      Map<Piece, RecordId> meant) {
    Making making = new Making(type, Change.of(record, type.code()));
    if (person != null && type.subject() != null) {
      making.set(type.subject(), person);
    }
    line.pieces().forEach(piece -> making.add(piece, meant.get(piece)));
    making.tell();
    return new QuickDraft(making.change.build(), making.unsure);
  }

  private static final class Making {

    private final RecordType type;
    private final Change.Builder change;
    private final List<FieldPath> unsure = new ArrayList<>();
    private final List<String> account = new ArrayList<>();
    private @Nullable PartialDate start;
    private @Nullable Piece clock;

    private Making(RecordType type, Change.Builder change) {
      this.type = type;
      this.change = change;
    }

    private boolean has(@Nullable Field<?> field) {
      return field != null && type.fields().anyMatch(field::equals);
    }

    private <T> boolean set(@Nullable Field<T> field, T value) {
      if (field == null || !has(field) || unsure.contains(field.path())) {
        return false;
      }
      change.set(field, value);
      unsure.add(field.path());
      return true;
    }

    void add(Piece piece, @Nullable RecordId meant) {
      boolean put =
          switch (piece.reading()) {
            case Reading.Kind kind -> kind.type().equals(type.code());
            case Reading.Person person -> meant != null;
            case Reading.Day day -> start(date(day, piece.words()));
            case Reading.Days days -> days(days, piece.words());
            case Reading.Time time -> clock(piece);
            case Reading.Law law -> set(EventFields.ARTICLES, law.articles());
            case Reading.Body named -> meant != null && body(named.role(), meant);
            case Reading.Place place -> set(EventFields.PLACE, place.words());
            case Reading.Doubt doubt -> false;
            case Reading.Unread unread -> false;
          };
      if (!put) {
        account.add(piece.words());
      }
    }

    private static PartialDate date(Reading.Day day, String words) {
      return day.yearSaid() ? day.date() : PartialDate.unread(words);
    }

    private boolean start(PartialDate date) {
      if (start != null || !set(type.start(), date)) {
        return false;
      }
      start = date;
      return true;
    }

    private boolean days(Reading.Days days, String words) {
      boolean said = days.from().yearSaid() && days.until().yearSaid();
      if (!said || !has(type.end()) || !start(days.from().date())) {
        return start(PartialDate.unread(words));
      }
      return set(type.end(), days.until().date());
    }

    private boolean clock(Piece piece) {
      boolean first = clock == null;
      clock = first ? piece : clock;
      return first;
    }

    private boolean body(Role role, RecordId body) {
      return switch (role) {
        case AGENCY -> set(EventFields.AGENCY, body);
        case COURT -> set(EventFields.COURT, body);
        case FACILITY -> set(EventFields.FACILITY, body) || takenTo(body);
      };
    }

    private boolean takenTo(RecordId body) {
      if (!has(Detention.TAKEN_TO)) {
        return false;
      }
      String row = RecordId.fresh().toString();
      change.set(Detention.TAKEN_TO, row, EventFields.FACILITY, body);
      unsure.add(Detention.TAKEN_TO.cell(row, EventFields.FACILITY));
      return true;
    }

    /** Puts day and time together, and what is left into the account. */
    void tell() {
      PartialDate date = start;
      Piece time = clock;
      if (time != null && time.reading() instanceof Reading.Time said) {
        if (date != null && date.isDay() && date.time() == null && type.start() != null) {
          change.set(type.start(), date.at(said.time()));
        } else {
          account.add(time.words());
        }
      }
      if (!account.isEmpty()) {
        set(Common.ACCOUNT, String.join(" … ", account));
      }
    }
  }
}
