package org.letapis.ui.kit.form.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.letapis.Seed;

class TsvTest {

  @Test
  void cellsAreApartByTabsAndRowsByLineEnds() {
    assertThat(Tsv.read("ноўтбук\tАлесь\r\nтэлефон\t\r\n"))
        .containsExactly(List.of("ноўтбук", "Алесь"), List.of("тэлефон", ""));
  }

  @Test
  void aQuotedCellHoldsTabsLineEndsAndQuotes() {
    assertThat(Tsv.read("\"Lenovo \"\"X1\"\"\nчорны\"\tB\n5\" дыск\tC"))
        .containsExactly(List.of("Lenovo \"X1\"\nчорны", "B"), List.of("5\" дыск", "C"));
  }

  @Test
  void csvIsToldByItsSemicolonsOrQuotes() {
    assertThat(Tsv.read("тэлефон;чорны\nноўтбук;шэры"))
        .containsExactly(List.of("тэлефон", "чорны"), List.of("ноўтбук", "шэры"));
    assertThat(Tsv.read("\"телефон, старый\",\"чёрный\""))
        .containsExactly(List.of("телефон, старый", "чёрный"));
    assertThat(Tsv.read("телефон, чёрный")).containsExactly(List.of("телефон, чёрный"));
    assertThat(Tsv.read("")).isEmpty();
  }

  @Test
  void whatIsCopiedIsPastedAgain() {
    Random random = new Random(Seed.get());
    String alphabet = "аб\t\n\" ;,";
    for (int i = 0; i < 2_000; i++) {
      List<List<String>> rows = new ArrayList<>();
      int columns = 2 + random.nextInt(3);
      for (int r = random.nextInt(4); r >= 0; r--) {
        List<String> row = new ArrayList<>();
        for (int c = 0; c < columns; c++) {
          StringBuilder cell = new StringBuilder("x");
          for (int n = random.nextInt(6); n > 0; n--) {
            cell.append(alphabet.charAt(random.nextInt(alphabet.length())));
          }
          row.add(random.nextInt(5) == 0 ? "" : cell.toString());
        }
        rows.add(row);
      }
      assertThat(Tsv.read(Tsv.write(rows))).isEqualTo(rows);
    }
  }

  @Test
  void tooMuchIsCutOffAndHostileTextEndsQuickly() {
    assertThat(Tsv.read("x\n".repeat(5_000))).hasSize(Tsv.MOST_ROWS);
    assertThat(Tsv.read("x\t".repeat(5_000)).getFirst()).hasSize(Tsv.MOST_COLUMNS);
    assertThat(Tsv.read("\"\t".repeat(2_000))).isNotEmpty();
  }
}
