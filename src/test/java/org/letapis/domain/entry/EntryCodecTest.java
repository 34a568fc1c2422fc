package org.letapis.domain.entry;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.letapis.domain.json.Json;
import org.letapis.domain.json.MalformedJson;

class EntryCodecTest {

  private static final AuthorId AUTHOR = new AuthorId(Digest.of("author"));
  private static final Disclosure PLACE =
      new Disclosure("salt-salt-salt-salt-01", FieldPath.of("place"), Json.text("Мінск, «Пл. 1»"));
  private static final Disclosure SEIZED =
      new Disclosure(
          "salt-salt-salt-salt-02",
          FieldPath.cell("seized", "row-1", "what"),
          Json.object().put("word", "ноўтбук"));

  private static Entry entry() {
    Body body =
        new Body(
            EntryKind.CHANGE,
            RecordId.of("01890000-0000-7000-8000-000000000001"),
            "search",
            Instant.parse("2021-08-12T06:30:00.120Z"),
            List.of(new EntryId(Digest.of("parent"))),
            List.of(PLACE.digest(), SEIZED.digest()),
            "salt-salt-salt-salt-00");
    return Entry.of(AUTHOR, 2, new EntryId(Digest.of("before")), body, List.of(PLACE, SEIZED));
  }

  private static String line(ChainLink link) {
    return new String(EntryCodec.line(link), StandardCharsets.UTF_8);
  }

  private static ChainLink read(String line) throws MalformedJson {
    return EntryCodec.read(line.getBytes(StandardCharsets.UTF_8));
  }

  @Test
  void aLineReadsBackAsTheSameEntry() throws MalformedJson {
    assertThat(read(line(entry()))).isEqualTo(entry());
  }

  @Test
  void theLineOfVersionOneNeverChanges() throws Exception {
    try (var in = EntryCodecTest.class.getResourceAsStream("entry-v1.json")) {
      assertThat(in).isNotNull();
      byte[] frozen = in.readAllBytes();
      assertThat(line(entry())).isEqualTo(new String(frozen, StandardCharsets.UTF_8));
      assertThat(EntryCodec.read(frozen).id().toString())
          .isEqualTo("37e9bac17e356b7292a2ccbd46347e9dfe26f0b176923890d6bfe894a0fd5949");
    }
  }

  @Test
  void anEntryKeepsItsIdWhenFieldsOrAllOfItAreWithheld() throws MalformedJson {
    Entry part = entry().withholding(path -> path.field().equals("seized"));
    assertThat(part.withheld()).isOne();
    assertThat(read(line(part)).id()).isEqualTo(entry().id());
    assertThat(line(part)).doesNotContain("seized").doesNotContain("ноўтбук");
    ChainLink stub = read(line(OmittedEntry.of(entry())));
    assertThat(stub).isInstanceOf(OmittedEntry.class);
    assertThat(stub.id()).isEqualTo(entry().id());
    assertThat(line(stub)).doesNotContain("search");
  }

  @Test
  void aChangedValueIsNotWhatWasCommittedTo() {
    assertThatThrownBy(() -> read(line(entry()).replace("ноўтбук", "тэлефон")))
        .isInstanceOf(MalformedJson.class);
  }

  @Test
  void aChangedBodyIsAnotherEntry() throws MalformedJson {
    ChainLink other = read(line(entry()).replace("06:30:00.120Z", "06:30:00.121Z"));
    assertThat(other.id()).isNotEqualTo(entry().id());
  }

  @Test
  void onlyTheCanonicalLineIsRead() {
    String line = line(entry());
    List<String> others =
        List.of(
            line + " ",
            line.replace("\"seq\":2", "\"seq\":2.0"),
            line.replace("\"seq\":2", "\"seq\":02"),
            line.replace("\"seq\":2", "\"seq\":2,\"seq\":3"),
            line.replace("{\"author\"", "{ \"author\""),
            line.replace("\"seq\":2", "\"seq\":0"),
            line.replace("\"seq\":2", "\"seq\":2,\"zeal\":1"),
            line.replace("\"kind\":\"change\"", "\"kind\":\"Change!\""),
            line.replace("Мінск", "\\u041c\\u0456нск"),
            "",
            "[]",
            "{}",
            "null");
    for (String other : others) {
      assertThatThrownBy(() -> read(other)).as(other).isInstanceOf(MalformedJson.class);
    }
  }

  @Test
  void whatIsWrongIsNamedAndNotQuoted() {
    assertThatThrownBy(() -> read(line(entry()).replace("ноўтбук", "тэлефон")))
        .hasMessageNotContaining("тэлефон");
    assertThatThrownBy(() -> read("{\"name\":\"Янка\",,}")).hasMessageNotContaining("Янка");
  }
}
