package org.letapis.store.column;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.letapis.Seed;

class PackedTest {

  @Test
  void whatIsPackedComesBackAndTakesLess() {
    Random random = new Random(Seed.get());
    for (int i = 0; i < 200; i++) {
      StringBuilder text = new StringBuilder("{");
      int words = random.nextInt(random.nextInt(300) + 1);
      for (int word = 0; word < words; word++) {
        text.append("\"place~").append(random.nextInt(50)).append("\":\"Орша\",");
      }
      byte[] plain = text.toString().getBytes(StandardCharsets.UTF_8);
      byte[] packed = Packed.pack(plain);
      assertThat(Packed.unpack(packed)).isEqualTo(plain);
      assertThat(packed.length).isLessThanOrEqualTo(plain.length);
      if (plain.length > 1_000) {
        assertThat(packed.length).isLessThan(plain.length / 2);
      }
    }
  }

  @Test
  void whatWasStoredBeforeThereWasPackingIsReadAsItIs() {
    byte[] plain = "{\"place\":\"Мінск\"}\n".repeat(30).getBytes(StandardCharsets.UTF_8);
    assertThat(Packed.unpack(plain)).isEqualTo(plain);
    assertThat(Packed.unpack(new byte[0])).isEmpty();
  }

  @Test
  void whatIsCutOffOrChangedIsToldOf() {
    byte[] packed = Packed.pack("Мінск, ".repeat(99).getBytes(StandardCharsets.UTF_8));
    assertThatThrownBy(() -> Packed.unpack(Arrays.copyOf(packed, packed.length / 2)))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> Packed.unpack(new byte[] {1}))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> Packed.unpack(new byte[] {1, 7, 7, 7}))
        .isInstanceOf(IllegalArgumentException.class);
  }
}
