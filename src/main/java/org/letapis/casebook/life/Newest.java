package org.letapis.casebook.life;

import java.util.List;
import org.letapis.casebook.records.RecordSummary;

/**
 * The newest events of a life, to be shown while all of it is read.
 *
 * @param events the newest first, those without a date last
 * @param all how many there are
 */
public record Newest(List<RecordSummary> events, int all) {

  public Newest {
    events = List.copyOf(events);
  }
}
