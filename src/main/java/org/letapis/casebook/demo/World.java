package org.letapis.casebook.demo;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.letapis.casebook.names.split.Romanizer;
import org.letapis.domain.entry.RecordId;
import org.letapis.domain.record.Change;
import org.letapis.domain.schema.Field;
import org.letapis.domain.schema.Term;
import org.letapis.domain.types.Facility;
import org.letapis.domain.types.Organisation;

/** The institutions of a demo; every event refers to some of them. */
final class World {

  private final List<Place> places = new ArrayList<>();
  private final List<Change> changes = new ArrayList<>();

  /** A facility or an agency: its id, what it is, and where. */
  private record Place(RecordId id, String kind, String region) {}

  World(Dice dice, Words words) {
    for (List<String> line : words.facilities()) {
      Sheet sheet = new Sheet(dice, Facility.TYPE);
      sheet.term(Facility.KIND, line.get(0)).term(Facility.REGION, line.get(1));
      names(sheet, Facility.NAMES, line.get(2), line.get(3));
      add(sheet, line.get(0), line.get(1));
    }
    for (List<String> line : words.agencies()) {
      Sheet sheet = new Sheet(dice, Organisation.TYPE);
      sheet
          .term(Organisation.KIND, line.get(0))
          .term(Organisation.BRANCH, line.get(1))
          .term(Organisation.REGION, line.get(2));
      names(sheet, Organisation.NAMES, line.get(3), line.get(4));
      add(sheet, line.get(1), line.get(2));
    }
  }

  private void add(Sheet sheet, String kind, String region) {
    places.add(new Place(sheet.id(), kind, region));
    changes.add(sheet.build());
  }

  private static void names(Sheet sheet, Field<List<String>> rows, String be, String ru) {
    name(sheet, rows, be, "be-cyrl", "primary");
    name(sheet, rows, ru, "ru-cyrl", "primary");
    name(sheet, rows, Romanizer.belarusian(be), "latn", "alias");
  }

  private static void name(
      Sheet sheet, Field<List<String>> rows, String name, String script, String kind) {
    String row = sheet.row();
    sheet.set(rows, row, Facility.NAME, name);
    sheet.set(rows, row, Facility.SCRIPT, Term.of(script));
    sheet.set(rows, row, Facility.NAME_KIND, Term.of(kind));
  }

  /** The records themselves. */
  List<Change> changes() {
    return List.copyOf(changes);
  }

  /** An institution of one of those kinds, in the region where there is one. */
  RecordId near(Dice dice, String region, String... kinds) {
    Set<String> wanted = Set.of(kinds);
    List<Place> fit = places.stream().filter(p -> wanted.contains(p.kind)).toList();
    List<Place> here = fit.stream().filter(p -> p.region.equals(region)).toList();
    return dice.one(here.isEmpty() || dice.percent(15) ? fit : here).id;
  }

  /** An agency that detains and searches. */
  RecordId agency(Dice dice, String region) {
    return near(
        dice,
        region,
        dice.weighted(
            "organised-crime",
            40,
            "kgb",
            20,
            "riot-police",
            15,
            "police",
            10,
            "investigative-committee",
            15,
            "financial-investigation",
            5,
            "border-guard",
            3));
  }
}
