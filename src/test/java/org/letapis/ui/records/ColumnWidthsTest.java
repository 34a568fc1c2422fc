package org.letapis.ui.records;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ColumnWidthsTest {

  private static final boolean[] NONE_FIRST = {false, false, false};

  @Test
  void whereThereIsRoomEachGetsWhatItWants() {
    assertThat(ColumnWidths.share(new double[] {100, 50, 30}, NONE_FIRST, 180))
        .containsExactly(100, 50, 30);
  }

  @Test
  void theLongestGiveUpMostAndShortOnesStayWhole() {
    assertThat(ColumnWidths.share(new double[] {300, 40, 200}, NONE_FIRST, 240))
        .containsExactly(100, 40, 100);
  }

  @Test
  void aDateIsNotCutForTheSakeOfLongNames() {
    boolean[] dateFirst = {true, false, false};
    assertThat(ColumnWidths.share(new double[] {180, 300, 250}, dateFirst, 380))
        .containsExactly(180, 100, 100);
  }
}
