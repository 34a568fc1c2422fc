package org.letapis.domain.sum;

import com.ibm.icu.text.DecimalFormatSymbols;
import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.letapis.domain.schema.Money;
import org.letapis.domain.text.Labels;
import org.letapis.domain.text.Language;

/** Prints sums in each language; {@link SumReader} reads them again. */
public final class SumPrinter {

  private static final Map<Language, Labels> LABELS = labels();

  private SumPrinter() {}

  private static Map<Language, Labels> labels() {
    Map<Language, Labels> labels = new LinkedHashMap<>();
    for (Language language : Language.all()) {
      labels.put(language, Labels.of(language, List.of("dates")));
    }
    return labels;
  }

  /** The sum with its base amounts in words, or the code of its currency. */
  public static String print(Money money, Language language) {
    Labels labels = LABELS.get(language);
    if (labels == null) {
      throw new IllegalStateException("a language without sums");
    }
    String amount = amount(money.amount(), language);
    return money.currency().equals("BV")
        ? labels.text("sum.base-amounts", money.amount().stripTrailingZeros(), amount)
        : labels.text("sum.of", amount, money.currency());
  }

  /** Thousands apart, the fraction after what the language puts there: a comma or a point. */
  private static String amount(BigDecimal amount, Language language) {
    String[] parts = amount.toPlainString().split("\\.", -1);
    StringBuilder text = new StringBuilder(parts[0]);
    for (int at = text.length() - 3; at > 0 && parts[0].length() > 4; at -= 3) {
      text.insert(at, '\u00a0');
    }
    if (parts.length > 1) {
      text.append(DecimalFormatSymbols.getInstance(language.locale()).getDecimalSeparatorString())
          .append(parts[1]);
    }
    return text.toString();
  }
}
