package org.letapis.search.text.word;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** A word is found in any of its forms, its alphabets and orthographies. */
class WordKeysTest {

  /** Forms of one word each; all are to meet in a key. */
  private static final List<String> PARADIGMS =
      List.of(
          // Belarusian nouns
          "суд суда суду судом судзе суды судоў судам судамі судах",
          "турма турмы турме турму турмой турмою турмаў турмам турмамі турмах",
          "вуліца вуліцы вуліцу вуліцай вуліц вуліцам вуліцамі вуліцах",
          "следчы следчага следчаму следчым следчыя следчых следчымі",
          "пракурор пракурора пракурору пракурорам пракуроры пракурораў",
          "затрыманне затрымання затрыманню затрыманнем затрыманні затрыманняў затрыманнямі",
          "міліцыя міліцыі міліцыю міліцыяй міліцыяю",
          "кватэра кватэры кватэру кватэрай кватэр кватэрах",
          "адвакат адваката адвакату адвакатам адвакаты адвакатаў",
          // Belarusian verbs and participles
          "затрымаць затрымалі затрымаў затрымала затрыманы затрыманага затрыманая затрыманых",
          "дапытаць дапыталі дапытаў дапытала дапытаны",
          "арыштаваны арыштаваная арыштаванага арыштаваных арыштаванымі",
          // Belarusian adjectives
          "палітычны палітычнага палітычнаму палітычным палітычная палітычныя палітычных",
          "турэмны турэмнага турэмная турэмныя турэмных",
          // Russian
          "допрос допроса допросу допросом допросе допросы допросов допросам допросах",
          "задержание задержания задержанию задержанием задержаний задержаниями",
          "задержать задержали задержал задержала задержан задержаны задержанный задержанного",
          "тюрьма тюрьмы тюрьме тюрьму тюрьмой",
          "политический политического политическому политическим политическая политических",
          "улица улицы улице улицу улицей улицами улицах",
          // taraškievica and Łacinka beside the official orthography
          "сьведка сведка сьведкі сведкі",
          "сьцяг сцяг",
          "зьбіцьцё збіццё",
          "sud суд sudu суду",
          "miliсyja міліцыя milicyja",
          "vulica вуліца vulicy",
          // across languages, where they have the root in common
          "міліцыя милиция милиции",
          "пратакол протокол протокола пратакола",
          "дакумент документ документы дакументы",
          "журналіст журналист журналисты журналісты",
          "Бяляцкі Беляцкий Bialiatski Беляцкого Бяляцкага",
          // English
          "detention detentions",
          "beating beatings");

  @TestFactory
  Stream<DynamicTest> everyFormOfAWordMeets() {
    return PARADIGMS.stream()
        .map(
            forms ->
                DynamicTest.dynamicTest(
                    forms,
                    () -> {
                      Set<String> common = null;
                      StringBuilder seen = new StringBuilder();
                      for (String form : forms.split(" ")) {
                        List<String> keys = WordKeys.stems(form);
                        seen.append(form).append(keys).append(' ');
                        if (common == null) {
                          common = new HashSet<>(keys);
                        } else {
                          common.retainAll(keys);
                        }
                      }
                      assertThat(common).as(seen.toString()).isNotEmpty();
                    }));
  }

  @Test
  void differentWordsStayApart() {
    assertApart("суд", "сад");
    assertApart("допыт", "дапамога");
    assertApart("турма", "тэрмін");
    assertApart("Мінск", "Гомель");
    assertApart("адвакат", "адказ");
    assertApart("следчы", "сведка");
    assertApart("вуліца", "выклік");
  }

  private static void assertApart(String one, String other) {
    assertThat(WordKeys.all(one)).doesNotContainAnyElementsOf(WordKeys.all(other));
  }

  @Test
  void wordsOfTheFieldMeetAcrossLanguages() {
    List<String> concept = Concepts.of(WordKeys.stems("затрыманне"));
    assertThat(concept).hasSize(1);
    assertThat(Concepts.of(WordKeys.stems("задержания"))).isEqualTo(concept);
    assertThat(Concepts.of(WordKeys.stems("detained"))).isEqualTo(concept);
    assertThat(Concepts.of(WordKeys.stems("затрымалі"))).isEqualTo(concept);
    assertThat(Concepts.of(WordKeys.stems("ператрус")))
        .isEqualTo(Concepts.of(WordKeys.stems("обыска")))
        .isNotEqualTo(concept);
  }

  @Test
  void numbersAndLookAlikesAreThemselves() {
    assertThat(WordKeys.all("342")).containsExactly("=342");
    assertThat(WordKeys.exact("cуд")).isEqualTo(WordKeys.exact("СУД"));
    assertThat(WordKeys.exact("су\u0301д")).isEqualTo(WordKeys.exact("суд"));
  }

  @Test
  void aTextIsCutIntoItsWords() {
    assertThat(Tokens.of("«Сям’я» пайшла-такі, 12.08.2021!"))
        .extracting(Token::text)
        .containsExactly("Сям’я", "пайшла", "такі", "12", "08", "2021");
    assertThat(Tokens.of("я".repeat(1000))).allMatch(t -> t.text().length() <= Tokens.LONGEST);
  }
}
