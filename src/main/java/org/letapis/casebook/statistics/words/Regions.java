package org.letapis.casebook.statistics.words;

import java.util.List;
import org.letapis.casebook.statistics.query.Bucket;
import org.letapis.casebook.statistics.query.Dimension;
import org.letapis.domain.text.Labels;
import org.letapis.print.drawing.Tile;

/** Where the regions lie on a map of equal squares: west to the left, north at the top. */
final class Regions {

  private record Place(String code, double column, int row) {}

  private static final List<Place> PLACES =
      List.of(
          new Place("vitebsk-region", 1.5, 0),
          new Place("grodno-region", 0, 1),
          new Place("minsk", 1, 1),
          new Place("minsk-region", 2, 1),
          new Place("mogilev-region", 3, 1),
          new Place("brest-region", 0.5, 2),
          new Place("gomel-region", 2.5, 2));

  private Regions() {}

  /**
   * The squares of figures by region; none of others.
   *
   * @param groups what is drawn, in its order
   */
  static List<Tile> tiles(Dimension by, List<Bucket> groups, Labels labels) {
    return by != Dimension.REGION
        ? List.of()
        : PLACES.stream()
            .map(
                place ->
                    new Tile(
                        labels.text("statistics.tile." + place.code()),
                        place.column(),
                        place.row(),
                        groups.indexOf(Bucket.of(place.code()))))
            .toList();
  }
}
