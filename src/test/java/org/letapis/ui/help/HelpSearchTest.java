package org.letapis.ui.help;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.letapis.Seed;
import org.letapis.domain.text.Labels;
import org.letapis.domain.text.Language;

/** What somebody asks in her own words leads to the page, whatever forms the words have. */
class HelpSearchTest {

  private static List<Leaf> find(String language, String typed) {
    Labels labels = Labels.of(Language.ofTag(language).orElseThrow());
    return new HelpSearch(labels, HelpList.pages())
        .find(typed).stream().map(HelpSearch.Hit::page).toList();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          en | what if they take my laptop | OFF
          en | forgot my passphrase | FORGOTTEN
          en | contradictions | SETTLE
          en | bundles | EXCHANGE
          be | забралі ноўтбук | OFF
          be | супярэчнасцей | SETTLE
          be | допытам | INTERROGATION
          ru | отобрали ноутбук | OFF
          ru | обыска | SEARCH
          ru | резервную копию | BACKUPS
          ru | задержания сроки часов | DETENTION
          """)
  void questionsFindTheirPage(String language, String typed, String page) {
    assertThat(find(language, typed).stream().limit(3).map(Object::toString)).contains(page);
  }

  @Test
  void formsOfAWordFindTheSame() {
    assertThat(find("be", "затрыманнем")).isNotEmpty().containsAll(find("be", "затрыманне"));
    assertThat(find("ru", "пакетами")).isNotEmpty();
  }

  @Test
  void whateverIsTypedIsAnswered() {
    Random chance = new Random(Seed.get());
    for (int i = 0; i < 300; i++) {
      StringBuilder typed = new StringBuilder();
      for (int n = chance.nextInt(400); n > 0; n--) {
        typed.appendCodePoint(chance.nextInt(0x20, 0x600));
      }
      assertThat(find("be", typed.toString())).doesNotHaveDuplicates();
    }
    assertThat(find("en", "  ")).isEmpty();
    assertThat(find("en", "qqqqqqq")).isEmpty();
  }
}
