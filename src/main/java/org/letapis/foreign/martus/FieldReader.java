package org.letapis.foreign.martus;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.letapis.foreign.xml.StrictXml;

/** Reads how an export describes the fields of a form, and the lists of choices they share. */
final class FieldReader {

  private final StrictXml xml;
  private final Supplier<String> text;

  /**
   * @param text gives the text of the element that begins, within what is allowed
   */
  FieldReader(StrictXml xml, Supplier<String> text) {
    this.xml = xml;
    this.text = text;
  }

  void read(Bulletin to) {
    int level = xml.depth();
    while (Children.next(xml, level)) {
      switch (xml.name()) {
        case "Field" -> {
          MartusField field = field();
          to.fields.put(field.tag(), field);
        }
        case "ReusableChoices" -> choices(to);
        default -> xml.skip();
      }
    }
  }

  private MartusField field() {
    MartusField.Kind kind = MartusField.Kind.of(xml.attribute("type", ""));
    String tag = "";
    String label = "";
    List<String> shared = new ArrayList<>();
    List<MartusField> columns = new ArrayList<>();
    int level = xml.depth();
    while (Children.next(xml, level)) {
      switch (xml.name()) {
        case "Tag" -> tag = text.get().strip();
        case "Label" -> label = text.get();
        case "UseReusableChoices" -> shared.add(xml.attribute("code", ""));
        case "GridSpecDetails" -> {
          int grid = xml.depth();
          while (Children.next(xml, grid)) {
            columns.add(field());
          }
        }
        default -> xml.skip();
      }
    }
    return new MartusField(tag, label, kind, List.copyOf(shared), List.copyOf(columns));
  }

  private void choices(Bulletin to) {
    Map<String, String> labels = new LinkedHashMap<>();
    to.choices.put(xml.attribute("code", ""), labels);
    int level = xml.depth();
    while (Children.next(xml, level)) {
      String code = xml.attribute("code", "");
      labels.put(code, xml.attribute("label", code));
      // Counted like text: a list may be long.
      String words = text.get();
      if (!words.isBlank()) {
        labels.put(code.isEmpty() ? words : code, words);
      }
    }
  }
}
