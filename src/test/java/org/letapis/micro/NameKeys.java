package org.letapis.micro;

import java.util.List;
import java.util.concurrent.TimeUnit;
import org.letapis.search.match.NameMatcher;
import org.letapis.search.phoneme.Phonemes;
import org.letapis.search.phoneme.Sounds;
import org.letapis.search.text.word.WordKeys;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** A name or word, in either alphabet: its sounds, its keys, how like another it is. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@Warmup(iterations = 3, time = 1)
@Measurement(iterations = 5, time = 1)
@Fork(1)
public class NameKeys {

  @Param({"Кавалеўская", "Shcherbakova"})
  public String word = "";

  private final NameMatcher matcher = NameMatcher.load();

  @Benchmark
  public List<String> phonemes() {
    return Phonemes.of(word);
  }

  @Benchmark
  public String key() {
    return Sounds.coarse(Sounds.folded(Phonemes.of(word).getFirst()));
  }

  @Benchmark
  public List<String> keysInTexts() {
    return WordKeys.all(word);
  }

  @Benchmark
  public Object match() {
    return matcher.compare("Алена " + word, "Елена Ковалевская");
  }
}
