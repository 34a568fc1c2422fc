package org.letapis.app;

import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.util.Subscription;
import org.jspecify.annotations.Nullable;
import org.letapis.app.given.AtExchange;
import org.letapis.app.given.Given;
import org.letapis.casebook.Casebook;
import org.letapis.casebook.Desk;
import org.letapis.domain.entry.RecordId;
import org.letapis.domain.record.CaseRecord;
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
import org.letapis.ui.kit.bulk.BulkTools;
import org.letapis.ui.kit.form.field.FormServices;
import org.letapis.ui.kit.nav.Destinations;
import org.letapis.ui.kit.nav.Screen;
import org.letapis.ui.kit.pages.Papers;
import org.letapis.ui.kit.pages.SystemPrinters;
import org.letapis.ui.kit.task.Pulse;
import org.letapis.ui.people.PeopleScreen;
import org.letapis.ui.people.PeopleTools;
import org.letapis.ui.publication.PublicationDialog;
import org.letapis.ui.publication.PublicationTools;
import org.letapis.ui.records.RecordsScreen;
import org.letapis.ui.records.RecordsTools;
import org.letapis.ui.search.SearchScreen;
import org.letapis.ui.search.SearchTools;
import org.letapis.ui.shell.WindowKeys;
import org.letapis.ui.shell.palette.Palette;
import org.letapis.ui.shell.palette.PaletteTools;
import org.letapis.ui.statistics.StatisticsScreen;
import org.letapis.ui.statistics.StatisticsTools;

/** The screens to work at, wired to an open casebook. */
final class CasebookScreens implements Destinations {

  private final Opening opening;
  private final CaptureTools capture;
  private final ExchangeScreen exchange;
  private final Papers papers;
  private final Palette palette;
  private final List<Screen> main;

  CasebookScreens(Opening opening) {
    this.opening = opening;
    this.capture =
        new CaptureTools(
            opening.casebook(), services(opening), opening.status(), opening.shortcuts());
    this.exchange = exchange();
    this.papers =
        new Papers(
            opening.controls(),
            opening.background(),
            opening.dialogs(),
            opening.files(),
            new SystemPrinters());
    this.palette =
        new Palette(
            new PaletteTools(
                opening.casebook(),
                opening.controls(),
                opening.dialogs(),
                opening.background(),
                opening.stack(),
                opening.shortcuts()));
    this.main = arranged();
  }

  private static FormServices services(Opening opening) {
    return new FormServices(
        opening.controls(),
        opening.background(),
        opening.dialogs(),
        opening.files(),
        new LawReadings(),
        new CasebookFinder(opening.casebook()),
        new CasebookAttachments(opening.casebook()),
        opening.previews(),
        opening.copied(),
        opening.stack());
  }

  /** What forms are made with. */
  FormServices services() {
    return capture.services();
  }

  /** The main screens; the first is the one to begin with. */
  List<Screen> main() {
    return main;
  }

  /** The main screens and one more at their end. */
  List<Screen> with(Screen last) {
    return Stream.concat(main.stream(), Stream.of(last)).toList();
  }

  /** Where pages are looked at. */
  Papers papers() {
    return papers;
  }

  /** What leads anywhere by typing. */
  Palette palette() {
    return palette;
  }

  /** The keys that lead from screen to screen. */
  void keys() {
    opening.shortcuts().add(palette.shortcut());
    WindowKeys.add(opening.shortcuts(), opening.stack(), main);
  }

  /** The desk decides which screen comes first, not what can be done. */
  private List<Screen> arranged() {
    Screen today = new TodayScreen(capture);
    Screen people =
        new PeopleScreen(
            new PeopleTools(
                opening.casebook(),
                opening.controls(),
                opening.background(),
                opening.stack(),
                opening.shortcuts(),
                new BulkTools(opening.casebook(), capture.services())));
    Screen records =
        new RecordsScreen(
            new RecordsTools(
                opening.casebook(),
                capture.services(),
                opening.shortcuts(),
                papers,
                about -> dossiers().open(about)));
    Screen search =
        new SearchScreen(
            new SearchTools(opening.casebook(), capture.services(), opening.shortcuts()));
    Screen inbox =
        new InboxScreen(
            new InboxTools(
                opening.casebook(),
                opening.controls(),
                opening.background(),
                opening.dialogs(),
                opening.previews(),
                opening.status(),
                opening.shortcuts(),
                opening.stack()));
    Screen due =
        new DueScreen(
            new DueTools(
                opening.casebook(),
                capture.services(),
                opening.shortcuts(),
                opening.status(),
                Clock.systemDefaultZone()));
    Screen statistics =
        new StatisticsScreen(
            new StatisticsTools(
                opening.casebook(),
                capture.services(),
                opening.shortcuts(),
                papers,
                Clock.systemDefaultZone()));
    return switch (opening.casebook().desk()) {
      case DOCUMENTER -> List.of(today, people, records, exchange, inbox, search, due);
      case COORDINATOR -> List.of(inbox, people, records, today, exchange, search, due, statistics);
      case LAWYER -> List.of(due, people, records, today, exchange, inbox, search);
    };
  }

  /** From now on the exchange folder is looked into. */
  Subscription watch(Pulse pulse) {
    return exchange.watch(pulse);
  }

  /** Who takes what is handed to the window. */
  Given.Desk desk() {
    return new AtExchange(opening.stack(), exchange, opening.dialogs());
  }

  private ExchangeScreen exchange() {
    Casebook casebook = opening.casebook();
    Path beside =
        Optional.ofNullable(casebook.folder().toAbsolutePath().getParent()).orElse(Path.of("."));
    PublicationDialog publication =
        new PublicationDialog(
            new PublicationTools(
                casebook,
                opening.controls(),
                opening.background(),
                opening.dialogs(),
                opening.files(),
                opening.status(),
                beside));
    return new ExchangeScreen(
        new ExchangeTools(
            casebook,
            opening.controls(),
            opening.background(),
            opening.dialogs(),
            opening.files(),
            opening.status(),
            opening.stack(),
            beside,
            publication::open));
  }

  @Override
  public Screen record(RecordId record, String type) {
    opened(record);
    return new RecordScreen(capture, capture.type(type), record, null);
  }

  private void opened(RecordId record) {
    opening.background().run(() -> opening.casebook().preferences().opened().add(record));
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
    opened(person);
    return new HistoryScreen(
        new HistoryTools(
            opening.casebook(),
            opening.controls(),
            opening.background(),
            opening.stack(),
            opening.previews(),
            someone -> dossiers().open(someone),
            opening.casebook().desk() != Desk.LAWYER),
        person);
  }

  @Override
  public Screen takeIn() {
    return new IntakeScreen(
        new IntakeTools(
            opening.casebook(),
            opening.controls(),
            opening.background(),
            opening.dialogs(),
            opening.files(),
            opening.stack()));
  }

  private DossierDialog dossiers() {
    return new DossierDialog(
        new DossierTools(
            opening.casebook(),
            opening.controls(),
            opening.background(),
            opening.dialogs(),
            opening.files(),
            opening.status(),
            papers));
  }

  /** The lock: no pages are shown any more. */
  void leave() {
    papers.close();
  }
}
