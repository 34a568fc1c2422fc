package org.letapis.app.face;

import java.time.Duration;
import javafx.util.Subscription;
import org.letapis.casebook.preference.Looks;
import org.letapis.casebook.preference.Preferences;
import org.letapis.ui.kit.task.Background;
import org.letapis.ui.kit.task.Pulse;
import org.letapis.ui.kit.theme.Appearance;
import org.letapis.ui.kit.theme.Theme;

/** The window looks as the casebook's owner likes it, and the casebook keeps what they change. */
public final class Looking {

  /** Somebody who tries sizes of letters is not kept waiting for the disk at each step. */
  private static final Duration SETTLED = Duration.ofSeconds(1);

  private final Theme theme;
  private final Preferences preferences;
  private final Background background;
  private final Pulse pulse;
  private final Subscription changes;
  private Looks kept;
  private Subscription waiting = Subscription.EMPTY;

  public Looking(Theme theme, Preferences preferences, Background background, Pulse pulse) {
    this.theme = theme;
    this.preferences = preferences;
    this.background = background;
    this.pulse = pulse;
    this.kept = preferences.looks();
    theme.appearanceProperty().set(Appearance.ofCode(kept.appearance()));
    theme.zoomProperty().set(kept.zoom());
    theme.stillProperty().set(kept.still());
    this.changes =
        theme
            .appearanceProperty()
            .subscribe((before, now) -> changed())
            .and(theme.zoomProperty().subscribe((before, now) -> changed()))
            .and(theme.stillProperty().subscribe((before, now) -> changed()));
  }

  private void changed() {
    waiting.unsubscribe();
    waiting = pulse.after(SETTLED, this::keep);
  }

  private void keep() {
    Looks now =
        new Looks(
            theme.appearanceProperty().get().code(),
            theme.zoomProperty().get(),
            theme.stillProperty().get());
    if (!now.equals(kept)) {
      kept = now;
      background.run(() -> preferences.keep(now));
    }
  }

  /** Keeps what was changed last, and follows no longer. */
  public void end() {
    waiting.unsubscribe();
    changes.unsubscribe();
    keep();
  }
}
