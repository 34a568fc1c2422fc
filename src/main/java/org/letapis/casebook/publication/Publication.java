package org.letapis.casebook.publication;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.letapis.casebook.exchange.selection.Ruling;
import org.letapis.casebook.exchange.selection.Rulings;
import org.letapis.casebook.ledger.Ledger;
import org.letapis.casebook.ledger.Progress;
import org.letapis.casebook.publication.anonymous.Anonymiser;
import org.letapis.casebook.publication.anonymous.Anonymity;
import org.letapis.domain.custom.CasebookSchema;
import org.letapis.domain.entry.RecordId;
import org.letapis.domain.record.CaseRecord;
import org.letapis.domain.schema.FileRef;
import org.letapis.domain.schema.RecordType;
import org.letapis.domain.text.Labels;
import org.letapis.domain.types.Schema;
import org.letapis.domain.types.Titles;
import org.letapis.domain.words.ValueWords;
import org.letapis.store.row.RecordRow;

/**
 * What is published, looked through once and then streamed as often as a format needs. Only ids are
 * kept in memory. Not for several threads at a time.
 */
public final class Publication {

  private static final int TOGETHER = 500;

  private final Ledger ledger;
  private final PublicationRequest request;
  private final Progress progress;
  private final CasebookSchema schema;
  private final Labels labels;
  private final ValueWords words;
  private final Rulings rulings;
  private final Together together;
  private final Optional<Anonymiser> anonymiser;
  private final Map<String, List<RecordId>> byType = new LinkedHashMap<>();
  private final Map<String, Usage> usage = new LinkedHashMap<>();
  private final Counts counts = new Counts();
  private final Titling titling = new Titling();
  private long done;
  private long total;

  /**
   * Looks through all that is chosen.
   *
   * @param schema the casebook's
   * @param progress may throw to stop it, here and wherever records are read
   */
  public Publication(
      Ledger ledger, CasebookSchema schema, PublicationRequest request, Progress progress) {
    this.ledger = ledger;
    this.request = request;
    this.progress = progress;
    this.schema = schema;
    this.labels = schema.labels(Labels.of(request.language()));
    this.words = schema.words(labels, this::title);
    this.rulings = new Rulings(ledger, request.rules());
    this.together = new Together(ledger);
    this.anonymiser =
        request.anonymity().map(how -> new Anonymiser(how, schema, labels, request.files()));
    survey();
  }

  private void survey() {
    // In the order in which they lie in the store: read one beside the other.
    List<RecordId> all = ledger.store().many().visible().stream().sorted().toList();
    Schema.types().forEach(type -> byType.put(type.code(), new ArrayList<>()));
    total = all.size();
    batches(all, this::look);
    byType.values().removeIf(List::isEmpty);
    searchTexts();
    anonymiser.ifPresent(
        hiding -> {
          hiding.settle();
          byType.values().forEach(ids -> ids.sort(Comparator.comparing(hiding::pseudonym)));
          total += records();
          byType.forEach(
              (type, ids) ->
                  batches(
                      ids,
                      some ->
                          shown(some).forEach(record -> see(type, hiding.hideAndCount(record)))));
        });
  }

  /** Names in running text, once it is known who is kept back. */
  private void searchTexts() {
    boolean texts = request.anonymity().map(Anonymity::freeText).orElse(true);
    if (texts && counts.keepsBack()) {
      total += records();
      byType.values().forEach(ids -> batches(ids, some -> shown(some).forEach(counts::searchText)));
    }
  }

  private void look(List<RecordId> some) {
    rulings.prepare(together.with(some));
    for (RecordRow row : rows(some)) {
      CaseRecord record = row.state();
      List<RecordId> ids = byType.get(record.type());
      if (ids == null || record.values().isEmpty()) {
        continue;
      }
      Ruling ruling = rulings.of(record.id());
      if (ruling.why().isPresent()) {
        counts.leftOut(record, ruling.why().get());
        continue;
      }
      CaseRecord own = Shown.of(record, ruling);
      counts.given(record, own, row.conflicted());
      CaseRecord shown = together.whole(own, this::shown);
      ids.add(record.id());
      if (anonymiser.isPresent()) {
        anonymiser.get().see(shown);
      } else {
        see(record.type(), shown);
      }
    }
  }

  private void see(String type, CaseRecord record) {
    usage.computeIfAbsent(type, t -> new Usage()).see(record);
  }

