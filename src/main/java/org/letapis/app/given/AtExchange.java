package org.letapis.app.given;

import java.nio.file.Path;
import org.letapis.ui.exchange.ExchangeScreen;
import org.letapis.ui.kit.dialog.Dialogs;
import org.letapis.ui.kit.nav.ScreenStack;

/** An open casebook takes what it is given at the screen where things are exchanged. */
public record AtExchange(ScreenStack stack, ExchangeScreen exchange, Dialogs dialogs)
    implements Given.Desk {

  @Override
  public void receive(Path bundle) {
    stack.go(exchange.id());
    exchange.receive(bundle);
  }

  @Override
  public void takeCard(Path card) {
    stack.go(exchange.id());
    exchange.takeCard(card);
  }
}
