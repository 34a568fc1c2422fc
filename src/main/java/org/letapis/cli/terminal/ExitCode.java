package org.letapis.cli.terminal;

import java.util.Set;
import org.letapis.domain.problem.ProblemCode;

/**
 * What the program tells a script when it ends. Numbers are never given another meaning; which
 * problem it was exactly is in the JSON on standard error.
 */
public enum ExitCode {
  OK(0, "cli.exit.ok"),
  UNEXPECTED(1, "cli.exit.unexpected"),
  USAGE(2, "cli.exit.usage"),
  WRONG_PASSPHRASE(3, "cli.exit.wrong-passphrase"),
  REFUSED(4, "cli.exit.refused"),
  NOT_TRUSTED(5, "cli.exit.not-trusted"),
  DAMAGED(6, "cli.exit.damaged"),
  ALREADY_OPEN(7, "cli.exit.already-open"),
  DISK(8, "cli.exit.disk"),
  FINDINGS(9, "cli.exit.findings"),
  NEWER_FORMAT(10, "cli.exit.newer-format"),
  NOT_FOR_YOU(11, "cli.exit.not-for-you"),
  NOT_POSSIBLE(12, "cli.exit.not-possible");

  private static final Set<String> PASSPHRASE =
      Set.of("vault.wrong-passphrase", "vault.empty-passphrase");
  private static final Set<String> TRUST =
      Set.of("exchange.stranger", "exchange.not-verified", "exchange.revoked", "exchange.fork");
  private static final Set<String> OTHERS = Set.of("bundle.not-for-you", "bundle.forwarded");
  private static final Set<String> DISK_ENDINGS =
      Set.of(
          "disk-full",
          "read-only",
          "io",
          "stopped",
          "unreadable",
          "unwritable",
          "not-permitted",
          "source-changed");
  private static final Set<String> INPUT_ROOMS = Set.of("bundle", "card", "register");
  private static final Set<String> OWN_ROOMS = Set.of("vault", "journal", "files", "identity");
  private static final Set<String> NOT_HERE =
      Set.of(
          "vault.not-a-vault",
          "vault.folder-not-empty",
          "vault.too-costly",
          "journal.too-large",
          "files.too-large");

  private final int number;
  private final String labelKey;

  ExitCode(int number, String labelKey) {
    this.number = number;
    this.labelKey = labelKey;
  }

  /** What the process ends with. */
  public int number() {
    return number;
  }

  /** The label that says when it comes. */
  public String labelKey() {
    return labelKey;
  }

  /** The exit code for a problem, by its code's room and ending. */
  public static ExitCode of(ProblemCode problem) {
    if (problem instanceof CliProblem own) {
      return own.exit();
    }
    String code = problem.code();
    String room = code.substring(0, Math.max(0, code.indexOf('.')));
    String ending = code.substring(code.indexOf('.') + 1);
    if (PASSPHRASE.contains(code)) {
      return WRONG_PASSPHRASE;
    }
    if (code.equals("vault.already-open")) {
      return ALREADY_OPEN;
    }
    if (ending.equals("newer-format")) {
      return NEWER_FORMAT;
    }
    if (TRUST.contains(code)) {
      return NOT_TRUSTED;
    }
    if (OTHERS.contains(code)) {
      return NOT_FOR_YOU;
    }
    if (DISK_ENDINGS.contains(ending)) {
      return DISK;
    }
    if (INPUT_ROOMS.contains(room)) {
      return REFUSED;
    }
    boolean broken = ending.equals("damaged") || ending.equals("no-identity");
    return broken || (OWN_ROOMS.contains(room) && !NOT_HERE.contains(code))
        ? DAMAGED
        : NOT_POSSIBLE;
  }
}
