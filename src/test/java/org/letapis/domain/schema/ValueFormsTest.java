package org.letapis.domain.schema;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.letapis.domain.duration.Duration;
import org.letapis.domain.entry.FieldPath;
import org.letapis.domain.entry.RecordId;
import org.letapis.domain.json.Json;
import org.letapis.domain.record.CaseRecord;
import org.letapis.domain.record.Change;
import org.letapis.domain.text.Labels;
import org.letapis.domain.text.Language;
import org.letapis.domain.types.Search;
import org.letapis.domain.types.event.Verdict;
import org.letapis.domain.validation.Finding;
import org.letapis.domain.validation.FindingCode;
import org.letapis.domain.validation.Validation;
import org.letapis.domain.words.ValueWords;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Values as they have been stored since form 1: a later build reads every one of them. */
class ValueFormsTest {

  private static final Map<String, FieldKind<?>> KINDS =
      Map.of(
          "date", new FieldKind.Date(),
          "length", new FieldKind.Length(),
          "sum", new FieldKind.Sum(),
          "articles", new FieldKind.Articles(),
          "supports", new FieldKind.Supports(),
          "certainty", Certainty.kind());

  @Test
  void everyFormIsReadAndWrittenAgain() throws IOException {
    JsonNode sample = sample();
    KINDS.forEach(
        (name, kind) -> {
          assertThat(sample.get(name).size()).as(name).isPositive();
          sample.get(name).values().forEach(v -> assertThat(again(kind, v)).isEqualTo(v));
        });
    sample
        .get("typed")
        .values()
        .forEach(v -> assertThat(AsTyped.ofJson(v).orElseThrow().toJson()).isEqualTo(v));
    sample
        .get("absent")
        .values()
        .forEach(v -> assertThat(Absent.ofJson(v).orElseThrow().toJson()).isEqualTo(v));
  }

  private static <T> JsonNode again(FieldKind<T> kind, JsonNode value) {
    return kind.write(kind.read(value));
  }

  private static JsonNode sample() throws IOException {
    try (InputStream in = ValueFormsTest.class.getResourceAsStream("values-v1.json")) {
      return JsonMapper.shared().readTree(in);
    }
  }

  @Test
  void whatASourceSupportedInWordsBeforeIsStillRead() {
    Supported read = new FieldKind.Supports().read(Json.text("дату і месца"));
    assertThat(read).isEqualTo(new Supported(List.of(), "дату і месца"));
    FieldPath later = FieldPath.of("later-field");
    assertThat(read.with(later, true).fields()).containsExactly(later);
    assertThatThrownBy(() -> new FieldKind.Supports().read(Json.whole(1)))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void certaintyStandsBesideItsValueAndHasWords() {
    FieldPath start = Search.START.path();
    FieldPath cell = Search.SEIZED.cell("0190", Search.ITEM);
    for (FieldPath path : List.of(start, cell)) {
      FieldPath certainty = Certainty.of(path);
      assertThat(Certainty.valueOf(certainty)).contains(path);
      assertThat(Certainty.valueOf(path)).isEmpty();
      assertThat(FieldPath.parse(certainty.toString())).isEqualTo(certainty);
      ValueWords words = new ValueWords(Labels.of(Language.RUSSIAN), id -> "");
      assertThat(words.field("search", certainty))
          .isEqualTo(words.field("search", path) + " · достоверность");
      assertThat(words.value("search", certainty, Certainty.kind().write(Term.of("likely"))))
          .isEqualTo("вероятно");
    }
  }

  @Test
  void wordsKeptAsTypedAreNoValueButAreShownAndMarked() {
    Change change =
        Change.of(RecordId.fresh(), "verdict")
            .put(Verdict.LENGTH.path(), new AsTyped("года тры").toJson())
            .build();
    CaseRecord record = CaseRecord.blank(change.record(), "verdict").with(change);
    assertThat(record.get(Verdict.LENGTH)).isEmpty();
    assertThat(Validation.of(record, Verdict.TYPE))
        .filteredOn(f -> f.path().equals(Verdict.LENGTH.path()))
        .extracting(Finding::code)
        .containsExactly(FindingCode.AS_TYPED);
    ValueWords words = new ValueWords(Labels.of(Language.BELARUSIAN), id -> "");
    assertThat(words.value("verdict", Verdict.LENGTH.path(), new AsTyped("года тры").toJson()))
        .isEqualTo("года тры");
    JsonNode length = Verdict.LENGTH.kind().write(Duration.of(4, 6, 0).said("4,5 года"));
    assertThat(words.value("verdict", Verdict.LENGTH.path(), length))
        .isEqualTo("4 гады 6 месяцаў («4,5 года»)");
  }
}
