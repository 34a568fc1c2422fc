package org.letapis.store.column;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
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

  /** Frozen: stores are full of both. */
  @Test
  void whatEarlierVersionsPackedIsRead() {
    String text = "{\"confidentiality\":{\"term\":\"public\"},\"place\":\"Мінск\"}\n".repeat(3);
    for (String packed :
        List.of(
            "AatWSs7PS8tMSc0ryUzMySypVLKqVipJLcpVslIqKE3KyUxWqtVRKshJTE4FilyYc3Hahb0XGy/sUqrlqh4QrQA=",
            "AqvGEz7w8Th4hrgw5+K0C3svNl7YpVTLNTBaAQ==")) {
      assertThat(Packed.unpack(Base64.getDecoder().decode(packed)))
          .isEqualTo(text.getBytes(StandardCharsets.UTF_8));
    }
  }

  @Test
  void theWordsOfRecordsAreKnownBeforehand() {
    byte[] plain =
        ("{\"confidentiality\":{\"term\":\"public\"},\"facility\":{\"absent\":\"not-asked\"},"
                + "\"person\":{\"record\":\"019b8d76-6737-7155-a45c-358beaffd1d4\"},"
                + "\"start\":{\"edtf\":\"2023-07-30\"},\"verification\":{\"term\":\"possible\"}}\n")
            .getBytes(StandardCharsets.UTF_8);
    assertThat(Packed.pack(plain).length).isLessThan(plain.length * 2 / 5);
  }

  @Test
  void whatIsCutOffOrChangedIsToldOf() {
    byte[] packed = Packed.pack("Мінск, ".repeat(99).getBytes(StandardCharsets.UTF_8));
    assertThatThrownBy(() -> Packed.unpack(Arrays.copyOf(packed, packed.length / 2)))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> Packed.unpack(new byte[] {1}))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> Packed.unpack(new byte[] {2}))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> Packed.unpack(new byte[] {1, 7, 7, 7}))
        .isInstanceOf(IllegalArgumentException.class);
  }
}
