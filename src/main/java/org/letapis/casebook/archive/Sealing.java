package org.letapis.casebook.archive;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.List;
import org.letapis.bundle.bag.BagWriter;
import org.letapis.bundle.bag.Manifest;
import org.letapis.bundle.card.Identity;
import org.letapis.crypto.Digests;

/**
 * Writes the files of an archive one after the other, each digested as it passes, and at the end
 * the manifests and the signatures: nothing has to be read twice.
 */
final class Sealing {

  static final String NAMESPACE = "letapis-archive-v1";

  private final BagWriter bag;
  private final List<Manifest.Line> payload = new ArrayList<>();
  private long bytes;

  Sealing(OutputStream out) throws IOException {
    this.bag = new BagWriter(out);
    bag.member(Part.BAGIT.only(), Part.BAG);
  }

  void payload(String name, byte[] content) throws IOException {
    payload(name, content.length, out -> out.write(content));
  }

  void payload(String name, long size, BagWriter.Content content) throws IOException {
    MessageDigest sha512 = Digests.sha512();
    bag.member(name, size, out -> content.writeTo(new DigestOutputStream(out, sha512)));
    payload.add(new Manifest.Line(Digests.hex(sha512.digest()), name));
    bytes += size;
  }

  void finish(Identity signer) throws IOException {
    byte[] manifest = new Manifest(payload).bytes();
    byte[] info =
        ("BagIt-Profile-Identifier: "
                + NAMESPACE
                + "\nPayload-Oxum: "
                + bytes
                + "."
                + payload.size()
                + "\n")
            .getBytes(StandardCharsets.US_ASCII);
    byte[] sealed =
        new Manifest(
                List.of(
                    line(Part.BAGIT, Part.BAG),
                    line(Part.MANIFEST, manifest),
                    line(Part.INFO, info)))
            .bytes();
    bag.member(Part.MANIFEST.only(), manifest);
    bag.member(Part.INFO.only(), info);
    bag.member(Part.TAG_MANIFEST.only(), sealed);
    bag.member(
        Part.SIGNATURE.only(),
        signer.signSsh(NAMESPACE, sealed).getBytes(StandardCharsets.US_ASCII));
    bag.member(Part.ML_DSA.only(), signer.signMlDsa(sealed));
    bag.finish();
  }

  private static Manifest.Line line(Part part, byte[] content) {
    return new Manifest.Line(Digests.hex(Digests.sha512(content)), part.only());
  }

  /** Lines of one kind, gathered into files of some megabytes. */
  final class Lines {
    private final Part part;
    private final ByteArrayOutputStream gathered = new ByteArrayOutputStream();
    private int files;
    private long count;

    Lines(Part part) {
      this.part = part;
    }

    void add(byte[] line) throws IOException {
      gathered.write(line);
      gathered.write('\n');
      count++;
      if (gathered.size() >= Part.GATHERED) {
        flush();
      }
    }

    /** Writes what is left; how many lines there were. */
    long end() throws IOException {
      if (gathered.size() > 0) {
        flush();
      }
      return count;
    }

    private void flush() throws IOException {
      payload(part.numbered(++files), gathered.toByteArray());
      gathered.reset();
    }
  }
}
