package org.letapis.ui.kit.bulk;

import org.letapis.casebook.bulk.GroupChange;
import org.letapis.casebook.bulk.GroupChanges;
import org.letapis.ui.kit.dialog.Question;

/** Takes a change of several records back; asks first where something was said on top of it. */
final class TakingBack {

  private final BulkTools tools;
  private final GroupChanges changes;

  TakingBack(BulkTools tools) {
    this.tools = tools;
    this.changes = new GroupChanges(tools.casebook().records());
  }

  /**
   * @param then runs when it is taken back
   */
  void ask(GroupChange change, Runnable then) {
    tools
        .services()
        .background()
        .run(() -> changes.outlook(change))
        .then(
            outlook -> {
              if (outlook.overtaken() == 0 || outlook.free() == 0) {
                // What cannot be taken back at all is refused with what is in the way.
                take(change, false, then);
              } else {
                tools
                    .services()
                    .dialogs()
                    .confirm(
                        Question.of(
                            "bulk.take-back",
                            "bulk.overtaken",
                            "bulk.take-back-rest",
                            outlook.overtaken(),
                            outlook.overtaken() + outlook.free()),
                        () -> take(change, true, then));
              }
            });
  }

  private void take(GroupChange change, boolean partly, Runnable then) {
    tools
        .services()
        .background()
        .run(() -> changes.takeBack(change, partly))
        .then(count -> then.run());
  }
}
