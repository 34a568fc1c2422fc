package org.letapis.ui.kit.form.typed;

import javafx.util.StringConverter;
import org.letapis.ui.kit.text.Texts;

/** Shows base amounts by their own name and other currencies by their code. */
final class CurrencyNames extends StringConverter<String> {

  private final Texts texts;

  CurrencyNames(Texts texts) {
    this.texts = texts;
  }

  @Override
  public String toString(String code) {
    return "BV".equals(code) ? texts.now("kit.form.base-amounts") : code;
  }

  @Override
  public String fromString(String text) {
    return text;
  }
}
