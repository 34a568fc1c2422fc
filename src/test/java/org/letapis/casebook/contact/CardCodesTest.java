package org.letapis.casebook.contact;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.letapis.Seed;
import org.letapis.bundle.card.ContactCard;
import org.letapis.bundle.card.Identity;
import org.letapis.ui.kit.qr.QrReader;
import org.letapis.ui.kit.qr.QrSheet;

class CardCodesTest {

  @TempDir Path temp;

  private static ContactCard card() {
    try (Identity identity = Identity.generate(new SecureRandom())) {
      return identity.card("Янка з-пад Ліды", LocalDate.of(2026, 3, 25));
    }
  }

  /** The examples of RFC 9285. */
  @Test
  void base45IsAsItsStandardHasIt() {
    String[][] examples = {{"AB", "BB8"}, {"Hello!!", "%69 VD92EX0"}, {"base-45", "UJCLQE7W581"}};
    for (String[] example : examples) {
      assertThat(Base45.encode(example[0].getBytes(StandardCharsets.US_ASCII)))
          .isEqualTo(example[1]);
      assertThat(Base45.decode(example[1]))
          .hasValueSatisfying(
              bytes ->
                  assertThat(new String(bytes, StandardCharsets.US_ASCII)).isEqualTo(example[0]));
    }
    for (String wrong : List.of("GGW", ":::", "A", "ab1", "::")) {
      assertThat(Base45.decode(wrong)).as(wrong).isEmpty();
    }
  }

  @Test
  void aCardIsReadFromItsCodesInAnyOrderAndTwice() {
    ContactCard card = card();
    List<String> texts = new ArrayList<>(CardCodes.of(card.bytes()));
    texts.add(texts.getFirst());
    Collections.shuffle(texts, new Random(Seed.get()));
    CardCodes codes = new CardCodes();
    texts.forEach(text -> assertThat(codes.take(text)).isTrue());
    assertThat(codes.missing()).isEmpty();
    assertThat(ContactCard.parse(codes.file().orElseThrow())).isEqualTo(card);
  }

  @Test
  void whatIsMissingIsSaidAndNothingComesOutBefore() {
    List<String> texts = CardCodes.of(card().bytes());
    CardCodes codes = new CardCodes();
    texts.stream().skip(1).forEach(codes::take);
    assertThat(codes.missing()).containsExactly(1);
    assertThat(codes.file()).isEmpty();
    assertThat(codes.have()).isEqualTo(codes.of() - 1);
  }

  @Test
  void partsOfAnotherCardBeginAnewAndNoisePasses() {
    List<String> one = CardCodes.of(card().bytes());
    ContactCard other = card();
    CardCodes codes = new CardCodes();
    codes.take(one.getFirst());
    assertThat(codes.take("https://example.org/")).isFalse();
    assertThat(codes.take("LETAPIS-CARD:1:0000000000000000:3:2:ABC")).isFalse();
    assertThat(codes.take("LETAPIS-CARD:1:0000000000000000:1:99:ABC")).isFalse();
    CardCodes.of(other.bytes()).forEach(codes::take);
    assertThat(codes.file()).hasValueSatisfying(f -> assertThat(f).isEqualTo(other.bytes()));
  }

  @Test
  void partsThatDoNotFitGiveNothing() {
    List<String> texts = CardCodes.of(card().bytes());
    CardCodes codes = new CardCodes();
    texts.stream().skip(1).forEach(codes::take);
    codes.take(texts.get(1).replaceFirst(":2:", ":1:"));
    assertThat(codes.file()).isEmpty();
  }

  @Test
  void aPictureOfAllCodesIsReadBack() throws Exception {
    ContactCard card = card();
    Path png = temp.resolve("card.png");
    Files.write(png, QrSheet.of(CardCodes.of(card.bytes()), 3, 3).png());
    CardCodes codes = new CardCodes();
    QrReader.readAll(png, () -> false).forEach(codes::take);
    assertThat(codes.missing()).isEmpty();
    assertThat(ContactCard.parse(codes.file().orElseThrow())).isEqualTo(card);
  }
}
