package org.letapis.casebook.ledger.local;

import org.letapis.casebook.standpoint.OwnKeys;
import org.letapis.domain.entry.AuthorId;
import org.letapis.domain.entry.RecordId;

/** Keys of a casebook's own state: what is kept in the journal and belongs to nobody's chain. */
public final class LocalKeys {

  /** The casebook's own keys. The first line of every journal. */
  public static final String IDENTITY = OwnKeys.IDENTITY;

  /** Keys of authors who wrote here before the one of now, by author. */
  public static final String FORMER = OwnKeys.FORMER;

  /** Whom the author of now follows, and since which day. */
  public static final String SUCCESSION = "succession";

  /** Where the journal stood when the keys were last written once more. */
  public static final String KEPT = "kept";

  /** Entries that were lost and not found again, by author and number. */
  public static final String LOST = "lost/";

  /** Damage to the journal that was found on opening and is not repaired yet. */
  public static final String DAMAGED = "damaged";

  /** Segments of the journal that were damaged and written again, by number. */
  public static final String MENDED = "mended/";

  /** Changes of what lies in the folder that were made, by number. */
  public static final String MIGRATIONS = "migration/";

  /** Which {@code restored} mark was heeded last. */
  public static final String RESTORED = "restored";

  /** Desk, display name and language. */
  public static final String SETTINGS = "settings";

  /** All that its owner prefers. */
  public static final String PREFERRED = "preferred";

  /** Which records were opened last. */
  public static final String OPENED = "opened";

  /** Only in a casebook for practice: it is one. */
  public static final String PRACTICE = "practice";

  /** Once: when it locks by itself, and by which keys it is erased. */
  public static final String PROTECTION = "protection";

  /** Once: colours and size of letters. */
  public static final String LOOKS = "looks";

  /** Names of those who keep shares of the key. */
  public static final String TRUSTEES = "trustees";

  /** Changes of several records at once, to be taken back together, by id. */
  public static final String TOGETHER = "together/";

  /** How the files of a source are read, by the digest of its name. */
  public static final String INTAKE_SOURCE = "intake/source/";

  /** Rows that speak of somebody known before, by the digest of the source's name and number. */
  public static final String INTAKE_JOINED = "intake/joined/";

  /** Imports that were made, to be taken back, by id. */
  public static final String INTAKE_DONE = "intake/done/";

  /** Rules for deadlines that were changed, written or confirmed here, by code. */
  public static final String DUE_RULES = "due/rule/";

  /** What became of deadlines, by record and what in it. */
  public static final String DUE_MARKS = "due/mark/";

  /** Days off and worked days that were moved. */
  public static final String DUE_DAYS = "due/days";

  /** Searches kept as lists with columns of their own, by id. */
  public static final String LISTS = "list/";

  /** Counts kept as reports, by id. */
  public static final String REPORTS = "report/";

  /** Templates of dossiers of the casebook's own, by id. */
  public static final String DOSSIERS = "dossier/";

  public static final String DRAFTS = "draft/";
  public static final String CONTACTS = "contact/";

  /** Signed heads of others' chains, to pass on with their entries. */
  public static final String HEADS = "head/";

  /** What each contact said it has. */
  public static final String ACKNOWLEDGED = "ack/";

  /** Bundles that came in. */
  public static final String BUNDLES = "bundle/";

  /** Bundles that went out. */
  public static final String SENT = "sent/";

  /** Bundles kept until what they build on is here. */
  public static final String WAITING = "waiting/";

  /** Two entries of one author under one number, by author and number. */
  public static final String FORKS = "fork/";

  /** What a contact may be given, by contact. */
  public static final String ALLOWED = "allowed/";

  /** Entries that a contact was given as digests or in part, by contact, author and block. */
  public static final String WITHHELD = "withheld/";

  /** How far each contact's own bundles went, by contact. */
  public static final String COVERED = "covered/";

  /** The first number of which only the digest is here, by author. */
  public static final String STUBS = "stubs/";

  /** Records of which an entry that was here in part came whole, by record. */
  public static final String FILLED = "filled/";

  /** The folder that bundles are exchanged through. */
  public static final String EXCHANGE_FOLDER = "folder";

  /** What the casebook knows of its backups; writing it is no change that needs a backup. */
  public static final String BACKUP = "backup/";

  public static final String BACKUP_SETTINGS = "backup/settings";
  public static final String BACKUP_LAST = "backup/last";
  public static final String BACKUP_CHECKED = "backup/checked";

  private LocalKeys() {}

  public static String former(AuthorId author) {
    return FORMER + author;
  }

  public static String draft(RecordId record) {
    return DRAFTS + record;
  }

  public static String contact(AuthorId id) {
    return CONTACTS + id;
  }

  public static String head(AuthorId author) {
    return HEADS + author;
  }

  public static String acknowledged(AuthorId contact) {
    return ACKNOWLEDGED + contact;
  }
}
