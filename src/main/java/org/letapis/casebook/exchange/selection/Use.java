package org.letapis.casebook.exchange.selection;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.letapis.domain.schema.Term;

/** What a bundle is for; sources agree to some uses and not to others. */
public enum Use {
  PARTNERS,
  COURT,
  PUBLICATION;

  private static final Term PUBLISHED = Term.of("publication");

  /** The stored code: the term's, and the tail of the label's key {@code exchange.use.<code>}. */
  public String code() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** The use of that code. */
  public static Optional<Use> ofCode(String code) {
    return Arrays.stream(values()).filter(use -> use.code().equals(code)).findFirst();
  }

  /** Whether those who agreed to these uses agreed to this one: what may be published may go on. */
  boolean isAmong(List<Term> agreed) {
    return agreed.contains(Term.of(code())) || agreed.contains(PUBLISHED);
  }
}
