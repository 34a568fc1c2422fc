package org.letapis.architecture;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import java.util.List;
import java.util.stream.Stream;

/**
 * The rooms of the program and the only arrows between them.
 *
 * @param name the package below {@link #ROOT}, with its subpackages
 * @param sees the packages below {@link #ROOT} (with their subpackages) and the single classes that
 *     the room may use besides itself and libraries
 */
record Room(String name, List<String> sees) {

  static final String ROOT = "org.letapis";

  /** What turns a passphrase that a person types into something that can be wiped. */
  private static final String SECRET = "crypto.Secret";

  /**
   * How strongly a passphrase is derived: a script may ask for more, a meter says what it means.
   */
  private static final String COST = "crypto.Argon2Cost";

  /** The same, as measured on this machine. */
  private static final String MEASURED = "crypto.Argon2Calibration";

  /** A fingerprint as words, which people compare by voice. */
  private static final String WORDS = "crypto.sign.FingerprintWords";

  /** What opens a casebook, as people type it and see it listed. */
  private static final String[] WAYS_IN = {
    "vault.Opener", "vault.share", "vault.words", "vault.slot.SlotKind", "vault.slot.SlotView"
  };

  /** How strong a passphrase is, which every place that takes a new one asks. */
  private static final String STRENGTH = "crypto.passphrase";

  private static final String[] BELOW_CASEBOOK = {
    "store", "journal", "files", "search", "bundle", "merge", "vault", "print", "foreign", "crypto",
    "domain"
  };

  /** The screens: none of them knows another. */
  private static final List<Room> SCREENS =
      Stream.of(
              "shell",
              "unlock",
              "capture",
              "people",
              "records",
              "search",
              "history",
              "due",
              "dossier",
              "inbox",
              "exchange",
              "intake",
              "publication",
              "statistics",
              "settings",
              "help")
          .map(
              name ->
                  room(
                      "ui." + name,
                      "ui.kit",
                      "casebook",
                      "print",
                      "domain",
                      SECRET,
                      COST,
                      STRENGTH))
          .map(room -> room.seeing(WAYS_IN))
          .toList();

  /** Every room, with the arrows that the design allows. */
  static final List<Room> ALL =
      Stream.concat(
              Stream.of(
                  room("domain"),
                  room("crypto"),
                  // A wrong passphrase is a problem like any other, and the header is JSON.
                  room("vault", "crypto", "domain.problem", "domain.json"),
                  room("merge", "domain"),
                  room("bundle", "domain", "crypto"),
                  room("search", "domain", "crypto"),
                  // Knows what a page looks like, and nothing of cases.
                  room("print", "domain", "crypto"),
                  // Formats of other programs, read as hostile and written for them.
                  room("foreign", "domain"),
                  room("files", "domain", "crypto"),
                  // Reads what others made; it gets channels, and knows no vault.
                  room("media", "domain.problem"),
                  room("journal", "domain", "crypto"),
                  room("store", "domain", "crypto"),
                  // Words of attached files are found, too.
                  room("casebook", BELOW_CASEBOOK).seeing("media"),
                  room(
                      "ui.kit",
                      "casebook",
                      "media",
                      // Pages of whatever is put on paper are looked at from many screens.
                      "print",
                      "domain",
                      SECRET,
                      COST,
                      STRENGTH,
                      "vault.words"),
                  // Measures the program and what is beside it.
                  room("bench", "casebook", "search", "domain", "crypto"),
                  room(
                          "cli",
                          "bench",
                          "casebook",
                          "print",
                          "foreign",
                          "bundle",
                          // Its commands about names need no casebook.
                          "search",
                          "domain",
                          SECRET,
                          COST,
                          MEASURED,
                          WORDS,
                          STRENGTH)
                      .seeing(WAYS_IN),
                  room("app", "")),
              SCREENS.stream())
          .toList();

  private static Room room(String name, String... sees) {
    return new Room(name, List.of(sees));
  }

  private Room seeing(String... more) {
    return new Room(name, Stream.concat(sees.stream(), Stream.of(more)).toList());
  }

  /** Whether a class lives in this room or in one of its subpackages. */
  DescribedPredicate<JavaClass> classes() {
    return DescribedPredicate.describe(name, type -> isIn(type, name));
  }

  /** Whether a class belongs to the program but not to what this room may use. */
  DescribedPredicate<JavaClass> forbidden() {
    return DescribedPredicate.describe(
        "of a room that " + name + " must not know",
        type -> isIn(type, "") && !isIn(type, name) && sees.stream().noneMatch(s -> isIn(type, s)));
  }

  private static boolean isIn(JavaClass type, String place) {
    String full = place.isEmpty() ? ROOT : ROOT + "." + place;
    return type.getPackageName().equals(full)
        || type.getPackageName().startsWith(full + ".")
        || type.getBaseComponentType().getName().equals(full)
        || type.getName().startsWith(full + "$");
  }
}
