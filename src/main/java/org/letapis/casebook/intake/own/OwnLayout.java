package org.letapis.casebook.intake.own;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.letapis.casebook.publication.table.Layout;
import org.letapis.casebook.publication.table.Place;
import org.letapis.domain.custom.CasebookSchema;
import org.letapis.domain.schema.RecordType;
import org.letapis.domain.text.Labels;
import org.letapis.domain.text.Language;

/**
 * What the columns of a published table are, by their headings.
 *
 * @param language in which it was published
 * @param places by heading
 */
public record OwnLayout(Language language, Map<String, Place> places) {

  private static final Map<Language, Labels> LABELS =
      Language.all().stream().collect(Collectors.toUnmodifiableMap(l -> l, Labels::of));

  private static final Set<String> NUMBERS = all(Layout::rows);

  private static final Set<String> TITLES = all(Layout::titles);

  public OwnLayout {
    places = Map.copyOf(places);
  }

  /** In the language that the first heading is of, or in which most headings are known. */
  public static OwnLayout of(
      CasebookSchema schema, RecordType type, String list, List<String> headings) {
    String first = headings.isEmpty() ? "" : headings.getFirst();
    OwnLayout best = new OwnLayout(Language.BELARUSIAN, Map.of());
    for (Language language : Language.all()) {
      Labels labels = schema.labels(Objects.requireNonNull(LABELS.get(language)));
      Map<String, Place> all = new HashMap<>();
      Layout.of(type, list, labels).forEach(place -> all.put(place.heading(), place));
      all.keySet().retainAll(headings);
      if (Layout.isOf(first, labels)) {
        return new OwnLayout(language, all);
      }
      if (all.size() > best.places().size()) {
        best = new OwnLayout(language, all);
      }
    }
    return best;
  }

  /** The column of that heading; nothing where it tells of no field that is known here. */
  public Optional<Place> place(String heading) {
    return Optional.ofNullable(places.get(heading));
  }

  /** Whether a heading is of the column that numbers rows, in any language. */
  public static boolean numbers(String heading) {
    return NUMBERS.contains(heading);
  }

  /** Whether a heading is of the column of titles, in any language. */
  public static boolean isTitle(String heading) {
    return TITLES.contains(heading);
  }

  private static Set<String> all(Function<Labels, String> heading) {
    return LABELS.values().stream().map(heading).collect(Collectors.toUnmodifiableSet());
  }
}
