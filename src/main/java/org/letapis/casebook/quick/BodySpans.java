package org.letapis.casebook.quick;

import java.util.regex.Pattern;
import org.letapis.casebook.quick.Reading.Body;
import org.letapis.casebook.quick.Reading.Body.Role;

/**
 * Finds offices and places of detention by the word that says what they are: “Ленинское РУВД”,
 * “СИЗО №1”, “РУВД Ленинского района”, “Akrestsina”.
 */
final class BodySpans {

  private static final Words BODIES = Words.load("bodies.properties");
  private static final Words LINKS = Words.load("links.properties");
  private static final Pattern ADJECTIVE =
      Pattern.compile(
          "(?iu)\\p{L}{3,}(ское|цкое|ское|скае|цкае|ский|скі|цкі|ская|ского|скага|скому|скаму|ском|скім"
              + "|ским|цком|цкім|ской|скай|ное|нае|ный|ны|ная|ного|нага|ному|ном|ным|ной|най"
              + "|кое|кае|sk[iy]|sk[aoy]?[ejy]+|tsk[iy])|следственн\\p{L}+|следч\\p{L}+");
  private static final Pattern NUMBER = Pattern.compile("(№|N|#|no\\.?)?-?\\d{1,3}|№|no\\.?");
  private static final Pattern DISTRICT =
      Pattern.compile(
          "(?iu)района|раёна|района\\.|р-на|district|области|вобласці|города|горада|г\\.?");
  private static final int MOST = 8;

  private final NameSpans names;

  BodySpans(NameSpans names) {
    this.names = names;
  }

  void read(Spans spans) {
    for (int i = 0; i < spans.size(); i++) {
      String meaning = spans.free(i) ? meaning(spans, i) : "";
      if (!meaning.isEmpty()) {
        take(spans, i, meaning);
      }
    }
  }

  private static String meaning(Spans spans, int at) {
    Token token = spans.token(at);
    String head = token.text().replaceAll("[-–]?(№|N)?\\d+$", "");
    String found = BODIES.meaning(Token.fold(head)).orElse("");
    if (found.endsWith(".upper")) {
      // Two letters mean an office only in capitals.
      return head.equals(head.toUpperCase(java.util.Locale.ROOT))
          ? found.replace(".upper", "")
          : "";
    }
    if (found.endsWith(".numbered")) {
      boolean here = !head.equals(token.text());
      boolean next = spans.free(at + 1) && NUMBER.matcher(spans.token(at + 1).text()).matches();
      return here || next ? found.replace(".numbered", "") : "";
    }
    return found;
  }

  private void take(Spans spans, int marker, String meaning) {
    int from = marker;
    while (spans.free(from - 1) && marker - from < 3 && isAdjective(spans.token(from - 1))) {
      from--;
    }
    int to = marker + 1;
    while (to - marker < MOST && follows(spans, to)) {
      to++;
    }
    int name = from;
    Role role = Role.valueOf(meaning.toUpperCase(java.util.Locale.ROOT));
    String before = link(spans, from - 1);
    if (before.equals("into") || isU(spans, from - 1)) {
      from--;
      role = role == Role.COURT ? role : Role.FACILITY;
      if (link(spans, from - 1).equals("taken")) {
        from--;
      }
    } else if (before.equals("outof")) {
      from--;
    } else if (before.equals("by")) {
      from--;
      role = Role.AGENCY;
    }
    spans.take(from, to, new Body(spans.words(name, to), role));
  }

  private static String link(Spans spans, int at) {
    return spans.free(at) && !spans.token(at).comma()
        ? LINKS.meaning(spans.token(at)).orElse("")
        : "";
  }

  /** “У РУУС” is into or at an office, while “у Жука” is at somebody's. */
  static boolean isU(Spans spans, int at) {
    return spans.free(at) && spans.token(at).text().matches("(?iu)[уў]");
  }

  private boolean isAdjective(Token token) {
    return !token.comma()
        && ADJECTIVE.matcher(token.text()).matches()
        && (token.capitalised() || token.folded().startsWith("след"))
        && !names.isGiven(token.text());
  }

  /** Numbers, other bodies and districts that belong to the body before. */
  private boolean follows(Spans spans, int at) {
    if (!spans.free(at) || spans.token(at - 1).comma()) {
      return false;
    }
    Token token = spans.token(at);
    if (NUMBER.matcher(token.text()).matches() || !meaning(spans, at).isEmpty()) {
      return true;
    }
    if (DISTRICT.matcher(token.text()).matches()) {
      return true;
    }
    boolean nextBody = spans.free(at + 1) && !meaning(spans, at + 1).isEmpty();
    if (token.folded().equals("на") && nextBody) {
      return true;
    }
    boolean ofDistrict =
        spans.free(at + 1) && DISTRICT.matcher(spans.token(at + 1).text()).matches();
    boolean afterCity = spans.token(at - 1).text().matches("(?iu)г\\.?|города|горада");
    return token.capitalised() && (ofDistrict && isAdjective(token) || afterCity);
  }
}
