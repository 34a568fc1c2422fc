package org.letapis.casebook.archive;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.letapis.bundle.bag.BagReader;
import org.letapis.bundle.bag.DigestedContent;
import org.letapis.bundle.bag.Manifest;
import org.letapis.casebook.ledger.local.LocalLine;
import org.letapis.crypto.Digests;
import org.letapis.crypto.sign.SshSig;
import org.letapis.crypto.sign.VerificationKeys;
import org.letapis.domain.entry.ChainLink;
import org.letapis.domain.entry.EntryCodec;
import org.letapis.domain.json.MalformedJson;
import org.letapis.domain.problem.Problem;

/** One pass over an archive, from its first byte to its last. */
final class Unsealing {

  private static final String SHA256 = "data/files/";

  private final BagReader bag;
  private final ArchiveSink sink;
  private final List<Manifest.Line> payload = new ArrayList<>();
  private final Map<Part, byte[]> small = new EnumMap<>(Part.class);
  private Part last = Part.BAGIT;
  private String lastName = "";
  private long entries;
  private long records;
  private long files;
  private long own;

  Unsealing(InputStream in, ArchiveSink sink) {
    this.bag = new BagReader(in);
    this.sink = sink;
  }

  ArchiveFile.Verified run() throws IOException {
    for (Optional<BagReader.Member> next = next(); next.isPresent(); next = next()) {
      BagReader.Member member = next.get();
      Part part = Part.of(member.name()).orElseThrow();
      expectOrder(part, member.name());
      if (part == Part.FILE) {
        file(member);
      } else {
        content(part, member.name(), member.content());
      }
    }
    About about = About.read(said(Part.ABOUT));
    seals(about);
    if (about.keys() != small.containsKey(Part.KEYS)) {
      throw altered(Part.KEYS.only());
    }
    return new ArchiveFile.Verified(about, new ArchiveReport(entries, records, files, own, 0));
  }

  private Optional<BagReader.Member> next() throws IOException {
    return bag.next(name -> Part.of(name).map(Part::most).orElse(-1L));
  }

  /** Each kind after the one before, and no name twice. */
  private void expectOrder(Part part, String name) {
    boolean goesOn = part.compareTo(last) > 0 || part == last && name.compareTo(lastName) > 0;
    if (!goesOn || lastName.isEmpty() && part != Part.BAGIT) {
      throw altered(name);
    }
    last = part;
    lastName = name;
  }

  private void content(Part part, String name, byte[] content) {
    if (part.isPayload()) {
      payload.add(new Manifest.Line(Digests.hex(Digests.sha512(content)), name));
    }
    switch (part) {
      case OWN -> own(name, content);
      case ENTRIES -> entries(name, content);
      case RECORDS -> records += lines(name, content).size();
      case KEYS -> {
        small.put(part, content);
        sink.keys(content);
      }
      default -> small.put(part, content);
    }
  }

  private void own(String name, byte[] content) {
    List<LocalLine> lines = new ArrayList<>();
    for (byte[] text : lines(name, content)) {
      LocalLine line = LocalLine.parse(text).orElseThrow(() -> altered(name));
      if (!OwnState.travels(line.key())) {
        throw altered(name);
      }
      lines.add(line);
    }
    own += lines.size();
    sink.own(lines);
  }

  private void entries(String name, byte[] content) {
    List<ChainLink> links = new ArrayList<>();
    for (byte[] text : lines(name, content)) {
      try {
        links.add(EntryCodec.read(text));
      } catch (MalformedJson e) {
        throw new Problem(e, ArchiveProblem.ALTERED, name);
      }
    }
    entries += links.size();
    sink.entries(links);
  }

  private void file(BagReader.Member member) throws IOException {
    DigestedContent content = new DigestedContent(member);
    sink.file(content, member.size());
    content.transferTo(OutputStream.nullOutputStream());
    content.throwFailure();
    member.end();
    if (!member.name().equals(SHA256 + Digests.hex(content.sha256()))) {
      throw altered(member.name());
    }
    payload.add(new Manifest.Line(Digests.hex(content.sha512()), member.name()));
    files++;
  }

  /**
   * What was read is what is listed, what is listed is what was sealed, and both keys sealed it.
   */
  private void seals(About about) {
    byte[] sealed = said(Part.TAG_MANIFEST);
    expect(Part.BAGIT, Part.BAG);
    expect(Part.MANIFEST, new Manifest(payload).bytes());
    expect(
        Part.TAG_MANIFEST,
        new Manifest(List.of(line(Part.BAGIT), line(Part.MANIFEST), line(Part.INFO))).bytes());
    VerificationKeys keys = about.card().keys().signing();
    String armored = new String(said(Part.SIGNATURE), StandardCharsets.ISO_8859_1);
    if (!SshSig.verify(keys, Sealing.NAMESPACE, sealed, armored)
        || !keys.verifyMlDsa65(sealed, said(Part.ML_DSA))) {
      throw altered(Part.SIGNATURE.only());
    }
  }

  private Manifest.Line line(Part part) {
    return new Manifest.Line(Digests.hex(Digests.sha512(said(part))), part.only());
  }

  private void expect(Part part, byte[] content) {
    if (!Arrays.equals(said(part), content)) {
      throw altered(part.only());
    }
  }

  private byte[] said(Part part) {
    if (!small.containsKey(part)) {
      throw altered(part.only());
    }
    return Objects.requireNonNull(small.get(part));
  }

  private static List<byte[]> lines(String name, byte[] content) {
    List<byte[]> lines = new ArrayList<>();
    int from = 0;
    for (int i = 0; i < content.length; i++) {
      if (content[i] == '\n') {
        lines.add(Arrays.copyOfRange(content, from, i));
        from = i + 1;
      }
    }
    if (from != content.length) {
      throw altered(name);
    }
    return lines;
  }

  private static Problem altered(String name) {
    return new Problem(ArchiveProblem.ALTERED, name);
  }
}
