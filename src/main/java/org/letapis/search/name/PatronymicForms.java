package org.letapis.search.name;

/** Makes a son's patronymic of a name that follows the rule. */
final class PatronymicForms {

  private static final String VOWELS = "аеёиоуыэюя";

  private PatronymicForms() {}

  /** Іван – Іванавіч, Сяргей – Сяргеевіч, Ігар – Ігаравіч, Станіслаў – Станіслававіч. */
  static String belarusian(String name) {
    String stem = name.substring(0, name.length() - 1);
    return switch (name.charAt(name.length() - 1)) {
      case 'й', 'ь', 'і', 'ы' -> stem + "евіч";
      case 'а', 'я', 'о' -> stem + "авіч";
      case 'ў' -> stem + "вавіч";
      default -> name + "авіч";
    };
  }

  /** Иван – Иванович, Сергей – Сергеевич, Игорь – Игоревич, Анатолий – Анатольевич. */
  static String russian(String name) {
    String stem = name.substring(0, name.length() - 1);
    if (name.endsWith("ий") && name.length() > 3) {
      String root = name.substring(0, name.length() - 2);
      boolean soft = VOWELS.indexOf(root.charAt(root.length() - 2)) >= 0 || root.endsWith("нт");
      return root + (soft ? "ьевич" : "иевич");
    }
    return switch (name.charAt(name.length() - 1)) {
      case 'й', 'ь', 'и', 'ы' -> stem + "евич";
      case 'а', 'я' -> stem + "ич";
      case 'о' -> name + "вич";
      case 'ж', 'ш', 'ч', 'щ', 'ц' -> name + "евич";
      default -> name + "ович";
    };
  }
}
