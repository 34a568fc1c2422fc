package org.letapis.casebook.publication.ftm;

import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.letapis.casebook.publication.PublishedRecord;
import org.letapis.domain.record.CaseRecord;
import org.letapis.domain.record.Row;
import org.letapis.domain.schema.Term;
import org.letapis.domain.types.Facility;
import org.letapis.domain.types.Organisation;

/** Organisations, offices of the state, and the places where people are held. */
final class Bodies {

  private static final Set<String> STATE = Set.of("agency", "unit", "court");
  private static final Set<String> OTHER_NAMES = Set.of("short", "alias");
  private static final Pattern COORDINATES =
      Pattern.compile("\\s*(-?\\d{1,2}(?:\\.\\d+)?)\\s*[,;| ]\\s*(-?\\d{1,3}(?:\\.\\d+)?)\\s*");

  private final Shared shared;

  Bodies(Shared shared) {
    this.shared = shared;
  }

  void organisation(PublishedRecord published) {
    CaseRecord record = published.record();
    boolean state =
        record.get(Organisation.KIND).filter(kind -> STATE.contains(kind.text())).isPresent();
    Draft draft = new Draft(record.id().toString(), state ? "PublicBody" : "Organization");
    names(draft, record, published.title());
    draft.add("classification", shared.words(record, Organisation.KIND));
    draft.add("sector", shared.words(record, Organisation.BRANCH));
    draft.add("address", shared.words(record, Organisation.ADDRESS));
    boolean parent =
        record
            .get(Organisation.PARENT)
            .filter(id -> shared.type(id).filter("organisation"::equals).isPresent())
            .map(id -> draft.add("parent", id.toString()))
            .isPresent();
    Set<String> told =
        new java.util.HashSet<>(
            Set.of(
                Organisation.NAMES.code(),
                Organisation.KIND.code(),
                Organisation.BRANCH.code(),
                Organisation.ADDRESS.code()));
    if (parent) {
      told.add(Organisation.PARENT.code());
    }
    shared.common(draft, record, told);
    shared.write(draft);
  }

  void facility(PublishedRecord published) {
    CaseRecord record = published.record();
    Draft draft = new Draft(record.id().toString(), "PublicBody");
    names(draft, record, published.title());
    draft.add("classification", shared.words(record, Facility.KIND));
    draft.add("address", shared.words(record, Facility.ADDRESS));
    Set<String> told =
        new java.util.HashSet<>(
            Set.of(Facility.NAMES.code(), Facility.KIND.code(), Facility.ADDRESS.code()));
    Matcher place = COORDINATES.matcher(record.get(Facility.COORDINATES).orElse(""));
    if (place.matches()) {
      Draft address = new Draft(Draft.id(record.id().toString(), "address"), "Address");
      address.add("name", place.group(1) + ", " + place.group(2));
      address.add("full", shared.words(record, Facility.ADDRESS));
      address.add("latitude", place.group(1)).add("longitude", place.group(2));
      address.add("remarks", shared.words(record, Facility.PRECISION));
      shared.write(address);
      draft.add("addressEntity", address.id());
      told.add(Facility.COORDINATES.code());
      told.add(Facility.PRECISION.code());
    }
    shared.common(draft, record, told);
    shared.write(draft);
  }

  private static void names(Draft draft, CaseRecord record, String otherwise) {
    for (Row row : record.rows(Facility.NAMES)) {
      String kind = row.get(Facility.NAME_KIND).map(Term::text).orElse("");
      String property =
          OTHER_NAMES.contains(kind) ? "alias" : kind.equals("former") ? "previousName" : "name";
      draft.add(property, row.get(Facility.NAME).orElse(""));
    }
    if (!draft.has("name")) {
      draft.add("name", otherwise);
    }
  }
}
