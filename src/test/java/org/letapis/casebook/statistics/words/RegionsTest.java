package org.letapis.casebook.statistics.words;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.letapis.casebook.statistics.query.Bucket;
import org.letapis.casebook.statistics.query.Dimension;
import org.letapis.domain.text.Labels;
import org.letapis.domain.text.Language;
import org.letapis.domain.vocabulary.PlaceTerms;
import org.letapis.print.drawing.Tile;

/** Every region of the country is on the map once, in every language. */
class RegionsTest {

  @Test
  void everyRegionHasAPlaceOfItsOwnAndItsFigure() {
    List<Bucket> groups = new ArrayList<>();
    groups.add(Bucket.unknown(""));
    PlaceTerms.REGION.terms().forEach(code -> groups.add(Bucket.of(code)));
    for (Language language : Language.all()) {
      List<Tile> tiles = Regions.tiles(Dimension.REGION, groups, Labels.of(language));
      Set<String> places = new HashSet<>();
      Set<String> regions = new HashSet<>();
      for (Tile tile : tiles) {
        assertThat(places.add(tile.column() + " " + tile.row())).isTrue();
        regions.add(groups.get(tile.group()).key());
        assertThat(tile.name()).hasSizeBetween(3, 12);
      }
      Set<String> all = new HashSet<>(PlaceTerms.REGION.terms());
      all.remove("abroad");
      assertThat(regions).isEqualTo(all);
    }
  }

  @Test
  void aRegionWithoutAFigureIsThereAllTheSame() {
    assertThat(Regions.tiles(Dimension.REGION, List.of(), Labels.of(Language.ENGLISH)))
        .hasSize(7)
        .allSatisfy(tile -> assertThat(tile.group()).isEqualTo(-1));
    assertThat(Regions.tiles(Dimension.SEX, List.of(), Labels.of(Language.ENGLISH))).isEmpty();
  }
}
