package org.letapis.cli.terminal;

import java.util.function.Supplier;
import java.util.stream.Stream;
import org.letapis.crypto.Argon2Cost;
import org.letapis.domain.entry.AuthorId;
import org.letapis.domain.entry.RecordId;
import org.letapis.domain.json.CanonicalJson;
import org.letapis.domain.json.Json;
import org.letapis.domain.problem.Problem;
import org.letapis.domain.text.Labels;
import org.letapis.domain.text.Language;
import tools.jackson.databind.JsonNode;

/**
 * What every command is given.
 *
 * @param terminal where it reads and writes
 * @param labels the words of the chosen language
 * @param json whether answers and problems are JSON
 * @param costs the cost of a new passphrase's key derivation where nobody says otherwise; asked for
 *     only then, since it is measured
 * @param interruption whether the process is asked to end
 */
public record CommandContext(
    Terminal terminal,
    Labels labels,
    boolean json,
    Supplier<Argon2Cost> costs,
    Interruption interruption) {

  public Language language() {
    return labels.language();
  }

  /** The text under a key; what is filled in is made safe to print and one line each. */
  public String text(String key, Object... arguments) {
    return labels.text(key, safe(arguments));
  }

  /** Prints an answer and hands on how the command ends. */
  public ExitCode print(Answer answer) {
    if (json && !answer.json().isEmpty()) {
      terminal.out().print(SafeText.json(answer.jsonText()) + "\n");
    }
    if (!json) {
      answer.lines().forEach(line -> terminal.out().print(SafeText.lines(line) + "\n"));
    }
    terminal.out().flush();
    return answer.exit();
  }

  /** Prints one line of JSON lines; see {@link #flush}. */
  public void printLine(JsonNode line) {
    terminal.out().print(SafeText.json(CanonicalJson.text(line)) + "\n");
  }

  /**
   * Sees everything printed on its way.
   *
   * @throws Problem when the other end did not take it
   */
  public void flush() {
    if (terminal.out().checkError()) {
      throw new Problem(CliProblem.OUTPUT_BROKEN);
    }
  }

  /** Tells a person something they should know; a program is told in the answer. */
  public void warn(String text) {
    if (!json) {
      terminal.err().print(SafeText.lines(text) + "\n");
      terminal.err().flush();
    }
  }

  /**
   * Tells a person how far long work is.
   *
   * @param stage key of the words for what is done
   */
  public ProgressLine progress(String stage) {
    return new ProgressLine(this, stage, System::nanoTime);
  }

  /** Says what went wrong and what to do, and hands on how the command ends. */
  public ExitCode print(Problem problem) {
    ExitCode exit = ExitCode.of(problem.code());
    String code = problem.code().code();
    String text = SafeText.lines(labels.find(code, safe(problem.details().toArray())).orElse(code));
    String line =
        json
            ? CanonicalJson.text(
                Json.object().put("error", code).put("exit", exit.number()).put("text", text))
            : text;
    terminal.out().flush();
    terminal.err().print(line + "\n");
    terminal.err().flush();
    return exit;
  }

  private static Object[] safe(Object[] arguments) {
    return Stream.of(arguments).map(CommandContext::safe).toArray();
  }

  private static Object safe(Object argument) {
    return switch (argument) {
      case String text -> SafeText.line(text);
      case AuthorId id -> id.toString();
      case RecordId id -> id.toString();
      default -> argument;
    };
  }
}
