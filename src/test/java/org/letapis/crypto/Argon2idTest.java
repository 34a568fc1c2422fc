package org.letapis.crypto;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Arrays;
import java.util.HexFormat;
import org.junit.jupiter.api.Test;

class Argon2idTest {
  @Test
  void givesTheTagOfRfc9106Section53() {
    Secret tag =
        Argon2id.derive(
            Secret.copyOf(repeated(32, 1)),
            repeated(16, 2),
            repeated(8, 3),
            repeated(12, 4),
            new Argon2Cost(32, 3, 4),
            32);
    assertThat(tag)
        .isEqualTo(
            Secret.copyOf(
                HexFormat.of()
                    .parseHex("0d640df58d78766c08c037a34a8b53c9d01ef0452d75b65eb52520e96b01e659")));
  }

  @Test
  void costOutsideTheBoundsIsRefusedBeforeAnythingIsSpent() {
    assertThatThrownBy(() -> new Argon2Cost(Argon2Cost.MAX_MEMORY_KIB + 1, 3, 1))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> new Argon2Cost(1024, 21, 1))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> new Argon2Cost(1024, 3, 9))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> new Argon2Cost(31, 3, 4)).isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> new Argon2Cost(1024, 0, 1))
        .isInstanceOf(IllegalArgumentException.class);
    assertThat(Argon2Cost.isAcceptable(Long.MAX_VALUE, 3, 1)).isFalse();
    assertThat(Argon2Cost.isAcceptable(32, 1, 4)).isTrue();
  }

  @Test
  void newCasebooksCostAtLeastWhatRfc9106Recommends() {
    Argon2Cost standard = Argon2Cost.standard();
    assertThat(standard.memoryKiB()).isGreaterThanOrEqualTo(64 * 1024);
    assertThat(standard.iterations()).isGreaterThanOrEqualTo(3);
  }

  private static byte[] repeated(int length, int value) {
    byte[] bytes = new byte[length];
    Arrays.fill(bytes, (byte) value);
    return bytes;
  }
}
