package org.letapis.ui;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import javafx.beans.value.ObservableValue;
import javafx.scene.Parent;
import javafx.stage.Stage;
import org.jspecify.annotations.Nullable;
import org.letapis.casebook.Books;
import org.letapis.casebook.Casebook;
import org.letapis.domain.entry.RecordId;
import org.letapis.domain.law.ArticlePrinter;
import org.letapis.domain.law.ArticleReader;
import org.letapis.domain.record.CaseRecord;
import org.letapis.domain.schema.Article;
import org.letapis.domain.text.Language;
import org.letapis.ui.capture.CaptureTools;
import org.letapis.ui.capture.CasebookAttachments;
import org.letapis.ui.capture.CasebookFinder;
import org.letapis.ui.capture.RecordScreen;
import org.letapis.ui.capture.TodayScreen;
import org.letapis.ui.capture.group.GroupScreen;
import org.letapis.ui.dossier.DossierDialog;
import org.letapis.ui.dossier.DossierTools;
import org.letapis.ui.due.DueScreen;
import org.letapis.ui.due.DueTools;
import org.letapis.ui.exchange.ExchangeScreen;
import org.letapis.ui.exchange.ExchangeTools;
import org.letapis.ui.history.HistoryScreen;
import org.letapis.ui.history.HistoryTools;
import org.letapis.ui.inbox.InboxScreen;
import org.letapis.ui.inbox.desk.InboxTools;
import org.letapis.ui.intake.IntakeScreen;
import org.letapis.ui.intake.IntakeTools;
import org.letapis.ui.kit.Stand;
import org.letapis.ui.kit.bulk.BulkTools;
import org.letapis.ui.kit.form.field.FormServices;
import org.letapis.ui.kit.form.field.Readings;
import org.letapis.ui.kit.nav.Destinations;
import org.letapis.ui.kit.nav.Screen;
import org.letapis.ui.kit.nav.Shortcuts;
import org.letapis.ui.kit.nav.Status;
import org.letapis.ui.kit.pages.Papers;
import org.letapis.ui.kit.pages.TestPrinters;
import org.letapis.ui.kit.preview.Previews;
import org.letapis.ui.people.PeopleScreen;
import org.letapis.ui.people.PeopleTools;
import org.letapis.ui.publication.PublicationDialog;
import org.letapis.ui.publication.PublicationTools;
import org.letapis.ui.records.RecordsScreen;
import org.letapis.ui.records.RecordsTools;
import org.letapis.ui.search.SearchScreen;
import org.letapis.ui.search.SearchTools;
import org.letapis.ui.settings.SettingsScreen;
import org.letapis.ui.settings.SettingsTools;
import org.letapis.ui.settings.custom.CustomSection;
import org.letapis.ui.shell.Shell;
import org.letapis.ui.shell.ShellContent;
import org.letapis.ui.shell.WindowKeys;
import org.letapis.ui.shell.palette.Palette;
import org.letapis.ui.shell.palette.PaletteTools;
import org.letapis.ui.statistics.StatisticsScreen;
import org.letapis.ui.statistics.StatisticsTools;
import org.testfx.util.WaitForAsyncUtils;

/** The window of an open casebook with all screens in it; what is written lands on a real disk. */
public final class OpenWindow implements AutoCloseable {

  public final Stand stand = new Stand();
  public final Status status = new Status(stand.texts);
  private final Shortcuts shortcuts = new Shortcuts();
  public final TestPrinters printers = new TestPrinters();
  private final Papers papers =
      new Papers(stand.controls, stand.background, stand.dialogs, stand.files, printers);
  private final Path folder;
  private Casebook casebook;
  private Previews previews;

  /**
   * @param folder where bundles and cards are suggested to go
   */
  public OpenWindow(Casebook casebook, Path folder) {
    this.casebook = casebook;
    this.folder = folder;
    stand.texts.speak(Language.BELARUSIAN);
  }

  /** The previews of the window that is shown. */
  public Previews previews() {
    return previews;
  }

  /** Where papers are shown. */
  public Papers papers() {
    return papers;
  }

  public Casebook casebook() {
    return casebook;
  }

  /** Puts the window on a stage, with a screen in front. */
  public void show(Stage stage, String screen) {
    stand.show(stage, content());
    shortcuts.listen(stand.overlay, stand.overlay.askingProperty());
    stand.stack.go(screen);
  }

