package org.letapis.app;

import java.util.List;
import java.util.Optional;
import javafx.beans.property.IntegerProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.input.InputEvent;
import javafx.util.Subscription;
import org.letapis.app.face.Looking;
import org.letapis.app.lock.AnswersInTime;
import org.letapis.app.lock.LockMachine;
import org.letapis.app.lock.LockWatch;
import org.letapis.app.lock.Popups;
import org.letapis.app.stall.AfterDrawing;
import org.letapis.casebook.Casebook;
import org.letapis.casebook.preference.Protection;
import org.letapis.domain.text.Language;
import org.letapis.ui.kit.control.Controls;
import org.letapis.ui.kit.dialog.Dialogs;
import org.letapis.ui.kit.dialog.FileDialogs;
import org.letapis.ui.kit.nav.Keys;
import org.letapis.ui.kit.nav.Screen;
import org.letapis.ui.kit.nav.ScreenStack;
import org.letapis.ui.kit.nav.Shortcuts;
import org.letapis.ui.kit.nav.Status;
import org.letapis.ui.kit.preview.Previews;
import org.letapis.ui.kit.task.Background;
import org.letapis.ui.kit.text.Texts;
import org.letapis.ui.settings.SettingsScreen;
import org.letapis.ui.settings.SettingsTools;
import org.letapis.ui.settings.backup.AutoBackup;
import org.letapis.ui.settings.care.CareNotice;
import org.letapis.ui.settings.care.CareSection;
import org.letapis.ui.settings.keys.ForgottenPassphrase;
import org.letapis.ui.settings.protect.Guard;
import org.letapis.ui.shell.LockWarning;
import org.letapis.ui.shell.Shell;
import org.letapis.ui.shell.ShellContent;

/**
 * An open casebook with its screens. Made at unlock, let go at lock: it has words, dialogs and
 * background work of its own, so that nothing that outlives it comes to hold any of it.
 */
final class OpenCasebook {

  private final Surroundings around;
  private final Opening opening;
  private final Exits exits;
  private final ObjectProperty<Protection> protection;
  private final List<Screen> screens;
  private final SettingsScreen settings;
  private final Shell shell;
  private final Looking looking;
  private final Companion companion;
  private Subscription listening = Subscription.EMPTY;
  private final AutoBackup autoBackup;
  private final CasebookScreens casebookScreens;
  private boolean left;
  private volatile boolean byItself;

  /** The ways out of an open casebook, and what is known of them outside. */
  interface Exits {

    /** Locks, if it is not being locked already. */
    void lock();

    /** Erases, and asks nothing. */
    void erase();

    /** From now on these keys erase. */
    void arm(Optional<String> chord);
  }

  /**
   * @param texts the window's words, which follow this casebook's language
   */
  OpenCasebook(Casebook casebook, Surroundings around, Texts texts, Exits exits) {
    this.around = around;
    this.exits = exits;
    this.opening = opening(casebook, around);
    this.protection = new SimpleObjectProperty<>(casebook.preferences().protection());
    protection.subscribe(now -> exits.arm(now.eraseChord()));
    CasebookScreens made = new CasebookScreens(opening);
    this.casebookScreens = made;
    this.autoBackup =
        new AutoBackup(casebook.backups(), opening.background(), opening.status(), around.pulse());
    this.screens = made.main();
    this.settings =
        new SettingsScreen(
            opening.controls(), Sections.of(settingsTools(), guard(), made.services()));
    opening.stack().reach(made.with(settings), made);
    // A screen sets its keys when it is shown; one that has none must not keep another's.
    opening.stack().frontProperty().subscribe(front -> opening.shortcuts().ofScreen());
    this.companion = new Companion(opening, around, made.papers());
    this.shell = shell(settings);
    this.looking =
        new Looking(around.theme(), casebook.preferences(), opening.background(), around.pulse());
    opening
        .controls()
        .texts()
        .languageProperty()
        .subscribe(
            now -> {
              texts.speak(now);
              keep(now);
            });
  }

  private Opening opening(Casebook casebook, Surroundings around) {
    Texts words = new Texts(casebook.settings().language());
    Dialogs dialogs = new Dialogs(around.overlay(), words);
    Controls controls = new Controls(words);
    Background background = new Background(dialogs);
    FileDialogs files = new AnswersInTime(around.files(), () -> !left);
    return new Opening(
        casebook,
        controls,
        background,
        dialogs,
        files,
        new Previews(controls, background, dialogs, files, casebook.attachments()::channel),
        around.copied(),
        new Status(words),
        new ScreenStack(),
        new Shortcuts());
  }

