package org.letapis.casebook.names;

/**
 * A name as it stands in a row.
 *
 * @param family may be empty
 * @param given may be empty
 * @param patronymic may be empty
 * @param script code in the vocabulary {@code name-script}; empty where nobody said
 */
public record TypedName(String family, String given, String patronymic, String script) {

  /** Family name, given name, patronymic, with single spaces. */
  public String whole() {
    return String.join(" ", family, given, patronymic).strip().replaceAll("\\s+", " ");
  }
}