  /** What the window shows. */
  public Parent content() {
    previews =
        new Previews(
            stand.controls,
            stand.background,
            stand.dialogs,
            stand.files,
            casebook.attachments()::channel);
    FormServices services =
        new FormServices(
            stand.controls,
            stand.background,
            stand.dialogs,
            stand.files,
            new Law(),
            new CasebookFinder(casebook),
            new CasebookAttachments(casebook),
            previews,
            new org.letapis.ui.kit.control.CopiedText(),
            stand.stack);
    CaptureTools capture = new CaptureTools(casebook, services, status, shortcuts);
    DossierDialog dossier =
        new DossierDialog(
            new DossierTools(
                casebook,
                stand.controls,
                stand.background,
                stand.dialogs,
                stand.files,
                status,
                papers));
    HistoryTools history =
        new HistoryTools(
            casebook, stand.controls, stand.background, stand.stack, previews, dossier::open, true);
    List<Screen> screens =
        List.of(
            new TodayScreen(capture),
            new PeopleScreen(
                new PeopleTools(
                    casebook,
                    stand.controls,
                    stand.background,
                    stand.stack,
                    shortcuts,
                    new BulkTools(casebook, services))),
            new RecordsScreen(
                new RecordsTools(casebook, services, shortcuts, papers, dossier::open)),
            new ExchangeScreen(
                new ExchangeTools(
                    casebook,
                    stand.controls,
                    stand.background,
                    stand.dialogs,
                    stand.files,
                    status,
                    stand.stack,
                    folder,
                    new PublicationDialog(
                            new PublicationTools(
                                casebook,
                                stand.controls,
                                stand.background,
                                stand.dialogs,
                                stand.files,
                                status,
                                folder))
                        ::open)),
            new InboxScreen(
                new InboxTools(
                    casebook,
                    stand.controls,
                    stand.background,
                    stand.dialogs,
                    previews,
                    status,
                    shortcuts,
                    stand.stack)),
            new DueScreen(
                new DueTools(
                    casebook, services, shortcuts, status, java.time.Clock.systemDefaultZone())),
            new SearchScreen(new SearchTools(casebook, services, shortcuts)),
            new StatisticsScreen(
                new StatisticsTools(
                    casebook, services, shortcuts, papers, java.time.Clock.systemDefaultZone())));
    WindowKeys.add(shortcuts, stand.stack, screens);
    Palette palette =
        new Palette(
            new PaletteTools(
                casebook, stand.controls, stand.dialogs, stand.background, stand.stack, shortcuts));
    shortcuts.add(palette.shortcut());
    SettingsTools tools =
        new SettingsTools(
            casebook,
            stand.controls,
            stand.background,
            stand.dialogs,
            stand.files,
            status,
            stand.theme,
            () -> Books.CHEAP,
            papers);
    Screen settings =
        new SettingsScreen(stand.controls, List.of(CustomSection.of(tools, services)));
    List<Screen> all = new ArrayList<>(screens);
    all.add(settings);
    IntakeTools intake =
        new IntakeTools(
            casebook, stand.controls, stand.background, stand.dialogs, stand.files, stand.stack);
    stand.stack.reach(all, new Rooms(capture, history, intake));
    ObservableValue<String> desk = stand.texts.of("desk." + casebook.desk().code());
    ShellContent content =
        new ShellContent(
            casebook.settings().displayName(),
            desk,
            "casebook",
            screens,
            List.of(settings),
            palette::open,
            () -> {},
            () -> {});
    Shell shell = new Shell(content, stand.controls, stand.stack, status, stand.background);
    shell.setCenter(previews.beside(shell.getCenter()));
    return shell;
  }

  /** Locks, and opens again from the disk; the window stays locked. */
  public Casebook reopen() {
    WaitForAsyncUtils.waitForAsyncFx(20_000, stand.stack::leave);
    stand.settle();
    Path place = casebook.folder();
    casebook.close();
    casebook = Books.open(place);
    return casebook;
  }

  /** Waits for what is under way, and locks. */
  @Override
  public void close() {
    stand.background.close();
    casebook.close();
  }

  private record Rooms(CaptureTools capture, HistoryTools history, IntakeTools intake)
      implements Destinations {
    @Override
    public Screen takeIn() {
      return new IntakeScreen(intake);
    }

    @Override
    public Screen record(RecordId record, String type) {
      return new RecordScreen(capture, capture.type(type), record, null);
    }

    @Override
    public Screen fresh(String type, @Nullable RecordId subject) {
      return new RecordScreen(capture, capture.type(type), RecordId.fresh(), subject);
    }

    @Override
    public Screen again(CaseRecord pattern, List<RecordId> people) {
      return new GroupScreen(capture, pattern, people);
    }

    @Override
    public Screen history(RecordId person) {
      return new HistoryScreen(history, person);
    }
  }

  private static final class Law implements Readings {
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
