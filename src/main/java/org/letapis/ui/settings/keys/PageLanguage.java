package org.letapis.ui.settings.keys;

import javafx.scene.control.ComboBox;
import javafx.util.StringConverter;
import org.jspecify.annotations.Nullable;
import org.letapis.domain.text.Language;
import org.letapis.ui.kit.control.Controls;
import org.letapis.ui.kit.control.LanguageMenu;

/** Which language a page is in: {@code page-language}. */
final class PageLanguage extends ComboBox<Language> {

  PageLanguage(Controls controls) {
    setId("page-language");
    getItems().setAll(Language.all());
    setValue(controls.texts().language());
    setConverter(
        new StringConverter<>() {
          @Override
          public String toString(@Nullable Language language) {
            return language == null ? "" : LanguageMenu.name(language);
          }

          @Override
          public Language fromString(String name) {
            throw new UnsupportedOperationException("chosen, never typed");
          }
        });
  }
}
