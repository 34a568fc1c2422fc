package org.letapis.ui.settings.protect;

import org.letapis.casebook.preference.Protection;
import org.letapis.ui.kit.task.InOrder;
import org.letapis.ui.settings.SettingsTools;

/** Lets what the owner chose hold at once, and keeps it in the casebook. */
final class Keeping {

  private final SettingsTools tools;
  private final Guard guard;
  private final InOrder order;

  Keeping(SettingsTools tools, Guard guard) {
    this.tools = tools;
    this.guard = guard;
    this.order = new InOrder(tools.background());
  }

  Protection now() {
    return guard.protection().get();
  }

  void keep(Protection next) {
    if (!next.equals(now())) {
      guard.protection().set(next);
      order
          .run(
              () -> {
                tools.casebook().preferences().keep(next);
                return next;
              })
          .then(kept -> tools.status().say("settings.kept"));
    }
  }
}
