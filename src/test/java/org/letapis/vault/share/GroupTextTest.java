package org.letapis.vault.share;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.letapis.Seed;
import org.letapis.domain.problem.Problem;

/** Groups that people copy from paper: a mistake is told by the group it is in. */
class GroupTextTest {
  private static final int LENGTH = 80;
  private static final String ALPHABET = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";

  private final Random random = new Random(Seed.get());
  private final byte[] bytes = bytes(LENGTH);
  private final String text = GroupText.encode(bytes);
  private final List<String> groups = List.of(text.split("-"));

  @Test
  void bytesAreReadBackWhateverTheirLength() {
    for (int length = 0; length <= 120; length++) {
      byte[] some = bytes(length);
      assertThat(GroupText.decode(GroupText.encode(some), length)).isEqualTo(some);
    }
    assertThat(text).hasSize(27 * 7 - 1).matches("([0-9A-HJKMNP-TV-Z]{6}-){26}.{6}");
  }

  @Test
  void caseAndWhatStandsBetweenGroupsDoNotMatter() {
    for (String between : List.of("", " ", "-", "\n", "  —  ", "\r\n", ", ")) {
      String typed = String.join(between, groups).toLowerCase(Locale.ROOT);
      assertThat(GroupText.decode(" " + typed + "\n", LENGTH)).isEqualTo(bytes);
    }
  }

  @Test
  void lettersThatLookAlikeAreTakenForEachOther() {
    String typed =
        text.replace('0', 'O')
            .replace('1', 'l')
            .replace('A', 'А')
            .replace('B', 'В')
            .replace('C', 'с')
            .replace('E', 'е')
            .replace('H', 'Н')
            .replace('K', 'К')
            .replace('M', 'м')
            .replace('P', 'р')
            .replace('T', 'Т')
            .replace('X', 'х')
            .replace('Y', 'у')
            .replace('3', 'З');
    assertThat(GroupText.decode(typed, LENGTH)).isEqualTo(bytes);
  }

  @Test
  void everyWrongCharacterIsToldByItsGroup() {
    for (int at = 0; at < text.length(); at++) {
      if (text.charAt(at) == '-') {
        continue;
      }
      for (char other : (ALPHABET + "!").toCharArray()) {
        if (other != text.charAt(at)) {
          String typed = text.substring(0, at) + other + text.substring(at + 1);
          assertGroup(typed, at / 7 + 1);
        }
      }
    }
  }

  @Test
  void aCharacterLeftOutOrDoubledIsToldByItsGroup() {
    for (int at = 0; at < text.length(); at++) {
      if (text.charAt(at) != '-') {
        assertGroup(text.substring(0, at) + text.substring(at + 1), at / 7 + 1);
        assertGroup(text.substring(0, at) + text.charAt(at) + text.substring(at), at / 7 + 1);
      }
    }
  }

  /** One in 32 of such mistakes fits its group by chance; then another group or the sum tells. */
  @Test
  void neighboursThatChangedPlacesAreNoticed() {
    Map<Boolean, Integer> located = new HashMap<>();
    for (int at = 0; at + 1 < text.length(); at++) {
      char a = text.charAt(at);
      char b = text.charAt(at + 1);
      if (a != '-' && b != '-' && a != b) {
        Problem problem = refusal(text.substring(0, at) + b + a + text.substring(at + 2));
        located.merge(problem.details().equals(List.of(at / 7 + 1)), 1, Integer::sum);
      }
    }
    assertThat(located.get(true)).isGreaterThan(20 * located.getOrDefault(false, 0));
  }

  @Test
  void groupsLeftOutOrInAnotherOrderAreNoticed() {
    for (int i = 0; i < groups.size(); i++) {
      List<String> missing = new ArrayList<>(groups);
      missing.remove(i);
      assertThat(refusal(String.join("-", missing)).code())
          .isIn(ShareProblem.GROUP, ShareProblem.LENGTH);
      if (i > 0) {
        List<String> swapped = new ArrayList<>(groups);
        Collections.swap(swapped, i - 1, i);
        assertThat((int) refusal(String.join("-", swapped)).details().getFirst())
            .isBetween(i, i + 1);
      }
    }
    assertThat(refusal(text + "-" + groups.getFirst()).details()).containsExactly(28, 27);
    assertThat(refusal("").details()).containsExactly(0, 27);
    assertThat(refusal("0".repeat(100_000)).code()).isEqualTo(ShareProblem.LENGTH);
  }

  @Test
  void groupsOfTwoTextsMixedAreNoticed() {
    List<String> other = List.of(GroupText.encode(bytes(LENGTH)).split("-"));
    for (int i = 0; i < groups.size(); i++) {
      List<String> mixed = new ArrayList<>(groups);
      mixed.set(i, other.get(i));
      assertThat(refusal(String.join("-", mixed)).code()).isEqualTo(ShareProblem.CHECKSUM);
    }
  }

  @Test
  void noiseIsRefused() {
    for (int i = 0; i < 5_000; i++) {
      char[] noise = new char[random.nextInt(300)];
      for (int j = 0; j < noise.length; j++) {
        noise[j] = (char) random.nextInt(random.nextBoolean() ? 128 : 0x500);
      }
      refusal(new String(noise));
    }
  }

  private void assertGroup(String typed, int group) {
    Problem problem = refusal(typed);
    assertThat(problem.code()).as(typed).isEqualTo(ShareProblem.GROUP);
    assertThat(problem.details()).as(typed).containsExactly(group);
  }

  private static Problem refusal(String typed) {
    Problem problem = catchThrowableOfType(Problem.class, () -> GroupText.decode(typed, LENGTH));
    assertThat(problem).as(typed).isNotNull();
    return problem;
  }

  private byte[] bytes(int length) {
    byte[] some = new byte[length];
    random.nextBytes(some);
    return Arrays.copyOf(some, length);
  }
}
