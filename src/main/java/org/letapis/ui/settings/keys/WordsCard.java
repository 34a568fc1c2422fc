package org.letapis.ui.settings.keys;

import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;
import org.letapis.domain.text.Labels;
import org.letapis.ui.settings.SettingsTools;
import org.letapis.vault.slot.SlotKind;
import org.letapis.vault.slot.SlotView;

/** Recovery words: whether there are any, and making them. */
final class WordsCard extends WayCard {

  private final SettingsTools tools;
  private final KeysModel model;
  private @Nullable WordsFlow flow;

  WordsCard(SettingsTools tools, KeysModel model) {
    super(tools, model, SlotKind.RECOVERY, Feather.FILE_TEXT);
    this.tools = tools;
    this.model = model;
  }

  @Override
  String made(SlotView slot, Labels labels) {
    return labels.text("keys.recovery.made", KeysModel.day(slot, labels.language()));
  }

  @Override
  void make() {
    drop();
    flow = new WordsFlow(tools, model);
    flow.begin();
  }

  /** Forgets words that were shown and not used. */
  void drop() {
    if (flow != null) {
      flow.drop();
      flow = null;
    }
  }
}
