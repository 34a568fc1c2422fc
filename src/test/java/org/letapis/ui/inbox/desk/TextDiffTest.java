package org.letapis.ui.inbox.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.letapis.Seed;

/** Of two versions of a long text, what differs is told apart word by word. */
class TextDiffTest {
  private static final String TEXT =
      "Трымалі чатыры гадзіны без вады і без адваката, потым адвезлі ў ізалятар.";

  private static List<String> changed(List<TextDiff.Piece> pieces) {
    return pieces.stream().filter(TextDiff.Piece::changed).map(TextDiff.Piece::text).toList();
  }

  private static String whole(List<TextDiff.Piece> pieces) {
    return pieces.stream().map(TextDiff.Piece::text).collect(Collectors.joining());
  }

  @Test
  void onlyWhatChangedIsMarked() {
    TextDiff diff = TextDiff.of(TEXT, TEXT.replace("чатыры", "шэсць")).orElseThrow();
    assertThat(changed(diff.before())).containsExactly("чатыры");
    assertThat(changed(diff.after())).containsExactly("шэсць");
  }

  @Test
  void whatWasOnlyAddedMarksNothingOfTheOther() {
    TextDiff diff = TextDiff.of(TEXT, TEXT.replace("вады", "вады, ежы")).orElseThrow();
    assertThat(changed(diff.before())).isEmpty();
    assertThat(whole(diff.after())).contains("вады, ежы");
    assertThat(String.join("", changed(diff.after()))).contains("ежы");
  }

  @Test
  void shortValuesAndOtherTextsAreReadWhole() {
    assertThat(TextDiff.of("Мінск, вул. Прытыцкага", "Мінск, пл. Перамогі")).isEmpty();
    assertThat(TextDiff.of(TEXT, TEXT)).isEmpty();
    assertThat(TextDiff.of(TEXT, "Nothing of this is in any way alike, whatever it may say here."))
        .isEmpty();
  }

  @Test
  void thePiecesTogetherAreTheTextsAndWhatIsKeptIsTheSame() {
    Random random = new Random(Seed.get());
    for (int round = 0; round < 200; round++) {
      String one = text(random);
      String other = text(random);
      TextDiff.of(one, other)
          .ifPresent(
              diff -> {
                assertThat(whole(diff.before())).isEqualTo(one);
                assertThat(whole(diff.after())).isEqualTo(other);
                assertThat(kept(diff.before())).isEqualTo(kept(diff.after()));
              });
    }
  }

  private static String kept(List<TextDiff.Piece> pieces) {
    return pieces.stream()
        .filter(piece -> !piece.changed())
        .map(TextDiff.Piece::text)
        .collect(Collectors.joining());
  }

  private static String text(Random random) {
    return IntStream.range(0, 5 + random.nextInt(30))
        .mapToObj(i -> List.of("дом", "суд", "дзень", "ноч", "год").get(random.nextInt(5)))
        .collect(Collectors.joining(random.nextBoolean() ? " " : ", "));
  }
}
