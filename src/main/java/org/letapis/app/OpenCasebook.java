package org.letapis.app;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.util.Subscription;
import org.jspecify.annotations.Nullable;
import org.letapis.casebook.Casebook;
import org.letapis.casebook.Desk;
import org.letapis.crypto.Argon2Cost;
import org.letapis.domain.entry.RecordId;
import org.letapis.domain.law.ArticlePrinter;
import org.letapis.domain.law.ArticleReader;
import org.letapis.domain.schema.Article;
import org.letapis.domain.text.Language;
import org.letapis.domain.types.Schema;
import org.letapis.ui.capture.CaptureTools;
import org.letapis.ui.capture.CasebookAttachments;
import org.letapis.ui.capture.CasebookFinder;
import org.letapis.ui.capture.RecordScreen;
import org.letapis.ui.capture.TodayScreen;
import org.letapis.ui.exchange.ExchangeScreen;
import org.letapis.ui.exchange.ExchangeTools;
import org.letapis.ui.history.HistoryScreen;
import org.letapis.ui.history.HistoryTools;
import org.letapis.ui.inbox.InboxScreen;
import org.letapis.ui.inbox.InboxTools;
import org.letapis.ui.kit.control.Controls;
import org.letapis.ui.kit.dialog.Dialogs;
import org.letapis.ui.kit.dialog.FileDialogs;
import org.letapis.ui.kit.form.field.FormServices;
import org.letapis.ui.kit.form.field.Readings;
import org.letapis.ui.kit.nav.Destinations;
import org.letapis.ui.kit.nav.Screen;
import org.letapis.ui.kit.nav.ScreenStack;
import org.letapis.ui.kit.nav.Shortcut;
import org.letapis.ui.kit.nav.Shortcuts;
import org.letapis.ui.kit.nav.Status;
import org.letapis.ui.kit.task.Background;
import org.letapis.ui.kit.text.Texts;
import org.letapis.ui.kit.theme.Theme;
import org.letapis.ui.people.PeopleScreen;
import org.letapis.ui.people.PeopleTools;
import org.letapis.ui.settings.SettingsScreen;
import org.letapis.ui.settings.SettingsTools;
import org.letapis.ui.shell.Shell;
import org.letapis.ui.shell.ShellContent;

/** An open casebook with its screens. Made at unlock, thrown away at lock. */
final class OpenCasebook implements AutoCloseable, Destinations {

  /**
   * What outlives a casebook.
   *
   * @param shortcuts keys while this casebook is open
   * @param cost of a new passphrase's key derivation
   */
  record Surroundings(
      Controls controls,
      Background background,
      Dialogs dialogs,
      FileDialogs files,
      Theme theme,
      Shortcuts shortcuts,
      Argon2Cost cost) {}

  private final Casebook casebook;
  private final Surroundings around;
  private final Runnable lock;
  private final ScreenStack stack = new ScreenStack();
  private final CaptureTools capture;
  private final List<Screen> screens;
  private final Screen settings;
  private final Shell shell;
  private final Subscription spoken;

  OpenCasebook(Casebook casebook, Surroundings around, Runnable lock) {
    this.casebook = casebook;
    this.around = around;
    this.lock = lock;
    Status status = new Status(around.controls().texts());
    this.capture = new CaptureTools(casebook, services(), status, around.shortcuts());
    this.screens = screens(status);
    this.settings = new SettingsScreen(around.controls(), Sections.of(settingsTools(status)));
    List<Screen> all = new ArrayList<>(screens);
    all.add(settings);
    stack.reach(all, this);
    Desk desk = casebook.desk();
    this.shell =
        new Shell(
            new ShellContent(
                casebook.settings().displayName(),
                around.controls().texts().of("desk." + desk.code()),
                casebook.folder().toString(),
                screens,
                List.of(settings),
                lock),
            around.controls(),
            stack,
            status,
            around.background());
    Texts texts = around.controls().texts();
    texts.speak(casebook.settings().language());
    this.spoken = texts.languageProperty().subscribe((before, now) -> keep(now));
  }

  private FormServices services() {
    return new FormServices(
        around.controls(),
        around.background(),
        around.dialogs(),
        around.files(),
        new LawReadings(),
        new CasebookFinder(casebook),
        new CasebookAttachments(casebook),
        stack);
  }

  private SettingsTools settingsTools(Status status) {
    return new SettingsTools(
        casebook,
        around.controls(),
        around.background(),
        around.dialogs(),
        around.files(),
        status,
        around.theme(),
        (current, next) -> casebook.changePassphrase(current, next, around.cost()));
  }

  /** The desk decides which screen comes first, not what can be done. */
  private List<Screen> screens(Status status) {
    Screen today = new TodayScreen(capture);
    Screen people =
        new PeopleScreen(
            new PeopleTools(
                casebook, around.controls(), around.background(), stack, around.shortcuts()));
    Screen inbox =
        new InboxScreen(
            new InboxTools(
                casebook, around.controls(), around.background(), status, around.shortcuts()));
    Screen exchange =
        new ExchangeScreen(
            new ExchangeTools(
                casebook,
                around.controls(),
                around.background(),
                around.dialogs(),
                around.files(),
                status,
                stack,
                Optional.ofNullable(casebook.folder().toAbsolutePath().getParent())
                    .orElse(Path.of("."))));
    return switch (casebook.desk()) {
      case DOCUMENTER -> List.of(today, people, exchange, inbox);
      case COORDINATOR -> List.of(inbox, people, today, exchange);
      case LAWYER -> List.of(people, today, exchange, inbox);
    };
  }

  Shell shell() {
    return shell;
  }

  /** Listens for keys on the window's root. */
  void listen(Node root, ObservableValue<Boolean> asking) {
    around.shortcuts().add(Shortcut.always("Shortcut+L", "shell.lock", lock));
    around.shortcuts().listen(root, asking);
  }

  /** The language chosen on screen becomes the casebook's. */
  private void keep(Language language) {
    if (casebook.settings().language() != language) {
      around.background().run(() -> casebook.use(casebook.desk(), language));
    }
  }

  /** Shows the desk's first screen. */
  void begin() {
    stack.go(screens.getFirst().id());
  }

  /** Lets the screen in front keep what is typed. */
  void leave() {
    spoken.unsubscribe();
    Screen front = stack.frontProperty().get();
    if (front != null) {
      front.onHide();
    }
  }

  @Override
  public Screen record(RecordId record, String type) {
    return new RecordScreen(capture, Schema.type(type).orElseThrow(), record, null);
  }

  @Override
  public Screen fresh(String type, @Nullable RecordId subject) {
    return new RecordScreen(capture, Schema.type(type).orElseThrow(), RecordId.fresh(), subject);
  }

  @Override
  public Screen history(RecordId person) {
    return new HistoryScreen(
        new HistoryTools(
            casebook,
            around.controls(),
            around.background(),
            stack,
            casebook.desk() != Desk.LAWYER),
        person);
  }

  @Override
  public void close() {
    casebook.close();
  }

  /** Articles as the domain reads and prints them. */
  private static final class LawReadings implements Readings {

    @Override
    public List<Article> articles(String words) {
      return ArticleReader.read(words);
    }

    @Override
    public String print(Article article, Language language) {
      return ArticlePrinter.print(article, language);
    }
  }
}
