package org.letapis.domain.record;

import java.time.DateTimeException;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.letapis.domain.entry.FieldPath;
import org.letapis.domain.entry.OwnCode;
import org.letapis.domain.json.CanonicalJson;
import org.letapis.domain.schema.Field;
import org.letapis.domain.schema.FieldKind;
import org.letapis.domain.schema.Vocabulary;
import tools.jackson.databind.JsonNode;

/**
 * What a value of a casebook's own field is by the look of its stored form. The forms of different
 * kinds differ, so such a value can be found, its file sent, and it be said in words, even where
 * nobody knows the definition of its field yet.
 */
public final class OwnShape {

  private static final Vocabulary ANY = Vocabulary.open("any");
  private static final FieldKind<?> TEXT = new FieldKind.Text(false);

  /** Kinds whose forms are objects, by the member that tells them. */
  private static final List<FieldKind<?>> KINDS =
      List.of(
          TEXT,
          new FieldKind.Choice(ANY),
          new FieldKind.Choices(ANY),
          new FieldKind.Reference(Set.of()),
          new FieldKind.Whole(Long.MIN_VALUE, Long.MAX_VALUE),
          new FieldKind.Attachment(),
          new FieldKind.Sum(),
          new FieldKind.Date());

  private OwnShape() {}

  /** The field at a path by the look of its value; nothing for a field that is not one's own. */
  public static Optional<Field<?>> field(FieldPath path, JsonNode value) {
    return OwnCode.is(path.field())
        ? kind(value).map(k -> new Field<>(path.field(), k))
        : Optional.empty();
  }

  /** The kind a stored value looks like; nothing for the form of a later version. */
  public static Optional<FieldKind<?>> kind(JsonNode value) {
    return KINDS.stream().filter(kind -> reads(kind, value)).findFirst();
  }

  /** Whether a kind reads a value, and would write it just so. */
  private static <T> boolean reads(FieldKind<T> kind, JsonNode value) {
    try {
      return CanonicalJson.text(kind.write(kind.read(value))).equals(CanonicalJson.text(value));
    } catch (IllegalArgumentException | DateTimeException | ArithmeticException e) {
      return false;
    }
  }
}
