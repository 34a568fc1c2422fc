package org.letapis.casebook.check;

import java.util.Locale;

/** What a check can find, how bad it is, and what can be done about it. */
public enum FindingKind {
  /** The header lost a byte or was altered; the one in memory is sound. */
  HEADER("check.header", Severity.BROKEN, Remedy.NEW_PASSPHRASE),
  /** Details: file, first byte, first byte after. */
  JOURNAL("check.journal", Severity.BROKEN, Remedy.REPAIR),
  /** Entries that were here. Details: author, first number, last number. */
  LOST("check.lost", Severity.LOSS, Remedy.REPAIR),
  /** Entries that come before others that are here. Details: author, first and last number. */
  GAP("check.gap", Severity.LOSS, Remedy.REPAIR),
  /** Entries their author signed. Details: author, first and last number. */
  ENTRIES_MISSING("check.entries-missing", Severity.LOSS, Remedy.REPAIR),
  /** Own entries that a contact says they have. Details: author, first and last number. */
  ACKNOWLEDGED("check.acknowledged", Severity.LOSS, Remedy.REPAIR),
  /** An entry does not name the one before. Details: author, number. */
  CHAIN("check.chain", Severity.FOREIGN, Remedy.ASK),
  /** Two entries claim one number. Details: author, number. */
  FORK("check.fork", Severity.FOREIGN, Remedy.ASK),
  /** A signature does not fit the chain. Details: author, number. */
  HEAD("check.head", Severity.FOREIGN, Remedy.ASK),
  /** Shown otherwise than its entries say. Details: record. */
  RECORD("check.record", Severity.BROKEN, Remedy.REBUILD),
  /** Shown only as far as an earlier change. Details: author. */
  SHOWN_HEAD("check.shown-head", Severity.BROKEN, Remedy.REBUILD),
  /** Entries in the journal that are not shown. Details: how many. */
  UNSHOWN("check.unshown", Severity.BROKEN, Remedy.REBUILD),
  /** Details: digest. */
  FILE_MISSING("check.file-missing", Severity.LOSS, Remedy.REPAIR),
  /** Details: digest. */
  FILE_DAMAGED("check.file-damaged", Severity.LOSS, Remedy.REPAIR),
  /** Stored files whose own header cannot be read. Details: how many. */
  FILES_UNREADABLE("check.files-unreadable", Severity.BROKEN, Remedy.REPAIR),
  /** Stored files that no entry and no draft names. Details: how many. */
  FILES_UNNAMED("check.files-unnamed", Severity.NOTE, Remedy.NONE),
  /** Own state that cannot be read. Details: what it is. */
  STATE("check.state", Severity.BROKEN, Remedy.REBUILD),
  /** What a crash left unfinished, never acknowledged. Details: bytes. */
  TORN("check.torn", Severity.NOTE, Remedy.NONE);

  /** How bad it is; tail of the label's key {@code check.bad.<code>}. */
  public enum Severity {
    /** Something that was said is not here, until it is found. */
    LOSS,
    /** Something does not work as it should; nothing said is lost by it. */
    BROKEN,
    /** Somebody else's doing, or somebody used a copy twice. */
    FOREIGN,
    /** Good to know. */
    NOTE;

    public String code() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  /** What can be done; tail of the label's key {@code check.do.<code>}. */
  public enum Remedy {
    REPAIR,
    REBUILD,
    NEW_PASSPHRASE,
    ASK,
    NONE;

    public String code() {
      return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
  }

  private final String code;
  private final Severity severity;
  private final Remedy remedy;

  FindingKind(String code, Severity severity, Remedy remedy) {
    this.code = code;
    this.severity = severity;
    this.remedy = remedy;
  }

  public Severity severity() {
    return severity;
  }

  public Remedy remedy() {
    return remedy;
  }

  /** Key of the label. */
  public String code() {
    return code;
  }
}
