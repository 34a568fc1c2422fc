package org.letapis.micro;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.letapis.casebook.demo.DemoCasebook;
import org.letapis.domain.entry.AuthorId;
import org.letapis.domain.entry.Body;
import org.letapis.domain.entry.ChainLink;
import org.letapis.domain.entry.Digest;
import org.letapis.domain.entry.Disclosure;
import org.letapis.domain.entry.Entry;
import org.letapis.domain.entry.EntryCodec;
import org.letapis.domain.entry.EntryId;
import org.letapis.domain.entry.EntryKind;
import org.letapis.domain.json.CanonicalJson;
import org.letapis.domain.json.MalformedJson;
import org.letapis.domain.json.StrictJson;
import org.letapis.domain.record.Change;
import org.letapis.merge.Fold;
import org.letapis.merge.Folded;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import tools.jackson.databind.JsonNode;

/** An entry of an invented person: written, read, its JSON, and the fold of some of them. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Warmup(iterations = 3, time = 1)
@Measurement(iterations = 5, time = 1)
@Fork(1)
public class Entries {

  @Param({"1", "10"})
  public int changes = 1;

  private List<Entry> entries = List.of();
  private byte[] line = {};
  private JsonNode json = tools.jackson.databind.node.NullNode.getInstance();

  @Setup
  public void make() throws MalformedJson {
    Change person =
        DemoCasebook.generate(1, 1, 0)
            .flatMap(List::stream)
            .filter(change -> change.type().equals("person"))
            .findFirst()
            .orElseThrow();
    List<Entry> made = new ArrayList<>();
    for (int i = 0; i < changes; i++) {
      made.add(entry(person, i, made.isEmpty() ? null : made.getLast().id()));
    }
    entries = List.copyOf(made);
    line = EntryCodec.line(made.getFirst());
    json = StrictJson.parse(line);
  }

  private static Entry entry(Change change, int number, @Nullable EntryId before) {
    List<Disclosure> disclosed = new ArrayList<>();
    change
        .fields()
        .forEach((path, value) -> disclosed.add(new Disclosure(salt(number), path, value)));
    Body body =
        new Body(
            EntryKind.CHANGE,
            change.record(),
            change.type(),
            Instant.ofEpochSecond(number),
            before == null ? List.of() : List.of(before),
            disclosed.stream().map(Disclosure::digest).toList(),
            salt(number));
    return Entry.of(new AuthorId(Digest.of("author")), number + 1, before, body, disclosed);
  }

  private static String salt(int number) {
    return "salt-of-micro-%08d".formatted(number);
  }

  @Benchmark
  public byte[] write() {
    return EntryCodec.line(entries.getFirst());
  }

  @Benchmark
  public ChainLink read() throws MalformedJson {
    return EntryCodec.read(line);
  }

  @Benchmark
  public byte[] canonicalJson() {
    return CanonicalJson.bytes(json);
  }

  @Benchmark
  public JsonNode strictJson() throws MalformedJson {
    return StrictJson.parse(line);
  }

  @Benchmark
  public Folded fold() {
    Entry first = entries.getFirst();
    return Fold.fold(first.body().record(), first.body().type(), entries, id -> true);
  }

  /** As long as an entry's line: what digesting alone takes. */
  @Benchmark
  public Digest digest() {
    return Digest.of(new String(line, UTF_8));
  }
}
