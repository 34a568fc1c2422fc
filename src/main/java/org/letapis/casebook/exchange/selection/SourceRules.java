package org.letapis.casebook.exchange.selection;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.letapis.casebook.exchange.selection.Ruling.SourceCount;
import org.letapis.domain.entry.FieldPath;
import org.letapis.domain.entry.RecordId;
import org.letapis.domain.record.CaseRecord;
import org.letapis.domain.record.Row;
import org.letapis.domain.schema.Common;
import org.letapis.domain.schema.Field;
import org.letapis.domain.schema.Supported;
import org.letapis.domain.types.Source;

/**
 * What the sources of a record allow. What rests on nobody but sources that refused is withheld:
 * the fields they speak of, or all of it where they speak of the whole.
 */
final class SourceRules {

  /** What tells who a source is. */
  private static final List<Field<?>> WHO =
      List.of(
          Common.SOURCE_NAME,
          Common.SOURCE,
          Common.CONSENT_FROM,
          Common.CONSENT_WITHHOLD,
          Common.SOURCE_RECEIVED);

  private final Rules rules;
  private final Function<RecordId, Optional<CaseRecord>> records;

  SourceRules(Rules rules, Function<RecordId, Optional<CaseRecord>> records) {
    this.rules = rules;
    this.records = records;
  }

  Ruling of(CaseRecord record) {
    return record.type().equals(Source.TYPE.code()) ? ofSource(record) : ofRows(record);
  }

  /** A source that is a record says who it is: it goes only where nothing speaks against that. */
  private Ruling ofSource(CaseRecord source) {
    Consent consent = Consent.of(source, rules.uses());
    SourceCount count = count(Map.of(source.id().toString(), consent));
    if (consent == Consent.REFUSED) {
      return Ruling.nothing(Why.CONSENT, count);
    }
    return consent == Consent.WISHED || !rules.sources()
        ? Ruling.nothing(Why.SOURCES, count)
        : new Ruling(Optional.empty(), Set.of(), Set.of(), Set.of(), count);
  }

  private Ruling ofRows(CaseRecord record) {
    Set<String> hidden = new HashSet<>();
    Set<FieldPath> fields = new HashSet<>();
    Set<FieldPath> supported = new HashSet<>();
    Set<FieldPath> refusedFields = new HashSet<>();
    Set<String> standing = new HashSet<>();
    Map<String, Consent> said = new TreeMap<>();
    boolean wholeRefused = false;
    boolean wholeAllowed = false;
    for (Row row : record.rows(Common.SOURCES)) {
      standing.add(row.id());
      Consent consent = Consent.of(row, row.get(Common.SOURCE).flatMap(records), rules.uses());
      said.put(
          row.get(Common.SOURCE)
              .map(RecordId::toString)
              .orElse(Ruling.row(record.id().toString(), row.id())),
          consent);
      List<FieldPath> spoken =
          row.get(Common.SOURCE_SUPPORTS).map(Supported::fields).orElse(List.of());
      if (consent == Consent.REFUSED) {
        hidden.add(Ruling.row(Common.SOURCES.code(), row.id()));
        wholeRefused |= spoken.isEmpty();
        refusedFields.addAll(spoken);
      } else {
        wholeAllowed |= spoken.isEmpty();
        supported.addAll(spoken);
        if (consent == Consent.WISHED || !rules.sources()) {
          WHO.forEach(column -> fields.add(Common.SOURCES.cell(row.id(), column)));
        }
      }
    }
    if (wholeRefused && !wholeAllowed && supported.isEmpty()) {
      return Ruling.nothing(Why.CONSENT, count(said));
    }
    refusedFields.removeAll(supported);
    if (!wholeAllowed) {
      fields.addAll(refusedFields);
    }
    return new Ruling(Optional.empty(), fields, hidden, standing, count(said));
  }

  private static SourceCount count(Map<String, Consent> said) {
    return new SourceCount(
        who(said, Consent.REFUSED), who(said, Consent.UNASKED), who(said, Consent.WISHED));
  }

  private static Set<String> who(Map<String, Consent> said, Consent what) {
    return said.entrySet().stream()
        .filter(one -> one.getValue() == what)
        .map(Map.Entry::getKey)
        .collect(Collectors.toUnmodifiableSet());
  }
}
