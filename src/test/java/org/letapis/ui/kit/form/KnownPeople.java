package org.letapis.ui.kit.form;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.letapis.domain.entry.RecordId;
import org.letapis.ui.kit.form.field.RecordFinder;
import org.letapis.ui.kit.form.field.Suggestion;

/** Invented records to refer to. */
final class KnownPeople implements RecordFinder {

  final List<Suggestion> all =
      new ArrayList<>(
          List.of(
              new Suggestion(RecordId.fresh(), "person", "Alena Vierasovič", "born 1987"),
              new Suggestion(RecordId.fresh(), "person", "Юрась Дубовік", "born 1990"),
              new Suggestion(
                  RecordId.fresh(), "organisation", "Police of the Third District", "")));

  @Override
  public List<Suggestion> search(Set<String> types, String text) {
    return all.stream()
        .filter(s -> types.contains(s.type()))
        .filter(s -> s.title().toLowerCase(Locale.ROOT).contains(text.toLowerCase(Locale.ROOT)))
        .toList();
  }

  @Override
  public Suggestion create(String type, String text) {
    Suggestion made = new Suggestion(RecordId.fresh(), type, text, "");
    all.add(made);
    return made;
  }

  @Override
  public Optional<Suggestion> find(RecordId record) {
    return all.stream().filter(s -> s.record().equals(record)).findFirst();
  }
}
