package org.letapis.casebook.backup.format;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.letapis.Seed;
import org.letapis.casebook.hostile.Mutation;
import org.letapis.domain.entry.AuthorId;
import org.letapis.domain.entry.Digest;
import org.letapis.domain.entry.EntryId;
import org.letapis.domain.json.MalformedJson;
import org.letapis.domain.log.Position;

class ManifestCodecTest {

  private static final int MUTATIONS = Integer.getInteger("letapis.mutations", 120) * 20;
  private static final long SEED = Seed.get();

  private static Manifest manifest() {
    Chain chain =
        new Chain(new AuthorId(Digest.of("хтосьці")), 40, new EntryId(Digest.of("змена")), 42);
    String stored = Digest.of("файл").hex();
    List<Part> parts =
        List.of(
            new Part(Part.segment(1), 1_000, List.of(Digest.of("а"))),
            new Part(Part.segment(2), 0, List.of()),
            new Part(
                "files/" + stored.substring(0, 2) + "/" + stored, 70, List.of(Digest.of("б"))));
    return new Manifest(
        UUID.fromString("b74980e2-8f2c-42a8-8b38-64547fa57092"),
        7,
        Instant.parse("2026-02-03T04:05:06Z"),
        new Position(2, 300),
        new Contents(List.of(chain), Map.of("person", 3L), List.of("000001.log 300-412"), 1),
        parts);
  }

  @Test
  void whatIsWrittenIsReadBack() throws MalformedJson {
    assertThat(ManifestCodec.decode(ManifestCodec.encode(manifest()))).isEqualTo(manifest());
  }

  @Test
  void aChangedOneIsRefusedOrSaysWhatItSays() {
    byte[] whole = ManifestCodec.encode(manifest());
    for (int i = 0; i < MUTATIONS; i++) {
      Random random = new Random(SEED + i);
      decode(Mutation.any(random).of(whole, random), "seed " + (SEED + i));
    }
  }

  /** Every value in turn is one of another kind. */
  @Test
  void aValueOfAnotherKindIsRefused() {
    String whole = new String(ManifestCodec.encode(manifest()), StandardCharsets.UTF_8);
    List<String> values = new ArrayList<>();
    java.util.regex.Pattern.compile("(?<=[:\\[,])(\"[^\"]*\"|\\d+)(?=[,\\]}])")
        .matcher(whole)
        .results()
        .forEach(
            found -> {
              for (String other : List.of("null", "{}", "[]", "true", "-1", "1.5", "\"\"")) {
                values.add(
                    whole.substring(0, found.start()) + other + whole.substring(found.end()));
              }
            });
    assertThat(values).hasSizeGreaterThan(50);
    for (String changed : values) {
      decode(changed.getBytes(StandardCharsets.UTF_8), changed);
    }
  }

  private static void decode(byte[] text, String what) {
    try {
      Manifest read = ManifestCodec.decode(text);
      assertThat(ManifestCodec.decode(ManifestCodec.encode(read))).as(what).isEqualTo(read);
    } catch (MalformedJson refused) {
      assertThat(refused).hasMessageNotContaining("файл");
    } catch (RuntimeException | Error escaped) {
      throw new AssertionError(what, escaped);
    }
  }

  @Test
  void emptyOnesAreRefused() {
    for (String text : List.of("", "\n", "{}\n", "[]\n", "null\n")) {
      assertThatExceptionOfType(MalformedJson.class)
          .as(text)
          .isThrownBy(() -> ManifestCodec.decode(text.getBytes(StandardCharsets.UTF_8)));
    }
  }
}
