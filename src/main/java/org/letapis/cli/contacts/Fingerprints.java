package org.letapis.cli.contacts;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.letapis.casebook.Casebook;
import org.letapis.casebook.contact.Contact;
import org.letapis.casebook.contact.Fingerprint;
import org.letapis.casebook.problem.CasebookProblem;
import org.letapis.cli.terminal.Answer;
import org.letapis.cli.terminal.CliProblem;
import org.letapis.cli.terminal.CommandContext;
import org.letapis.crypto.sign.FingerprintWords;
import org.letapis.domain.entry.AuthorId;
import org.letapis.domain.json.Json;
import org.letapis.domain.problem.Problem;

/** Shows fingerprints, finds contacts by them, and compares them with what was heard. */
public final class Fingerprints {

  /** Fewest digits that name a contact. */
  private static final int FEWEST_DIGITS = 6;

  private static final int DIGITS = 64;

  private Fingerprints() {}

  /** Adds the fingerprint as words of the chosen language and as hexadecimal digits. */
  public static Answer show(Answer answer, AuthorId id, CommandContext context) {
    List<String> words = Fingerprint.of(id, context.language()).words();
    return answer
        .put("fingerprint", id.toString())
        .set("words", Json.array(words))
        .line(context.text("cli.fingerprint-words", String.join(" ", words)))
        .line(context.text("cli.fingerprint-hex", FingerprintWords.hex(id.fingerprint().bytes())));
  }

  /**
   * The one contact whose fingerprint begins so.
   *
   * @throws Problem when there is none, or several
   */
  public static Contact contact(Casebook casebook, String typed) {
    String beginning = typed.toLowerCase(Locale.ROOT).replaceAll("[\\s:]", "");
    if (beginning.length() < FEWEST_DIGITS) {
      throw new Problem(CliProblem.FINGERPRINT_SHORT, FEWEST_DIGITS);
    }
    List<Contact> found =
        casebook.contacts().all().stream()
            .filter(contact -> contact.id().toString().startsWith(beginning))
            .toList();
    if (found.isEmpty()) {
      throw new Problem(CasebookProblem.UNKNOWN_CONTACT);
    }
    if (found.size() > 1) {
      throw new Problem(CliProblem.SEVERAL_CONTACTS, beginning);
    }
    return found.getFirst();
  }

  /**
   * Compares a fingerprint with what its owner read out: all words, in any language of the program,
   * or all hexadecimal digits.
   *
   * @throws Problem naming the first word that differs
   */
  static void compare(AuthorId id, String heard) {
    String plain = plain(heard);
    String digits = plain.replaceAll("[\\s:]", "");
    if (digits.length() == DIGITS && digits.matches("[0-9a-f]+")) {
      if (!digits.equals(id.toString())) {
        throw new Problem(CliProblem.WORDS_DIFFER, 1);
      }
      return;
    }
    List<String> words =
        Arrays.stream(plain.split("[^\\p{L}\\p{M}'’ʼ-]+")).filter(w -> !w.isEmpty()).toList();
    if (words.size() != FingerprintWords.WORDS) {
      throw new Problem(CliProblem.WORDS_COUNT, FingerprintWords.WORDS);
    }
    int agreed =
        FingerprintWords.LANGUAGES.stream()
            .mapToInt(language -> agreement(id, language, words))
            .max()
            .orElse(0);
    if (agreed < FingerprintWords.WORDS) {
      throw new Problem(CliProblem.WORDS_DIFFER, agreed + 1);
    }
  }

  /** How many words agree, from the first on. */
  private static int agreement(AuthorId id, String language, List<String> heard) {
    List<String> words = FingerprintWords.in(language).of(id.fingerprint().bytes());
    int agreed = 0;
    while (agreed < words.size() && plain(words.get(agreed)).equals(heard.get(agreed))) {
      agreed++;
    }
    return agreed;
  }

  /** Letters as they are heard: without case, and Ё as it is often written. */
  private static String plain(String text) {
    return Normalizer.normalize(text, Normalizer.Form.NFC)
        .toLowerCase(Locale.ROOT)
        .replace('ё', 'е')
        .replaceAll("['ʼ]", "’");
  }
}