  private SettingsTools settingsTools() {
    Casebook casebook = opening.casebook();
    return new SettingsTools(
        casebook,
        opening.controls(),
        opening.background(),
        opening.dialogs(),
        opening.files(),
        opening.status(),
        around.theme(),
        around.cost(),
        casebookScreens.papers());
  }

  private Guard guard() {
    return new Guard(protection, opening.shortcuts(), around.pulse(), around.face(), exits::erase);
  }

  private Shell shell(Screen settings) {
    Casebook casebook = opening.casebook();
    Shell made =
        new Shell(
            new ShellContent(
                casebook.settings().displayName(),
                opening.controls().texts().of("desk." + casebook.desk().code()),
                casebook.folder().toString(),
                screens,
                List.of(settings),
                casebookScreens.palette()::open,
                companion::help,
                exits::lock),
            opening.controls(),
            opening.stack(),
            opening.status(),
            opening.background());
    made.setCenter(opening.previews().beside(made.getCenter()));
    companion.mark(made, exits::erase);
    return made;
  }

  /** Shows it, with the desk's first screen, and begins to watch when to lock. */
  void show(LockMachine machine) {
    around.overlay().setContent(shell);
    companion.keys();
    opening.shortcuts().add(Keys.LOCK.does(exits::lock));
    casebookScreens.keys();
    LockWatch watch =
        new LockWatch(machine, around.pulse(), protection::get, around.stage(), new ByItself());
    listening =
        opening
            .shortcuts()
            .listen(around.overlay(), around.overlay().askingProperty())
            .and(watch::close)
            .and(autoBackup.begin())
            .and(casebookScreens.watch(around.pulse()));
    opening.stack().go(screens.getFirst().id());
    CareNotice.show(
        opening.casebook().notices(),
        opening.controls(),
        opening.dialogs(),
        opening.status(),
        () -> settings(CareSection.ID));
    ForgottenPassphrase.ask(settingsTools());
    companion.begin(this::settings);
    // The first screen is drawn first; who searches before that has them read by the search.
    AfterDrawing.of(around.stage().getScene(), this::prepare);
  }

  private void prepare() {
    if (!left) {
      opening.background().run(() -> opening.casebook().records().people().prepare());
    }
  }

  private void settings(String section) {
    opening.stack().go(settings.id());
    settings.choose(section);
  }

  /** The language chosen on screen becomes the casebook's, in which titles are read. */
  private void keep(Language language) {
    Casebook casebook = opening.casebook();
    if (casebook.settings().language() != language) {
      opening
          .background()
          .run(() -> casebook.preferences().use(casebook.desk().code(), language))
          .then(used -> opening.stack().refresh());
    }
  }

  /** What its screens work with. */
  Opening opening() {
    return opening;
  }

  CasebookScreens screens() {
    return casebookScreens;
  }

  /** Takes it from the screen without keeping anything. */
  void drop() {
    opening.background().abandon();
    leave();
  }

  /**
   * Takes it from the screen: the screen in front keeps what is typed, lists and menus that popped
   * up go, and nobody is told any more what becomes of work under way.
   */
  void leave() {
    left = true;
    listening.unsubscribe();
    looking.end();
    companion.end();
    opening.previews().close();
    casebookScreens.leave();
    opening.stack().leave();
    Popups.hide(around.stage());
    opening.background().abandon();
  }

  /**
   * Destroys it: the keys on the disk at once, whatever is under way. Blocks.
   *
   * @see Casebook#erase
   */
  void erase() {
    opening.casebook().erase();
  }

  /**
   * Waits for saves under way, makes a last backup unless it locked by itself, and closes the
   * casebook: keys are wiped. Blocks.
   */
  void end() {
    try {
      opening.background().close();
      if (!byItself) {
        autoBackup.lastOne();
      }
    } finally {
      opening.casebook().close();
    }
  }

  /** What the watch does to the window. */
  private final class ByItself implements LockWatch.Window {

    @Override
    public void warn(IntegerProperty secondsLeft) {
      around.overlay().setBanner(new LockWarning(opening.controls(), secondsLeft));
    }

    @Override
    public void calm() {
      around.overlay().setBanner(null);
    }

    @Override
    public void lock() {
      byItself = true;
      exits.lock();
    }

    @Override
    public void seen(InputEvent event) {
      around.copied().notice(around.stage().getScene().getFocusOwner());
    }
  }
}
