package org.letapis.casebook.listing;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.letapis.domain.date.PartialDate;
import org.letapis.domain.entry.RecordId;
import org.letapis.domain.schema.Article;
import org.letapis.domain.schema.Term;

/**
 * A record as a line of a long list: no more is kept of it than a line shows, as there may be very
 * many.
 *
 * @param id of the record
 * @param type code of its type
 * @param title its name in the casebook's language; empty for what has none, as an event
 * @param people titles of the people and officials it names, whom it happened to first
 * @param places where it was, and titles of the facilities, agencies and courts it names
 * @param start for an event, when it was or began
 * @param articles what law was cited
 * @param confidentiality who may see it
 * @param changed when it was last changed, by the claim of who changed it
 */
public record Listed(
    RecordId id,
    String type,
    String title,
    List<String> people,
    List<String> places,
    Optional<PartialDate> start,
    List<Article> articles,
    Optional<Term> confidentiality,
    Instant changed) {

  public Listed {
    people = List.copyOf(people);
    places = List.copyOf(places);
    articles = List.copyOf(articles);
  }
}
