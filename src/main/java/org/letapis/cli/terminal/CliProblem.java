package org.letapis.cli.terminal;

import org.letapis.domain.problem.ProblemCode;

/** What can be wrong with what was typed, or with what a command is told to read or write. */
public enum CliProblem implements ProblemCode {
  /** A passphrase in an argument would stand in the list of processes and the shell's history. */
  PASSPHRASE_ARGUMENT("cli.passphrase-argument", ExitCode.USAGE),
  PASSPHRASE_TWO_SOURCES("cli.passphrase-two-sources", ExitCode.USAGE),
  /** There is nobody to ask: standard input is no terminal. */
  NO_TERMINAL("cli.no-terminal", ExitCode.USAGE),
  /** {0} longest passphrase read, in bytes. */
  PASSPHRASE_TOO_LONG("cli.passphrase-too-long", ExitCode.USAGE),
  PASSPHRASE_NOT_TEXT("cli.passphrase-not-text", ExitCode.USAGE),
  PASSPHRASE_SEVERAL_LINES("cli.passphrase-several-lines", ExitCode.USAGE),
  PASSPHRASE_UNREADABLE("cli.passphrase-unreadable", ExitCode.USAGE),
  /** Fewer guesses would find it than are accepted for a casebook. */
  PASSPHRASE_WEAK("cli.passphrase-weak", ExitCode.USAGE),
  PASSPHRASES_DIFFER("cli.passphrases-differ", ExitCode.WRONG_PASSPHRASE),

  /** The words are whole, and not the ones just shown. */
  RECOVERY_DIFFERS("cli.recovery-differs", ExitCode.WRONG_PASSPHRASE),
  /** What was to be erased was not named. */
  NOT_CONFIRMED("cli.not-confirmed", ExitCode.USAGE),

  /** {0} what is wrong: an option or argument that nobody knows. */
  UNKNOWN_OPTION("cli.unknown-option", ExitCode.USAGE),
  UNKNOWN_COMMAND("cli.unknown-command", ExitCode.USAGE),
  TOO_MANY_ARGUMENTS("cli.too-many-arguments", ExitCode.USAGE),
  /** {0} the options or arguments that are missing. */
  MISSING_ARGUMENT("cli.missing-argument", ExitCode.USAGE),
  COMMAND_MISSING("cli.command-missing", ExitCode.USAGE),
  /** {0} the option. */
  GIVEN_TWICE("cli.given-twice", ExitCode.USAGE),
  /** {0} the option or argument, {1} what it takes. */
  BAD_ARGUMENT("cli.bad-argument", ExitCode.USAGE),
  ARGUMENTS_UNCLEAR("cli.arguments-unclear", ExitCode.USAGE),
  /** {0} and {1} options that exclude each other. */
  EITHER_OR("cli.either-or", ExitCode.USAGE),

  /** {0} least memory in MiB, {1} fewest passes. */
  KDF_TOO_CHEAP("cli.kdf-too-cheap", ExitCode.USAGE),
  /** {0} most memory in MiB, {1} most passes. */
  KDF_TOO_COSTLY("cli.kdf-too-costly", ExitCode.USAGE),

  /** {0} what was typed. */
  NO_SUCH_LIST("cli.no-such-list", ExitCode.NOT_POSSIBLE),
  /** {0} what was typed. */
  UNKNOWN_TYPE("cli.unknown-type", ExitCode.USAGE),
  /** {0} what was typed, {1} code of the type. */
  UNKNOWN_FIELD("cli.unknown-field", ExitCode.USAGE),
  /** {0} the field, {1} label of what it takes. */
  BAD_VALUE("cli.bad-value", ExitCode.USAGE),

  /** {0} what was typed. */
  NO_SUCH_PERSON("cli.no-such-person", ExitCode.NOT_POSSIBLE),
  /** {0} what was typed. */
  SEVERAL_PERSONS("cli.several-persons", ExitCode.NOT_POSSIBLE),
  /** {0} the beginning of a fingerprint. */
  SEVERAL_CONTACTS("cli.several-contacts", ExitCode.NOT_POSSIBLE),
  /** {0} the fewest digits. */
  FINGERPRINT_SHORT("cli.fingerprint-short", ExitCode.USAGE),
  /** {0} how many words a fingerprint has. */
  WORDS_COUNT("cli.words-count", ExitCode.USAGE),
  /** {0} number of the first word that is not the fingerprint's. */
  WORDS_DIFFER("cli.words-differ", ExitCode.NOT_TRUSTED),

  /** {0} number of the line. */
  NAMES_LINE("cli.names-line", ExitCode.REFUSED),
  NAMES_NOT_TEXT("cli.names-not-text", ExitCode.REFUSED),

  FILE_UNREADABLE("cli.file-unreadable", ExitCode.DISK),
  FILE_TOO_LARGE("cli.file-too-large", ExitCode.REFUSED),
  FILE_EXISTS("cli.file-exists", ExitCode.NOT_POSSIBLE),
  FILE_UNWRITABLE("cli.file-unwritable", ExitCode.DISK),
  /** Standard output could not take everything: a full disk or a closed pipe behind it. */
  OUTPUT_BROKEN("cli.output-broken", ExitCode.DISK),
  /** {0} a code that names the mistake and nothing of a casebook. */
  UNEXPECTED("cli.unexpected", ExitCode.UNEXPECTED);

  private final String code;
  private final ExitCode exit;

  CliProblem(String code, ExitCode exit) {
    this.code = code;
    this.exit = exit;
  }

  @Override
  public String code() {
    return code;
  }

  ExitCode exit() {
    return exit;
  }
}