  private void batches(List<RecordId> ids, Consumer<List<RecordId>> work) {
    for (int from = 0; from < ids.size(); from += TOGETHER) {
      List<RecordId> some = ids.subList(from, Math.min(ids.size(), from + TOGETHER));
      work.accept(some);
      done += some.size();
      progress.at(Math.min(done, total), total);
    }
  }

  /** Those that the rulings were prepared for: they are not read twice. */
  private List<RecordRow> rows(List<RecordId> ids) {
    return ids.stream().map(rulings::row).flatMap(Optional::stream).toList();
  }

  private List<CaseRecord> shown(List<RecordId> ids) {
    rulings.prepare(together.with(ids));
    List<CaseRecord> shown = new ArrayList<>();
    for (RecordRow row : rows(ids)) {
      Ruling ruling = rulings.of(row.id());
      // Somebody may have made it more confidential since it was looked at.
      if (ruling.why().isEmpty()) {
        shown.add(together.whole(Shown.of(row.state(), ruling), this::shown));
      }
    }
    return shown;
  }

  /** What of one record may be given. */
  private Optional<CaseRecord> shown(RecordId id) {
    Ruling ruling = rulings.of(id);
    return ruling.why().isPresent()
        ? Optional.empty()
        : rulings.row(id).map(row -> Shown.of(row.state(), ruling));
  }

  /** What was asked for. */
  public PublicationRequest request() {
    return request;
  }

  /** The types of record, with the casebook's own fields. */
  public CasebookSchema schema() {
    return schema;
  }

  /** Words in the language of the publication. */
  public Labels labels() {
    return labels;
  }

  /** Says values in the language of the publication. */
  public ValueWords words() {
    return words;
  }

  /** The types of which there are records, in the order they are offered. */
  public List<RecordType> types() {
    return byType.keySet().stream().map(code -> schema.type(code).orElseThrow()).toList();
  }

  /** What the records of a type hold. */
  public Usage usage(String type) {
    return usage.getOrDefault(type, new Usage());
  }

  /** How many records there are. */
  public long records() {
    return byType.values().stream().mapToLong(List::size).sum();
  }

  /** So many times more all records are going to be read: how far it is, is told by this. */
  public void expect(int readings) {
    total = done + records() * readings;
  }

  /** Reads all records of a type. What {@code to} throws ends it. */
  public void read(String type, Consumer<PublishedRecord> to) {
    RecordType known = schema.type(type).orElseThrow();
    batches(
        byType.getOrDefault(type, List.of()),
        some -> {
          for (CaseRecord shown : shown(some)) {
            CaseRecord record = anonymiser.map(hiding -> hiding.hide(shown)).orElse(shown);
            to.accept(new PublishedRecord(record, known, title(known, record, shown.id())));
          }
        });
  }

  /** Reads all records, type by type. */
  public void read(Consumer<PublishedRecord> to) {
    List.copyOf(byType.keySet()).forEach(type -> read(type, to));
  }

  private String title(RecordType type, CaseRecord record, RecordId id) {
    String title =
        anonymiser.isPresent()
            ? anonymiser.get().title(record.id())
            : Titles.of(record, request.language());
    String said = title.isEmpty() ? labels.text("type." + type.code()) : title;
    titling.put(id, said);
    return said;
  }

  /**
   * What to call a record that a value refers to.
   *
   * @param id as it is in the publication
   */
  public String title(RecordId id) {
    if (anonymiser.isPresent()) {
      return anonymiser.get().title(id);
    }
    return titling.of(
        id,
        () ->
            shown(List.of(id)).stream()
                .findFirst()
                .map(shown -> Titles.of(shown, request.language()))
                .orElse(""));
  }

  /**
   * The name of an attached file among those that go along.
   *
   * @param file as a record of the publication has it
   */
  public String fileName(FileRef file) {
    return PublishedFile.name(file);
  }

  /** Every file that a record names; one that is named often comes often. */
  public void readFiles(Consumer<PublishedFile> to) {
    byType
        .values()
        .forEach(
            ids -> batches(ids, some -> shown(some).forEach(record -> files(record).forEach(to))));
  }

  private List<PublishedFile> files(CaseRecord record) {
    List<PublishedFile> files = new ArrayList<>();
    PublishedFile.of(record)
        .forEach(
            file ->
                files.add(
                    anonymiser.map(hiding -> file.called(hiding.hide(file.file()))).orElse(file)));
    return files;
  }

  /** What is in it, and what is not. */
  public PublicationReport report() {
    Map<String, Long> records = new LinkedHashMap<>();
    byType.forEach((type, ids) -> records.put(type, (long) ids.size()));
    return counts.report(records, anonymiser.map(Anonymiser::report));
  }
}
