package org.letapis.ui.kit.pages;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PageRangesTest {

  @Test
  void nothingMeansAllPages() {
    assertThat(PageRanges.read("  ", 3)).contains(List.of(0, 1, 2));
  }

  @Test
  void rangesMayBeOpenOverlapAndStandInAnyOrder() {
    assertThat(PageRanges.read("8-, 2 – 4;3, 1", 9)).contains(List.of(0, 1, 2, 3, 7, 8));
    assertThat(PageRanges.read("-2", 9)).contains(List.of(0, 1));
    assertThat(PageRanges.read("5", 5)).contains(List.of(4));
  }

  @ParameterizedTest
  @ValueSource(strings = {"0", "10", "3-1", "-", "a", "1--2", "1-2-3", "9999999", "١", ","})
  void whatIsNoPageIsRefused(String words) {
    assertThat(PageRanges.read(words, 9)).isEmpty();
  }

  @Test
  void wordsWithoutEndAreRefused() {
    assertThat(PageRanges.read("1,".repeat(5_000) + "1", 9)).isEmpty();
  }
}
