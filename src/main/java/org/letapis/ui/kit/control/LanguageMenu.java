package org.letapis.ui.kit.control;

import javafx.beans.value.ChangeListener;
import javafx.beans.value.WeakChangeListener;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.RadioMenuItem;
import javafx.scene.control.ToggleGroup;
import org.kordamp.ikonli.feather.Feather;
import org.letapis.domain.text.Language;
import org.letapis.ui.kit.text.Texts;

/**
 * Changes the language on screen at once. Each language is called by its own name. Ids: {@code
 * language}, and {@code language-<tag>} for the choices.
 */
public final class LanguageMenu extends MenuButton {

  /** Held here alone: the window's words outlive each screen that has this. */
  private final ChangeListener<Language> mark = (o, before, now) -> mark(now);

  public LanguageMenu(Texts texts) {
    setId("language");
    getStyleClass().addAll("flat", "lt-language");
    setGraphic(Controls.icon(Feather.GLOBE));
    accessibleTextProperty().bind(texts.of("kit.language"));
    textProperty().bind(texts.languageProperty().map(LanguageMenu::name));
    ToggleGroup group = new ToggleGroup();
    for (Language language : Language.all()) {
      RadioMenuItem item = new RadioMenuItem(name(language));
      item.setId("language-" + language.tag());
      item.setToggleGroup(group);
      item.setOnAction(e -> texts.speak(language));
      item.setUserData(language);
      getItems().add(item);
    }
    mark(texts.language());
    texts.languageProperty().addListener(new WeakChangeListener<>(mark));
  }

  private void mark(Language now) {
    for (MenuItem item : getItems()) {
      ((RadioMenuItem) item).setSelected(item.getUserData() == now);
    }
  }

  /** A language by its own name, which is the same in every language on screen. */
  public static String name(Language language) {
    String name = language.locale().getDisplayLanguage(language.locale());
    return name.substring(0, 1).toUpperCase(language.locale()) + name.substring(1);
  }
}
