package org.letapis.casebook.dossier;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.letapis.casebook.dossier.choice.DossierRequest;
import org.letapis.casebook.dossier.choice.Template;
import org.letapis.domain.date.DatePrinter;
import org.letapis.domain.date.PartialDate;
import org.letapis.domain.text.Labels;
import org.letapis.domain.text.Language;
import org.letapis.print.Block;
import org.letapis.print.Paper;
import org.letapis.print.PaperWords;

/** Puts a dossier together: its sections, then its sources, then what is not shown. */
final class Composer {

  private final Material material;
  private final Labels labels;
  private final Footnotes footnotes;
  private final Withheld withheld = new Withheld();
  private final FreeText spoken;
  private final Teller teller;
  private final Asker asker;

  Composer(Material material) {
    this.material = material;
    this.labels = material.labels();
    this.footnotes = new Footnotes(material);
    this.spoken = new FreeText(material);
    Values values = new Values(material, footnotes, spoken);
    this.teller = new Teller(material, footnotes, withheld, values);
    this.asker = new Asker(material, footnotes, withheld, values, teller);
  }

  Dossier dossier() {
    Paper paper = paper();
    return new Dossier(paper, spoken.named());
  }

  private Paper paper() {
    DossierRequest request = material.request();
    List<Block> blocks = new ArrayList<>();
    for (Template.Section section : request.template().sections()) {
      if (request.tells(section)) {
        blocks.addAll(section(section));
      }
    }
    sources(blocks);
    notShown(blocks);
    return new Paper(
        material.title(request.about()),
        labels.text("dossier.template." + request.template().code()),
        about(request),
        request.language().locale(),
        new PaperWords(
            labels.text("dossier.contents"), (page, all) -> labels.text("dossier.page", page, all)),
        blocks);
  }

  private List<String> about(DossierRequest request) {
    LocalDate day = request.day();
    Language language = request.language();
    return List.of(
        labels.text("dossier.made", DatePrinter.print(PartialDate.day(day), language)),
        labels.text("dossier.ceiling." + request.highest().code()),
        labels.text("dossier.how-to-read"));
  }

  private List<Block> section(Template.Section section) {
    withheld.begin();
    List<Block> told = new ArrayList<>();
    for (Template.Part part : section.parts()) {
      switch (part) {
        case Template.Told records -> told.addAll(teller.tell(section.code(), records));
        case Template.Asked asked -> {
          if (material.request().asks(section.code(), asked.label())) {
            told.add(asker.answer(section.code(), asked));
          }
        }
      }
    }
    told.addAll(withheld.ofSection(labels));
    if (told.isEmpty()) {
      told.add(new Block.Text(labels.text("dossier.nothing"), Block.Tone.QUIET));
    }
    told.addFirst(new Block.Heading(1, title(section), List.of()));
    return told;
  }

  private String title(Template.Section section) {
    return labels.text("dossier.section." + section.code());
  }

  private void sources(List<Block> blocks) {
    List<Block> named = footnotes.blocks();
    if (!named.isEmpty()) {
      blocks.add(new Block.Heading(1, labels.text("dossier.sources"), List.of()));
      blocks.addAll(named);
    }
  }

  private void notShown(List<Block> blocks) {
    blocks.add(new Block.Heading(1, labels.text("dossier.not-shown"), List.of()));
    List<Block> counted = withheld.ofAll(labels);
    if (counted.isEmpty()) {
      blocks.add(new Block.Text(labels.text("dossier.nothing-withheld"), Block.Tone.QUIET));
    }
    blocks.addAll(counted);
  }
}
