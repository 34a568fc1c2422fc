package org.letapis.domain.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.StringReader;
import java.util.List;
import org.junit.jupiter.api.Test;

class LanguageFileTest {

  private static final String OWN = "be\tbe\tbe-cyrl,-\t-\nru\tru\tru-cyrl\t-\n";

  @Test
  void anotherLanguageIsALineOfItsOwn() {
    List<Language> all = read(OWN + "# a comment\n\nuk\tuk-UA\tru-cyrl,-,latn\tru\n");

    Language added = all.getLast();
    assertThat(all).extracting(Language::tag).containsExactly("be", "ru", "uk");
    assertThat(added.locale().getCountry()).isEqualTo("UA");
    assertThat(added.scripts()).containsExactly("ru-cyrl", "", "latn");
    assertThat(added.isWhole()).isFalse();
    assertThat(added.orStandIn().map(Language::tag)).containsExactly("uk", "ru");
    assertThat(all.getFirst().isWhole()).isTrue();
    assertThat(all.getFirst().orStandIn()).containsExactly(all.getFirst());
  }

  @Test
  void aLineThatSaysTooLittleOrLeadsNowhereIsABugThatIsNamed() {
    assertThatThrownBy(() -> read(OWN + "uk\tuk\tlatn\n")).hasMessageContaining("uk");
    assertThatThrownBy(() -> read(OWN + "ru\tru\tlatn\t-\n")).hasMessageContaining("twice: ru");
    assertThatThrownBy(() -> read(OWN + "uk\tuk\tlatn\tpl\n")).hasMessageContaining("pl");
  }

  @Test
  void theProgramSpeaksTheThreeLanguagesWholly() {
    assertThat(Language.all()).startsWith(Language.BELARUSIAN, Language.RUSSIAN, Language.ENGLISH);
    assertThat(List.of(Language.BELARUSIAN, Language.RUSSIAN, Language.ENGLISH))
        .allMatch(Language::isWhole);
    assertThat(Language.ofTag("ru-BY")).contains(Language.RUSSIAN);
    assertThat(Language.ofTag("tlh")).isEmpty();
  }

  private static List<Language> read(String lines) {
    return LanguageFile.read(new StringReader(lines));
  }
}
