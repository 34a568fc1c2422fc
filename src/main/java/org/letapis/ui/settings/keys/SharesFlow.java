package org.letapis.ui.settings.keys;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.control.ProgressBar;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.letapis.crypto.Secret;
import org.letapis.ui.kit.dialog.Modal;
import org.letapis.ui.settings.SettingsTools;
import org.letapis.vault.share.NewShares;

/**
 * Shares of the key, from the plan to the pages: how many and for whom, a passphrase from each
 * trustee, then the pages, and only when all are out of hand do the shares count.
 */
final class SharesFlow {

  private final SettingsTools tools;
  private final KeysModel model;
  private final List<Secret> passphrases = new ArrayList<>();
  private @Nullable SharesPlan plan;
  private @Nullable NewShares shares;
  private @Nullable Modal open;
  private boolean dropped;

  SharesFlow(SettingsTools tools, KeysModel model) {
    this.tools = tools;
    this.model = model;
  }

  void begin() {
    PlanForm form = new PlanForm(tools.controls());
    Modal modal = tools.dialogs().modal("keys.shares.plan-title", form).width(38);
    modal.button("dialog-no", "kit.cancel", Modal.Kind.CANCEL, this::drop);
    modal.button(
        "shares-next",
        "keys.shares.next",
        Modal.Kind.DEFAULT,
        () -> {
          plan = form.plan();
          askPassphrase(plan);
        });
    open(modal);
  }

  /** Asks the next trustee; when all have been asked, makes the shares. */
  private void askPassphrase(SharesPlan plan) {
    if (passphrases.size() == plan.count()) {
      makeAll(plan);
      return;
    }
    TrusteeForm form = new TrusteeForm(tools, plan, passphrases.size(), model::about);
    Modal modal = tools.dialogs().modal("keys.shares.passphrase-title", form).width(38);
    modal.button("dialog-no", "kit.cancel", Modal.Kind.CANCEL, this::drop);
    Runnable next =
        () ->
            form.take()
                .ifPresent(
                    secret -> {
                      passphrases.add(secret);
                      askPassphrase(plan);
                    });
    modal.button("shares-next", "keys.shares.next", Modal.Kind.DEFAULT, next);
    form.onEnter(next);
    modal.focus(form.first());
    open(modal);
  }

  private void makeAll(SharesPlan plan) {
    ProgressBar bar = new ProgressBar();
    bar.setMaxWidth(Double.MAX_VALUE);
    VBox content = new VBox(tools.controls().paragraph("keys.shares.making", plan.count()), bar);
    open(tools.dialogs().modal("keys.shares.plan-title", content));
    List<Secret> taken = List.copyOf(passphrases);
    passphrases.clear();
    model
        .newShares(plan.needed(), taken)
        .then(made -> handOut(plan, made))
        .onProblem(
            problem -> {
              drop();
              tools.dialogs().problem(problem);
            });
  }

  private void handOut(SharesPlan plan, NewShares made) {
    if (dropped) {
      made.close();
      return;
    }
    shares = made;
    HandOut pages = new HandOut(tools, plan, made.texts());
    Modal modal = tools.dialogs().modal("keys.shares.hand-out-title", pages).width(46);
    modal.button("dialog-no", "keys.shares.give-up", Modal.Kind.CANCEL, this::drop);
    modal
        .button("shares-use", "keys.shares.use", Modal.Kind.DEFAULT, () -> use(plan, made))
        .disableProperty()
        .bind(pages.allOutProperty().not());
    open(modal);
  }

  private void use(SharesPlan plan, NewShares made) {
    shares = null;
    close();
    model
        .setShares(made, plan.names())
        .then(
            done ->
                tools
                    .dialogs()
                    .info("keys.heading.shares", "keys.shares.count", plan.needed(), plan.count()));
  }

  private void open(Modal next) {
    close();
    open = next;
    next.open();
  }

  private void close() {
    if (open != null) {
      open.close();
      open = null;
    }
  }

  /** Closes what is open, and wipes passphrases and shares. */
  void drop() {
    dropped = true;
    close();
    passphrases.forEach(Secret::close);
    passphrases.clear();
    if (shares != null) {
      shares.close();
      shares = null;
    }
  }
}
