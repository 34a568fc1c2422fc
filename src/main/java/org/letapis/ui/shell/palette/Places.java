package org.letapis.ui.shell.palette;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.kordamp.ikonli.feather.Feather;
import org.letapis.casebook.records.RecordQuery;
import org.letapis.casebook.records.RecordSummary;
import org.letapis.casebook.records.Records;
import org.letapis.domain.date.DatePrinter;
import org.letapis.domain.entry.RecordId;
import org.letapis.domain.types.Person;
import org.letapis.ui.kit.nav.KeyNames;
import org.letapis.ui.kit.nav.Screen;
import org.letapis.ui.kit.nav.Shortcut;
import org.letapis.ui.kit.text.Texts;

/** The places that what is typed may mean. */
final class Places {

  private static final int MOST = 9;

  /** What has a name of its own; events are found by whom they happened to. */
  private static final String[] NAMED = {
    "person", "facility", "organisation", "official", "proceeding"
  };

  private final PaletteTools tools;
  private final Texts texts;

  Places(PaletteTools tools) {
    this.tools = tools;
    this.texts = tools.controls().texts();
  }

  /** Screens, and what the keys of the window and of the screen behind do. */
  List<PaletteLine> ways(String typed) {
    List<PaletteLine> ways = new ArrayList<>();
    Set<String> said = new HashSet<>();
    for (Screen screen : tools.stack().main()) {
      String title = screen.title().getValue();
      if (fits(title, typed) && said.add(title)) {
        ways.add(new PaletteLine(screen.icon(), title, "", () -> tools.stack().go(screen.id())));
      }
    }
    for (Shortcut shortcut : tools.shortcuts().list()) {
      String title = texts.now(shortcut.label());
      if (!shortcut.label().equals(Palette.TITLE) && fits(title, typed) && said.add(title)) {
        String keys = KeyNames.of(shortcut.keys(), texts);
        ways.add(new PaletteLine(Feather.COMMAND, title, keys, shortcut.action()));
      }
    }
    return ways;
  }

  /**
   * Records by their names in any spelling. Where nothing is typed, what was opened last, and after
   * that what was changed last. Blocks.
   */
  List<PaletteLine> records(String typed) {
    Records records = tools.casebook().records();
    if (!typed.isBlank()) {
      return lines(records.find(RecordQuery.byLikeness(typed, MOST, NAMED)).stream());
    }
    Map<RecordId, RecordSummary> found = new LinkedHashMap<>();
    tools.casebook().preferences().opened().all().stream()
        .map(records::view)
        .flatMap(Optional::stream)
        .limit(MOST)
        .forEach(view -> found.put(view.summary().id(), view.summary()));
    records
        .find(RecordQuery.recent(MOST, NAMED))
        .forEach(record -> found.putIfAbsent(record.id(), record));
    return lines(found.values().stream().limit(MOST));
  }

  private List<PaletteLine> lines(Stream<RecordSummary> records) {
    return records.filter(record -> !name(record).isEmpty()).map(this::line).toList();
  }

  /** An event is called by whom it happened to. */
  private static String name(RecordSummary record) {
    return record.title().isEmpty() ? record.subjectTitle() : record.title();
  }

  private PaletteLine line(RecordSummary record) {
    boolean person = record.type().equals("person");
    String detail =
        record
            .record()
            .get(Person.BORN)
            .map(born -> DatePrinter.print(born, texts.language()))
            .orElseGet(() -> texts.now("type." + record.type()));
    return new PaletteLine(
        person ? Feather.USER : Feather.FILE_TEXT,
        name(record),
        detail,
        () -> {
          if (person) {
            tools.stack().history(record.id());
          } else {
            tools.stack().open(record.id(), record.type());
          }
        });
  }

  /** Every typed word begins a word of the title, whatever the case. */
  private static boolean fits(String title, String typed) {
    Set<String> words = Set.of(title.toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{N}]+"));
    for (String word : typed.toLowerCase(Locale.ROOT).strip().split("\\s+")) {
      if (words.stream().noneMatch(other -> other.startsWith(word))) {
        return false;
      }
    }
    return true;
  }
}
