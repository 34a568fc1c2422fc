package org.letapis.ui.settings.keys;

import javafx.scene.layout.VBox;
import org.letapis.ui.settings.SettingsPane;
import org.letapis.ui.settings.SettingsTools;

/** The ways into the casebook, one card each. */
final class KeysPane extends VBox implements SettingsPane {

  private final KeysModel model;
  private final PassphraseCard passphrase;
  private final WordsCard words;
  private final SharesCard shares;

  KeysPane(SettingsTools tools, KeysModel model) {
    this.model = model;
    passphrase = new PassphraseCard(tools, model);
    words = new WordsCard(tools, model);
    shares = new SharesCard(tools, model);
    getStyleClass().add("lt-keys");
    getChildren().addAll(tools.controls().hint("keys.hint"), passphrase, words, shares);
  }

  @Override
  public void onShow() {
    model.reload();
  }

  @Override
  public void onHide() {
    passphrase.clear();
    words.drop();
    shares.drop();
  }
}
