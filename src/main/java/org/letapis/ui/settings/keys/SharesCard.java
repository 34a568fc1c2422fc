package org.letapis.ui.settings.keys;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;
import org.letapis.domain.text.Labels;
import org.letapis.ui.settings.SettingsTools;
import org.letapis.vault.slot.SlotKind;
import org.letapis.vault.slot.SlotView;

/** Shares of the key for trustees: how many there are and who has them, and making them. */
final class SharesCard extends WayCard {

  private final SettingsTools tools;
  private final KeysModel model;
  private @Nullable SharesFlow flow;

  SharesCard(SettingsTools tools, KeysModel model) {
    super(tools, model, SlotKind.SHARES, Feather.USERS);
    this.tools = tools;
    this.model = model;
  }

  @Override
  String made(SlotView slot, Labels labels) {
    String made =
        labels.text(
            "keys.shares.made",
            slot.threshold(),
            slot.shares(),
            KeysModel.day(slot, labels.language()));
    List<String> names = model.trustees();
    return names.isEmpty()
        ? made
        : made + " " + labels.text("keys.shares.trustees", String.join(", ", names));
  }

  @Override
  void make() {
    drop();
    flow = new SharesFlow(tools, model);
    flow.begin();
  }

  /** Forgets shares that were made and not used. */
  void drop() {
    if (flow != null) {
      flow.drop();
      flow = null;
    }
  }
}
