package org.letapis.cli.terminal;

import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
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

  /** Codes that say more than their room and ending do. */
  private static final Map<String, ExitCode> SINGLE =
      Map.ofEntries(
          Map.entry("vault.wrong-passphrase", WRONG_PASSPHRASE),
          Map.entry("vault.empty-passphrase", WRONG_PASSPHRASE),
          Map.entry("vault.wrong-words", WRONG_PASSPHRASE),
          Map.entry("vault.same-as-erase", WRONG_PASSPHRASE),
          Map.entry("vault.passphrase-needed", WRONG_PASSPHRASE),
          Map.entry("vault.wait", WRONG_PASSPHRASE),
          Map.entry("vault.no-words", NOT_POSSIBLE),
          Map.entry("vault.no-shares", NOT_POSSIBLE),
          Map.entry("vault.last-slot", NOT_POSSIBLE),
          Map.entry("vault.no-such-slot", NOT_POSSIBLE),
          Map.entry("share.bounds", USAGE),
          Map.entry("vault.already-open", ALREADY_OPEN),
          Map.entry("store.in-use", ALREADY_OPEN),
          Map.entry("exchange.stranger", NOT_TRUSTED),
          Map.entry("exchange.not-verified", NOT_TRUSTED),
          Map.entry("exchange.revoked", NOT_TRUSTED),
          Map.entry("bundle.not-for-you", NOT_FOR_YOU),
          Map.entry("bundle.forwarded", NOT_FOR_YOU),
          Map.entry("casebook.name-length", USAGE),
          Map.entry("casebook.invalid-value", USAGE),
          Map.entry("casebook.damaged", DAMAGED),
          Map.entry("casebook.no-identity", DAMAGED),
          Map.entry("casebook.identity-lost", DAMAGED),
          Map.entry("migration.altered", DAMAGED),
          Map.entry("migration.no-copy", DISK),
          Map.entry("exchange.successor", NOT_TRUSTED),
          Map.entry("repair.not-a-source", NOT_POSSIBLE),
          Map.entry("repair.foreign", NOT_POSSIBLE),
          Map.entry("vault.not-a-vault", NOT_POSSIBLE),
          Map.entry("vault.folder-not-empty", NOT_POSSIBLE),
          Map.entry("vault.too-costly", NOT_POSSIBLE),
          Map.entry("journal.too-large", NOT_POSSIBLE),
          Map.entry("files.too-large", NOT_POSSIBLE),
          Map.entry("backup.medium-missing", DISK),
          Map.entry("backup.too-little-space", DISK),
          Map.entry("backup.target-unwritable", DISK),
          Map.entry("backup.in-use", ALREADY_OPEN),
          Map.entry("backup.not-read-back", DAMAGED),
          Map.entry("backup.snapshot-damaged", DAMAGED),
          Map.entry("backup.incomplete", DAMAGED),
          Map.entry("archive.wrong-passphrase", WRONG_PASSPHRASE),
          Map.entry("archive.passphrase-needed", WRONG_PASSPHRASE),
          Map.entry("archive.altered", REFUSED),
          Map.entry("archive.not-an-archive", REFUSED),
          Map.entry("archive.too-costly", NOT_POSSIBLE),
          Map.entry("archive.stopped", NOT_POSSIBLE),
          Map.entry("intake.stopped", NOT_POSSIBLE),
          Map.entry("publication.stopped", NOT_POSSIBLE),
          Map.entry("release.not-signed", NOT_TRUSTED),
          Map.entry("release.not-listed", NOT_TRUSTED),
          Map.entry("release.altered", REFUSED));

  private static final Map<String, ExitCode> BY_ENDING =
      Map.ofEntries(
          Map.entry("newer-format", NEWER_FORMAT),
          Map.entry("disk-full", DISK),
          Map.entry("read-only", DISK),
          Map.entry("io", DISK),
          Map.entry("stopped", DISK),
          Map.entry("unreadable", DISK),
          Map.entry("source-unreadable", DISK),
          Map.entry("unwritable", DISK),
          Map.entry("not-permitted", DISK),
          Map.entry("source-changed", DISK));

  private static final Map<String, ExitCode> BY_ROOM =
      Map.of(
          "bundle", REFUSED,
          "card", REFUSED,
          "register", REFUSED,
          "recovery", WRONG_PASSPHRASE,
          "share", WRONG_PASSPHRASE,
          "vault", DAMAGED,
          "journal", DAMAGED,
          "store", DAMAGED,
          "files", DAMAGED,
          "identity", DAMAGED);

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

  /** The exit code for a problem: its own, or that of its ending, or of its room. */
  public static ExitCode of(ProblemCode problem) {
    if (problem instanceof CliProblem own) {
      return own.exit();
    }
    String code = problem.code();
    int dot = code.indexOf('.');
    ExitCode single = SINGLE.get(code);
    ExitCode ending = BY_ENDING.get(code.substring(dot + 1));
    ExitCode room = BY_ROOM.get(code.substring(0, Math.max(0, dot)));
    return Stream.of(single, ending, room)
        .filter(Objects::nonNull)
        .findFirst()
        .orElse(NOT_POSSIBLE);
  }
}
