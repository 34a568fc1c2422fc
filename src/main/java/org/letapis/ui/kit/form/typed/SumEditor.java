package org.letapis.ui.kit.form.typed;

import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import org.letapis.domain.schema.Money;
import org.letapis.domain.sum.SumPrinter;
import org.letapis.domain.sum.SumReader;
import org.letapis.ui.kit.control.Controls;
import org.letapis.ui.kit.form.field.Slot;

/**
 * A sum: an amount, and the currency beside it. A currency typed with the amount, as in {@code 20
 * б.в.}, is taken over.
 */
public final class SumEditor extends TypedEditor<Money> {

  private static final List<String> CURRENCIES =
      List.of("BYN", "BV", "USD", "EUR", "RUB", "PLN", "UAH");

  private final ComboBox<String> currency = new ComboBox<>();
  private final HBox node = Controls.row(field(), currency);

  public SumEditor(Slot<Money> slot) {
    super(slot);
    currency.getItems().setAll(CURRENCIES);
    currency.setValue(CURRENCIES.getFirst());
    currency.setConverter(new CurrencyNames(slot.services().texts()));
    currency.accessibleTextProperty().bind(slot.services().texts().of("kit.form.currency"));
    slot.identify(currency, "currency");
    HBox.setHgrow(field(), Priority.ALWAYS);
    currency.setMinWidth(javafx.scene.layout.Region.USE_PREF_SIZE);
    currency
        .valueProperty()
        .addListener(
            (o, before, now) ->
                slot.get().ifPresent(sum -> slot.set(new Money(sum.amount(), now))));
    show();
  }

  @Override
  Optional<Money> read(String typed) {
    return SumReader.read(typed, currency.getValue());
  }

  @Override
  String understood(Money sum) {
    boolean shown = sum.amount().toPlainString().equals(field().getText());
    return shown ? "" : SumPrinter.print(sum, slot().services().texts().language());
  }

  @Override
  String print(Money value) {
    if (!value.currency().equals(currency.getValue())) {
      if (!currency.getItems().contains(value.currency())) {
        currency.getItems().add(value.currency());
      }
      currency.setValue(value.currency());
    }
    return value.amount().toPlainString();
  }

  @Override
  String unreadable() {
    return "kit.form.sum-unreadable";
  }

  @Override
  public Node node() {
    return node;
  }
}
