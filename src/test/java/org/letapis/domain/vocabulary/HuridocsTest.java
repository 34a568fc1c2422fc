package org.letapis.domain.vocabulary;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.letapis.domain.schema.Field;
import org.letapis.domain.schema.FieldKind;
import org.letapis.domain.schema.RecordType;
import org.letapis.domain.schema.Vocabulary;
import org.letapis.domain.types.Schema;
import org.letapis.domain.vocabulary.Huridocs.Code;

class HuridocsTest {

  @Test
  void everyVocabularyIsMappedOrKnownToHaveNoCounterpart() {
    for (Vocabulary vocabulary : vocabularies().values()) {
      assertThat(Huridocs.of(vocabulary).isEmpty())
          .as(vocabulary.code())
          .isEqualTo(Huridocs.hasNone(vocabulary));
    }
  }

  @Test
  void everyCodeIsSixPairsOfDigitsInOneOfTheLists() {
    assertThat(rows()).hasSizeGreaterThan(150);
    for (List<String> row : rows()) {
      Code code = new Code(Integer.parseInt(row.get(2)), row.get(3));
      assertThat(code.thesaurus()).as(row.toString()).isBetween(1, 48);
      assertThat(code.code())
          .as(row.toString())
          .matches("\\d{12}")
          .matches("(?!00)(?:(?!00)\\d\\d)+(?:00)*");
    }
  }

  @Test
  void theTableSpeaksOnlyOfTermsThereAre() {
    Map<String, Vocabulary> vocabularies = vocabularies();
    for (List<String> row : rows()) {
      if (row.getFirst().equals("type")) {
        assertThat(Schema.type(row.get(1))).as(row.toString()).isPresent();
        assertThat(Huridocs.ofType(row.get(1))).as(row.toString()).isPresent();
      } else {
        Vocabulary vocabulary = vocabularies.get(row.getFirst());
        assertThat(vocabulary).as(row.toString()).isNotNull();
        assertThat(vocabulary.terms()).contains(row.get(1));
        assertThat(Huridocs.of(vocabulary, row.get(1)))
            .contains(new Code(Integer.parseInt(row.get(2)), row.get(3)));
      }
    }
    assertThat(rows().stream().map(row -> row.getFirst() + " " + row.get(1)))
        .doesNotHaveDuplicates();
  }

  @Test
  void aTermHasItsCodeAndMostHaveOne() {
    assertThat(Huridocs.of(TreatmentTerms.METHOD, "electric-shock"))
        .contains(new Code(5, "030800000000"));
    assertThat(Huridocs.ofType("search")).contains(new Code(4, "040101000000"));
    assertThat(Huridocs.of(TreatmentTerms.INTENT, "discrimination")).isEmpty();
    assertThat(Huridocs.of(PersonTerms.OCCUPATION)).hasSizeGreaterThan(25);
  }

  private static Map<String, Vocabulary> vocabularies() {
    Map<String, Vocabulary> found = new TreeMap<>();
    Schema.types().stream()
        .flatMap(RecordType::fields)
        .flatMap(field -> Stream.concat(Stream.of(field), field.columns().stream()))
        .map(Field::kind)
        .forEach(
            kind -> {
              switch (kind) {
                case FieldKind.Choice c -> found.put(c.vocabulary().code(), c.vocabulary());
                case FieldKind.Choices c -> found.put(c.vocabulary().code(), c.vocabulary());
                default -> {}
              }
            });
    return found;
  }

  /** Lines of the table that give a code. */
  private static List<List<String>> rows() {
    List<List<String>> rows = new ArrayList<>();
    try (BufferedReader reader =
        new BufferedReader(
            new InputStreamReader(
                Objects.requireNonNull(Huridocs.class.getResourceAsStream("huridocs.tsv")),
                StandardCharsets.UTF_8))) {
      reader
          .lines()
          .filter(line -> !line.startsWith("#") && !line.contains("\t*\t"))
          .forEach(line -> rows.add(List.of(line.split("\t", -1))));
    } catch (IOException e) {
      throw new AssertionError(e);
    }
    return rows;
  }
}
