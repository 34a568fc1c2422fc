package org.letapis.ui.settings.custom;

import java.util.LinkedHashMap;
import java.util.Map;
import org.letapis.domain.entry.OwnCode;
import org.letapis.domain.schema.Field;
import org.letapis.domain.schema.FieldKind;
import org.letapis.domain.schema.RecordType;
import org.letapis.domain.schema.Vocabulary;
import org.letapis.domain.types.Schema;
import org.letapis.ui.kit.text.Texts;

/** What lists are called: one's own by its name, one of the program by where it is chosen from. */
final class ListNames {

  private static final Map<String, Place> PLACES = places();

  private final Texts texts;

  ListNames(Texts texts) {
    this.texts = texts;
  }

  /** Label keys of the first field that chooses from a list, and of its type. */
  private record Place(String field, String type) {}

  String of(String vocabulary) {
    Place place = PLACES.get(vocabulary);
    if (OwnCode.is(vocabulary) || place == null) {
      return texts.labels().find("vocabulary." + vocabulary).orElse(vocabulary);
    }
    return texts.now(place.field()) + " · " + texts.now(place.type());
  }

  private static Map<String, Place> places() {
    Map<String, Place> places = new LinkedHashMap<>();
    for (RecordType type : Schema.types()) {
      for (Field<?> field : type.fields().toList()) {
        put(places, field, type, type.labelKey(field.path()));
        for (Field<?> column : field.columns()) {
          put(places, column, type, type.labelKey(field.cell("row", column)));
        }
      }
    }
    return Map.copyOf(places);
  }

  private static void put(Map<String, Place> places, Field<?> field, RecordType type, String key) {
    Vocabulary vocabulary =
        switch (field.kind()) {
          case FieldKind.Choice choice -> choice.vocabulary();
          case FieldKind.Choices choices -> choices.vocabulary();
          default -> null;
        };
    if (vocabulary != null) {
      places.putIfAbsent(vocabulary.code(), new Place(key, "type." + type.code()));
    }
  }
}
