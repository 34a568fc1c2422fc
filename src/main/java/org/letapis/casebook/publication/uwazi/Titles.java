package org.letapis.casebook.publication.uwazi;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.letapis.casebook.publication.Publication;
import org.letapis.casebook.publication.PublishedRecord;
import org.letapis.domain.date.DatePrinter;
import org.letapis.domain.entry.RecordId;
import org.letapis.domain.record.CaseRecord;
import org.letapis.domain.schema.RecordType;

/**
 * What entities are called. Uwazi knows what a relationship leads to by its title alone, so no two
 * entities of one template that others may name are called the same.
 */
final class Titles {

  private final Publication publication;
  private final Map<RecordId, String> titles = new HashMap<>();
  private final Map<RecordId, String> types = new HashMap<>();

  Titles(Publication publication) {
    this.publication = publication;
    for (RecordType type : publication.types()) {
      if (!type.isEvent()) {
        Map<String, Integer> times = new HashMap<>();
        publication.read(
            type.code(),
            record -> {
              String title = plain(record.title());
              int time = times.merge(title, 1, Integer::sum);
              titles.put(record.record().id(), time == 1 ? title : title + " (" + time + ")");
              types.put(record.record().id(), type.code());
            });
      }
    }
  }

  /** Without what stands between several values of a cell, and between a group and a term. */
  static String plain(String words) {
    return words.replace('|', '/').replace("::", ":").strip();
  }

  /** What a record that others may name is called; nothing where it is not published. */
  Optional<String> of(RecordId id) {
    return Optional.ofNullable(titles.get(id));
  }

  /** The type of such a record. */
  Optional<String> type(RecordId id) {
    return Optional.ofNullable(types.get(id));
  }

  /** What the entity of a record is called; an event by its kind, whom it happened to and when. */
  String of(PublishedRecord published) {
    CaseRecord record = published.record();
    if (!published.type().isEvent()) {
      return of(record.id()).orElse(plain(published.title()));
    }
    RecordType type = published.type();
    String whom =
        Optional.ofNullable(type.subject())
            .flatMap(record::get)
            .flatMap(this::of)
            .map(title -> ": " + title)
            .orElse("");
    String when =
        Optional.ofNullable(type.start())
            .flatMap(record::get)
            .filter(date -> !date.isUnread())
            .map(date -> ", " + DatePrinter.print(date, publication.request().language()))
            .orElse("");
    return plain(published.title()) + whom + when;
  }

  /** Titles of several. */
  List<String> of(List<RecordId> ids) {
    return ids.stream().map(this::of).flatMap(Optional::stream).toList();
  }
}
