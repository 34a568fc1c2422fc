package org.letapis.ui.settings.care;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import org.letapis.casebook.check.LostRange;
import org.letapis.casebook.repair.RepairPlan;
import org.letapis.casebook.repair.RepairReport;
import org.letapis.ui.kit.control.Controls;
import org.letapis.ui.settings.SettingsTools;

/** Says what a repair would do, and what it did. */
final class RepairWords {

  private static final int MOST = 30;

  private final SettingsTools tools;
  private final Controls controls;

  RepairWords(SettingsTools tools) {
    this.tools = tools;
    this.controls = tools.controls();
  }

  List<Node> plan(RepairPlan plan) {
    List<Node> lines = new ArrayList<>();
    if (plan.isNothing()) {
      lines.add(good(controls.paragraph("care.nothing")));
      return lines;
    }
    if (!plan.damaged().isEmpty()) {
      lines.add(controls.paragraph("care.damaged", plan.damaged().size()));
    }
    ranges("care.findable", plan.findable(), lines);
    ranges("care.lost", plan.lost(), lines);
    if (plan.files() > 0) {
      lines.add(controls.paragraph("care.files-findable", plan.filesFindable(), plan.files()));
    }
    if (plan.state() > 0) {
      lines.add(controls.paragraph("care.state-findable", plan.state()));
    }
    if (plan.remnants() > 0) {
      lines.add(controls.paragraph("care.remnants", plan.remnants()));
    }
    return lines;
  }

  List<Node> report(RepairReport report) {
    List<Node> lines = new ArrayList<>();
    lines.add(
        report.isWhole()
            ? good(controls.paragraph("care.repaired"))
            : Controls.styled(controls.paragraph("care.repaired-in-part"), "lt-trouble"));
    ranges("care.filled", report.filled(), lines);
    ranges("care.lost", report.lost(), lines);
    if (report.files() > 0 || !report.filesLost().isEmpty()) {
      lines.add(controls.paragraph("care.files-filled", report.files(), report.filesLost().size()));
    }
    if (report.state() > 0) {
      lines.add(controls.paragraph("care.state-filled", report.state()));
    }
    if (report.remnants() > 0) {
      lines.add(controls.paragraph("care.said-again", report.remnants()));
    }
    if (!report.aside().isEmpty()) {
      lines.add(controls.hint("care.aside", String.join(", ", report.aside())));
    }
    if (report.newAuthor()) {
      lines.add(controls.paragraph("care.new-author"));
    }
    return lines;
  }

  private static Label good(Label label) {
    return Controls.styled(label, "lt-state-verified");
  }

  private void ranges(String key, List<LostRange> ranges, List<Node> lines) {
    for (LostRange range : ranges.stream().limit(MOST).toList()) {
      String author =
          tools.casebook().repair().words().author(range.author(), controls.texts().labels());
      Label line = controls.paragraph(key, author, range.numbers());
      line.setMinHeight(Region.USE_PREF_SIZE);
      lines.add(line);
    }
    if (ranges.size() > MOST) {
      lines.add(controls.hint("care.more", ranges.size() - MOST));
    }
  }
}
