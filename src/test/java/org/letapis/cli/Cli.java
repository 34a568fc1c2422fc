package org.letapis.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.letapis.cli.terminal.ExitCode;
import org.letapis.cli.terminal.Prompt;
import org.letapis.crypto.Argon2Cost;
import org.letapis.domain.entry.Digest;
import org.letapis.domain.json.StrictJson;
import tools.jackson.databind.JsonNode;

/** The command line as a script sees it, with casebooks in one folder and a cheap derivation. */
final class Cli {

  static final Argon2Cost CHEAP = new Argon2Cost(64, 1, 1);

  private final Path folder;
  private final Prompt prompt;

  Cli(Path folder) {
    this(folder, question -> null);
  }

  Cli(Path folder, Prompt prompt) {
    this.folder = folder;
    this.prompt = prompt;
  }

  /** What a command left. */
  record Result(int exit, String out, String err) {

    Result ends(ExitCode code) {
      assertThat(exit).as(out + err).isEqualTo(code.number());
      return this;
    }

    /** The one object on standard output. */
    JsonNode json() {
      return parse(out);
    }

    String text(String member) {
      return json().get(member).stringValue();
    }

    /** The one problem on standard error. */
    Result fails(ExitCode code, String problem) {
      ends(code);
      assertThat(out).isEmpty();
      JsonNode error = parse(err);
      assertThat(error.get("error").stringValue()).isEqualTo(problem);
      assertThat(error.get("exit").longValue()).isEqualTo(code.number());
      assertThat(error.get("text").stringValue()).isNotBlank().isNotEqualTo(problem);
      return this;
    }

    private static JsonNode parse(String text) {
      assertThat(text).endsWith("}\n").doesNotContain("\n{");
      try {
        return StrictJson.parse(text.strip().getBytes(StandardCharsets.UTF_8));
      } catch (Exception e) {
        throw new AssertionError("not one JSON object: " + text, e);
      }
    }
  }

  Result run(String... arguments) {
    return run(InputStream.nullInputStream(), arguments);
  }

  Result typing(String input, String... arguments) {
    return run(new ByteArrayInputStream(input.getBytes(StandardCharsets.UTF_8)), arguments);
  }

  private Result run(InputStream in, String... arguments) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    ByteArrayOutputStream err = new ByteArrayOutputStream();
    int exit =
        new LetapisCommand((to, language, pictures, told) -> 0, () -> CHEAP, prompt)
            .run(arguments, stream(out), stream(err), in);
    return new Result(
        exit, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
  }

  private static PrintStream stream(ByteArrayOutputStream bytes) {
    return new PrintStream(bytes, true, StandardCharsets.UTF_8);
  }

  /** Runs a command on a casebook of this folder, with its passphrase and JSON. */
  Result on(String casebook, String command, String... arguments) {
    List<String> all = new ArrayList<>(List.of(command.split(" ")));
    all.add(path(casebook).toString());
    all.addAll(List.of(arguments));
    all.addAll(List.of("--lang", "en", "--json", "--passphrase-file", passphraseFile(casebook)));
    return run(all.toArray(String[]::new));
  }

  Path path(String name) {
    return folder.resolve(name);
  }

  String passphraseFile(String casebook) {
    Path file = folder.resolve(casebook + ".phrase");
    if (!Files.exists(file)) {
      write(file, "шэсць вожыкаў грызуць зялёны аловак " + casebook + "\n");
    }
    return file.toString();
  }

  static Path write(Path file, String content) {
    try {
      return Files.writeString(file, content);
    } catch (IOException e) {
      throw new AssertionError(e);
    }
  }

  /** Makes a casebook and returns its fingerprint. */
  String create(String casebook) {
    return on(casebook, "create", "--name", "Name of " + casebook)
        .ends(ExitCode.OK)
        .text("fingerprint");
  }

  /** Lets one casebook know the other's card; verified by the words in Belarusian. */
  void trust(String casebook, String other) {
    Path card = folder.resolve(other + "-for-" + casebook + ".card");
    on(other, "identity", "--card", card.toString()).ends(ExitCode.OK);
    on(casebook, "contact add", card.toString()).ends(ExitCode.OK);
    JsonNode mine =
        run(
                "identity",
                path(other).toString(),
                "--lang",
                "be",
                "--json",
                "--passphrase-file",
                passphraseFile(other))
            .json();
    List<String> words = new ArrayList<>();
    mine.get("words").values().forEach(word -> words.add(word.stringValue()));
    on(
            casebook,
            "contact verify",
            mine.get("fingerprint").stringValue().substring(0, 10),
            "--words",
            String.join(" ", words))
        .ends(ExitCode.OK);
  }

  String fingerprint(String casebook) {
    return on(casebook, "identity").ends(ExitCode.OK).text("fingerprint");
  }

  /** Saves a person and returns its id. */
  String person(String casebook, String family, String given) {
    return on(
            casebook,
            "record",
            "--type",
            "person",
            "--set",
            "names/1/family=" + family,
            "--set",
            "names/1/given=" + given)
        .ends(ExitCode.OK)
        .text("saved");
  }

  /** A bundle with everything of one casebook for another. */
  Path export(String casebook, String other) {
    return Path.of(
        on(casebook, "export", "--to", fingerprint(other), "--out", folder.toString())
            .ends(ExitCode.OK)
            .text("file"));
  }

  /** Every line of a dump, as records in the order of their ids. */
  List<String> dump(String casebook) {
    String out = on(casebook, "dump").ends(ExitCode.OK).out();
    return out.lines().toList();
  }

  /** Digests of everything that lies in a casebook's folder, by name. */
  Map<String, String> content(String casebook) {
    return contentOf(path(casebook));
  }

  static Map<String, String> contentOf(Path folder) {
    Map<String, String> files = new TreeMap<>();
    try (Stream<Path> walk = Files.walk(folder)) {
      for (Path file : walk.filter(Files::isRegularFile).toList()) {
        files.put(folder.relativize(file).toString(), Digest.of(Files.readAllBytes(file)).hex());
      }
    } catch (IOException e) {
      throw new AssertionError(e);
    }
    return files;
  }

  /** The journal, the header and the files: what must not change when nothing is to change. */
  Map<String, String> truth(String casebook) {
    Map<String, String> files = content(casebook);
    files
        .keySet()
        .removeIf(
            name ->
                !name.startsWith("journal")
                    && !name.startsWith("files")
                    && !name.equals("vault.json"));
    return files;
  }
}
