package org.letapis.ui.kit.theme;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A stylesheet as far as colours go. */
final class Sheet {

  private static final Path FOLDER = Path.of("src/main/resources/org/letapis/ui/kit");
  private static final Pattern RULE = Pattern.compile("([^{}]+)\\{([^{}]*)}");
  private static final Pattern LINE = Pattern.compile("([\\w-]+)\\s*:\\s*([^;]+);");

  /** One rule: whom it is for and what it says. */
  record Rule(String selector, Map<String, String> says) {}

  private final List<Rule> rules = new ArrayList<>();

  Sheet(String name) {
    Matcher found = RULE.matcher(read(name).replaceAll("(?s)/\\*.*?\\*/", ""));
    while (found.find()) {
      Map<String, String> says = new HashMap<>();
      Matcher line = LINE.matcher(found.group(2));
      while (line.find()) {
        says.put(line.group(1), line.group(2).strip());
      }
      rules.add(new Rule(found.group(1).strip().replaceAll("\\s+", " "), says));
    }
  }

  List<Rule> rules() {
    return rules;
  }

  /** The tokens of a theme, each as a colour or what cannot be worked out. */
  Map<String, String> tokens() {
    Map<String, String> tokens = new HashMap<>();
    rules.stream().filter(r -> r.selector().equals(".root")).forEach(r -> tokens.putAll(r.says()));
    tokens.replaceAll((name, value) -> resolve(value, tokens));
    return tokens;
  }

  private static String resolve(String value, Map<String, String> tokens) {
    String now = value;
    for (int step = 0; step < 9 && tokens.containsKey(now); step++) {
      now = tokens.getOrDefault(now, now);
    }
    return now;
  }

  private static String read(String name) {
    try {
      return Files.readString(FOLDER.resolve(name), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
