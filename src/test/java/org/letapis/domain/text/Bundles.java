package org.letapis.domain.text;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The bundles as files, and the string literals of the program's sources. */
final class Bundles {

  private static final Path ROOT = Path.of(System.getProperty("basedir", ""));
  private static final Path TEXTS = ROOT.resolve("src/main/resources/org/letapis/text");
  private static final Path SOURCES = ROOT.resolve("src/main/java");
  private static final Pattern LITERAL = Pattern.compile("\"((?:[^\"\\\\\\n]|\\\\.)*)\"");

  private static final Pattern COMMENT = Pattern.compile("(?s)/\\*\\*.*?\\*/");

  private Bundles() {}

  /** One line of a bundle. */
  record Line(String bundle, Language language, String key, String text) {
    @Override
    public String toString() {
      return key + " (" + language.tag() + "): " + text;
    }
  }

  /** A literal with what stands right before and after it. */
  record Literal(String text, boolean joined, String file) {}

  /** Names of bundles that have a file in any language. */
  static List<String> onDisk() {
    try (Stream<Path> files = Files.list(TEXTS)) {
      return files
          .map(file -> file.getFileName().toString())
          .filter(name -> name.endsWith(".properties"))
          .map(name -> name.replaceFirst("_[a-z]+\\.properties$", ""))
          .distinct()
          .sorted()
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Every line of a bundle, in order, a key that is there twice included. */
  static List<Line> lines(String bundle, Language language) {
    Path file = TEXTS.resolve(bundle + "_" + language.tag() + ".properties");
    if (!Files.exists(file)) {
      return List.of();
    }
    List<Line> lines = new ArrayList<>();
    try {
      for (String line : Files.readAllLines(file, StandardCharsets.UTF_8)) {
        if (!line.isBlank() && !line.startsWith("#")) {
          int at = line.indexOf('=');
          String key = at < 0 ? line : line.substring(0, at).strip();
          lines.add(
              new Line(bundle, language, key, at < 0 ? "" : line.substring(at + 1).stripLeading()));
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return lines;
  }

  static Stream<Line> lines(Language language) {
    return Labels.BUNDLES.stream().flatMap(bundle -> lines(bundle, language).stream());
  }

  /** Texts of a language by key. */
  static Map<String, String> texts(Language language) {
    Map<String, String> texts = new TreeMap<>();
    lines(language).forEach(line -> texts.put(line.key(), line.text()));
    return texts;
  }

  /** All string literals of the program. */
  static List<Literal> literals() {
    List<Literal> literals = new ArrayList<>();
    try (Stream<Path> files = Files.walk(SOURCES)) {
      for (Path file : files.filter(f -> f.toString().endsWith(".java")).toList()) {
        String source = COMMENT.matcher(Files.readString(file)).replaceAll("");
        Matcher m = LITERAL.matcher(source);
        while (m.find()) {
          boolean joined = source.substring(m.end()).stripLeading().startsWith("+");
          literals.add(new Literal(m.group(1), joined, file.getFileName().toString()));
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return literals;
  }
}
