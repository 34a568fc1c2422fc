package org.letapis.domain.schema;

import java.math.BigDecimal;
import org.letapis.domain.json.Json;
import tools.jackson.databind.JsonNode;

/**
 * A sum. {@code BV} stands for Belarusian base amounts (базавая велічыня), other currencies are ISO
 * 4217 codes.
 *
 * @param amount never negative
 * @param currency three capital letters, or {@code BV}
 */
public record Money(BigDecimal amount, String currency) {

  /**
   * @throws IllegalArgumentException when the amount is negative or the currency is no code
   */
  public Money {
    if (amount.signum() < 0 || !currency.matches("[A-Z]{3}|BV")) {
      throw new IllegalArgumentException("not a sum");
    }
  }

  JsonNode toJson() {
    return Json.object().put("amount", amount.toPlainString()).put("currency", currency);
  }

  static Money ofJson(JsonNode json) {
    String amount = json.path("amount").asString("");
    if (!amount.matches("\\d{1,15}(\\.\\d{1,4})?")) {
      throw new IllegalArgumentException("not an amount");
    }
    return new Money(new BigDecimal(amount), json.path("currency").asString(""));
  }
}
