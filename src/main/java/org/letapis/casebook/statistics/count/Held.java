package org.letapis.casebook.statistics.count;

import java.util.ArrayList;
import java.util.List;
import org.letapis.casebook.statistics.column.Columns;
import org.letapis.casebook.statistics.column.Days;
import org.letapis.casebook.statistics.column.Detail;
import org.letapis.domain.types.Schema;

/**
 * Since when and until when one person was held, and when free again: the same as {@link
 * org.letapis.casebook.life.span.SpanMaker} says, of a great many people quickly.
 */
final class Held {

  /**
   * Some days in a row.
   *
   * @param event which tells of it
   * @param ended whether its end is told
   */
  record Stay(int event, Days start, Days end, boolean ended) {

    /** 0 surely, 1 begun and no end told, 2 possibly; −1 not on that day. */
    int on(int day) {
      if (start.unknown() && end.unknown() || day < start.first() || day > end.last()) {
        return -1;
      }
      int begun = Math.min(start.last(), end.last());
      int still = Math.max(start.first(), end.first());
      if (begun <= day && day <= still) {
        return 0;
      }
      return !ended && start.last() <= day ? 1 : 2;
    }
  }

  /** A day on which the person was free again. */
  record Free(int event, Days day) {}

  private final Columns columns;
  private final int detention;
  private final int custody;
  private final int release;
  private final int death;
  private final List<Stay> stays = new ArrayList<>();
  private final List<Free> free = new ArrayList<>();
  private final List<Days> deaths = new ArrayList<>();
  private final List<Days> cuts = new ArrayList<>();

  Held(Columns columns) {
    this.columns = columns;
    detention = columns.kindOf("detention");
    custody = columns.kindOf("custody");
    release = columns.kindOf("release");
    death = columns.kindOf("death");
    if (Math.min(Math.min(detention, custody), Math.min(release, death)) < 0) {
      throw new IllegalStateException("a type of event is missing from " + Schema.class);
    }
  }

  /** Whether an event says anything of it. */
  boolean tells(int event) {
    int kind = columns.kind(event);
    return kind == detention || kind == custody || kind == release || kind == death;
  }

  /** Reads another person; what was read before is forgotten. */
  void read(ByPerson events, int person) {
    stays.clear();
    free.clear();
    deaths.clear();
    cuts.clear();
    events.each(person, event -> cut(start(event)));
    events.each(person, this::event);
  }

  List<Stay> stays() {
    return stays;
  }

  List<Free> free() {
    return free;
  }

  boolean diedBy(int day) {
    return deaths.stream().anyMatch(when -> when.last() <= day);
  }

  private Days start(int event) {
    return columns.days().get(columns.start(event));
  }

  private void cut(Days start) {
    if (start.bounded()) {
      cuts.add(start);
    }
  }

  private void event(int event) {
    int kind = columns.kind(event);
    Days start = start(event);
    if (kind == detention) {
      detained(event, start, columns.end(event));
    } else if (kind == custody) {
      stay(event, start, columns.end(event));
    } else if (kind == release) {
      Detail detail = columns.details().get(columns.detail(event));
      if (detail.outcome().has("house-arrest")) {
        stay(event, start, Days.BLANK);
      } else if (!start.unknown()) {
        free.add(new Free(event, start));
      }
    } else if (kind == death) {
      deaths.add(start);
    }
  }

  private void detained(int event, Days start, Days end) {
    stay(event, start, end);
    if (end.unknown()) {
      return;
    }
    Detail detail = columns.details().get(columns.detail(event));
    if (detail.outcome().has("house-arrest") || detail.outcome().has("custody")) {
      stay(event, end, Days.BLANK);
    } else if (detail.outcome().has("released")
        || detail.outcome().has("fine")
        || detail.outcome().has("recognizance")) {
      free.add(new Free(event, end));
    }
  }

  private void stay(int event, Days start, Days end) {
    boolean ended = !end.unknown();
    stays.add(new Stay(event, start, ended || start.unknown() ? end : until(start), ended));
  }

  /** The days within which something ended that began then: nobody is held twice at once. */
  private Days until(Days start) {
    int next = Integer.MAX_VALUE;
    int last = Days.OPEN_LAST;
    if (start.last() != Days.OPEN_LAST) {
      for (Days cut : cuts) {
        if (cut.first() > start.last() && cut.last() < next) {
          next = cut.last();
          last = next;
        }
      }
    }
    return new Days(start.first(), last, "");
  }
}
