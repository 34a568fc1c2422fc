package org.letapis.store.column;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.SortedMap;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.letapis.domain.entry.FieldPath;
import org.letapis.domain.json.Json;
import tools.jackson.databind.JsonNode;

class StateTextTest {

  private static String text(SortedMap<FieldPath, JsonNode> values) {
    return new String(StateText.write(values), StandardCharsets.UTF_8);
  }

  @Test
  void aRecordIsOneLine() {
    SortedMap<FieldPath, JsonNode> values = new TreeMap<>();
    assertThat(text(values)).isEmpty();
    values.put(FieldPath.of("place"), Json.text("Мінск"));
    values.put(FieldPath.cell("names", "row-1", "family"), Json.text("Жук"));
    assertThat(text(values)).isEqualTo("{\"names/row-1/family\":\"Жук\",\"place\":\"Мінск\"}\n");
    assertThat(StateText.read(StateText.write(values))).isEqualTo(values);
  }

  @Test
  void aLargeOneHasSeveralNoneOfThemTooLong() {
    SortedMap<FieldPath, JsonNode> values = new TreeMap<>();
    for (int i = 0; i < 9; i++) {
      values.put(FieldPath.of("field" + i), Json.text("ж".repeat(100_000 + i)));
    }
    values.put(FieldPath.of("field4x"), Json.text("з".repeat(900_000)));
    assertThat(text(values).lines())
        .hasSize(6)
        .allMatch(line -> line.startsWith("{\"field") && line.endsWith("\"}"))
        .allMatch(line -> line.length() < 256 << 10 || line.startsWith("{\"field4x\""));
    assertThat(StateText.read(StateText.write(values))).isEqualTo(values);
  }
}
