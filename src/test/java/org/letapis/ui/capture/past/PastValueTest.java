package org.letapis.ui.capture.past;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.letapis.domain.entry.FieldPath;
import tools.jackson.databind.node.StringNode;

/** What was said last stands first, also where the clock says the same moment twice. */
class PastValueTest {

  private static final Instant MORNING = Instant.parse("2021-08-12T06:00:00Z");

  @Test
  void whatWasSaidInTheSameMomentKeepsItsOrder() {
    List<PastValue> said =
        List.of(
            said("Мінск", MORNING),
            said("Менск", MORNING),
            said("Менск, Камароўка", MORNING),
            said("Гродна", MORNING.minusSeconds(1)));
    assertThat(PastValue.lastFirst(said))
        .extracting(PastValue::words)
        .containsExactly("Менск, Камароўка", "Менск", "Мінск", "Гродна");
  }

  private static PastValue said(String place, Instant time) {
    return new PastValue(
        FieldPath.of("place"), time, "Бусел", true, false, StringNode.valueOf(place), place);
  }
}
