package org.letapis.crypto;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.Test;

class SecretTest {
  @Test
  void copiesTheBytesInSoThatTheCallersArrayIsItsOwn() {
    byte[] bytes = {1, 2, 3};
    Secret secret = Secret.copyOf(bytes);
    bytes[0] = 9;
    assertThat(secret.<byte[], RuntimeException>use(byte[]::clone)).containsExactly(1, 2, 3);
  }

  @Test
  void wipesTheArrayItTakes() {
    byte[] bytes = {1, 2, 3};
    Secret secret = Secret.taking(bytes);
    assertThat(bytes).containsOnly(0);
    assertThat(secret).isEqualTo(Secret.copyOf(new byte[] {1, 2, 3}));
  }

  @Test
  void wipesWhatItLentWhenTheBorrowerReturnsOrFails() {
    var kept = new AtomicReference<byte[]>();
    Secret secret = Secret.copyOf(new byte[] {1, 2, 3});
    assertThatThrownBy(
            () ->
                secret.use(
                    bytes -> {
                      kept.set(bytes);
                      throw new IllegalArgumentException();
                    }))
        .isInstanceOf(IllegalArgumentException.class);
    assertThat(kept.get()).containsOnly(0);
  }

  @Test
  void lendsNothingOnceClosed() {
    Secret secret = Secret.copyOf(new byte[] {1, 2, 3});
    secret.close();
    secret.close();
    assertThatThrownBy(() -> secret.use(bytes -> bytes)).isInstanceOf(IllegalStateException.class);
    assertThat(secret).isNotEqualTo(Secret.copyOf(new byte[3]));
  }

  @Test
  void saysOnlyItsLength() {
    assertThat(Secret.copyOf("hunter2".getBytes(StandardCharsets.UTF_8)))
        .hasToString("Secret[7 bytes]");
  }

  @Test
  void aDuplicateOutlivesTheFirst() {
    Secret first = Secret.copyOf(new byte[] {1, 2, 3});
    Secret second = first.duplicate();
    first.close();
    assertThat(second).isEqualTo(Secret.copyOf(new byte[] {1, 2, 3}));
  }

  @Test
  void aPassphraseIsTheSameHoweverItsLettersWereComposed() {
    Secret composed = Secret.ofPassphrase("йод і ўсё".toCharArray());
    Secret decomposed = Secret.ofPassphrase("и\u0306од і у\u0306се\u0308".toCharArray());
    assertThat(decomposed).isEqualTo(composed);
    assertThat(composed).isEqualTo(Secret.copyOf("йод і ўсё".getBytes(StandardCharsets.UTF_8)));
  }

  @Test
  void aPassphraseIsTheSameWhateverSpaceTheKeyboardGave() {
    assertThat(Secret.ofPassphrase("a\u00A0b".toCharArray()))
        .isEqualTo(Secret.ofPassphrase("a b".toCharArray()));
  }

  @Test
  void aPassphraseMayHoldLettersBeyondTheBasicPlane() {
    assertThat(Secret.ofPassphrase("\uD83D\uDC3Bab".toCharArray()))
        .isEqualTo(Secret.copyOf("\uD83D\uDC3Bab".getBytes(StandardCharsets.UTF_8)));
  }

  @Test
  void halfASurrogatePairIsNotTextAndIsNotQuoted() {
    assertThatThrownBy(() -> Secret.ofPassphrase("geheim\uD800".toCharArray()))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageNotContaining("geheim");
    assertThatThrownBy(() -> Secret.ofPassphrase("\uD800x".toCharArray()))
        .isInstanceOf(IllegalArgumentException.class);
  }
}
