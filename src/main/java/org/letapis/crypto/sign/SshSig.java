package org.letapis.crypto.sign;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.Objects.requireNonNull;

import java.security.SignatureException;
import java.util.Arrays;
import java.util.Base64;
import org.letapis.crypto.Digests;

/**
 * A detached OpenSSH signature (PROTOCOL.sshsig, version 1) with Ed25519 and SHA-512, as {@code
 * ssh-keygen -Y sign} makes and {@code ssh-keygen -Y verify} reads. The namespace keeps a signature
 * made for one purpose from passing for another.
 */
public final class SshSig {
  private static final byte[] MAGIC = "SSHSIG".getBytes(US_ASCII);
  private static final int VERSION = 1;
  private static final String KEY_TYPE = "ssh-ed25519";
  private static final String HASH = "sha512";
  private static final String BEGIN = "-----BEGIN SSH SIGNATURE-----\n";
  private static final String END = "-----END SSH SIGNATURE-----\n";
  private static final int LINE = 70;

  /** Far more than an Ed25519 signature with the longest sensible namespace takes. */
  private static final int MAX_ARMORED = 4096;

  private final byte[] publicKey;
  private final byte[] namespace;
  private final byte[] signature;

  private SshSig(byte[] publicKey, byte[] namespace, byte[] signature) {
    this.publicKey = publicKey;
    this.namespace = namespace;
    this.signature = signature;
  }

  /**
   * Signs, giving the armoured text with a line end after its last line.
   *
   * @param namespace not empty, for example {@code letapis-bundle-v1}
   */
  public static String sign(SigningKeys keys, String namespace, byte[] message) {
    return signDigest(keys, namespace, Digests.sha512(message));
  }

  /** The same for a message of which only the SHA-512 is at hand. */
  public static String signDigest(SigningKeys keys, String namespace, byte[] sha512) {
    if (namespace.isEmpty()) {
      throw new IllegalArgumentException("the namespace is empty");
    }
    byte[] space = namespace.getBytes(UTF_8);
    byte[] signature = keys.signEd25519(toBeSigned(space, sha512));
    return new SshSig(keys.verificationKeys().ed25519(), space, signature).armored();
  }

  /**
   * Whether the armoured text is a signature of the message in this namespace by somebody who has
   * an Ed25519 key only.
   */
  public static boolean verify(byte[] ed25519, String namespace, byte[] message, String armored) {
    try {
      SshSig parsed = parse(armored);
      byte[] space = namespace.getBytes(UTF_8);
      return Arrays.equals(parsed.publicKey, ed25519)
          && Arrays.equals(parsed.namespace, space)
          && Ed25519.verify(ed25519, toBeSigned(space, Digests.sha512(message)), parsed.signature);
    } catch (SignatureException malformed) {
      return false;
    }
  }

  /** Whether the armoured text is this key's signature of the message in this namespace. */
  public static boolean verify(
      VerificationKeys key, String namespace, byte[] message, String armored) {
    return verifyDigest(key, namespace, Digests.sha512(message), armored);
  }

  /** The same for a message of which only the SHA-512 is at hand. */
  public static boolean verifyDigest(
      VerificationKeys key, String namespace, byte[] sha512, String armored) {
    try {
      SshSig parsed = parse(armored);
      return Arrays.equals(parsed.publicKey, key.ed25519())
          && Arrays.equals(parsed.namespace, namespace.getBytes(UTF_8))
          && key.verifyEd25519(toBeSigned(parsed.namespace, sha512), parsed.signature);
    } catch (SignatureException malformed) {
      return false;
    }
  }

  /**
   * Takes a signature apart without verifying it.
   *
   * @throws SignatureException if it is not exactly as OpenSSH writes an Ed25519 signature
   */
  public static SshSig parse(String armored) throws SignatureException {
    var in = new SshWire.Reader(unarmored(requireNonNull(armored, "armored")));
    in.expect(MAGIC, in.raw(MAGIC.length));
    if (in.number() != VERSION) {
      throw new SignatureException("another version");
    }
    var key = new SshWire.Reader(in.string());
    key.expect(KEY_TYPE);
    byte[] publicKey = key.string();
    key.end();
    byte[] namespace = in.string();
    in.expect(""); // reserved
    in.expect(HASH);
    var signed = new SshWire.Reader(in.string());
    signed.expect(KEY_TYPE);
    byte[] signature = signed.string();
    signed.end();
    in.end();
    if (publicKey.length != Ed25519.PUBLIC_KEY_LENGTH
        || signature.length != Ed25519.SIGNATURE_LENGTH
        || namespace.length == 0) {
      throw new SignatureException("wrong length");
    }
    return new SshSig(publicKey, namespace, signature);
  }

  /** The key it says it was made with: to look somebody up by, proving nothing yet. */
  public byte[] claimedKey() {
    return publicKey.clone();
  }

  /** A key as it stands in {@code authorized_keys} and {@code allowed_signers} files. */
  public static String publicKeyLine(byte[] ed25519) {
    byte[] blob = new SshWire.Writer().string(KEY_TYPE).string(ed25519).bytes();
    return KEY_TYPE + " " + Base64.getEncoder().encodeToString(blob);
  }

  private static byte[] toBeSigned(byte[] namespace, byte[] sha512) {
    if (sha512.length != Digests.SHA512_LENGTH) {
      throw new IllegalArgumentException("wrong length of the digest");
    }
    return new SshWire.Writer()
        .raw(MAGIC)
        .string(namespace)
        .string("")
        .string(HASH)
        .string(sha512)
        .bytes();
  }

  private String armored() {
    byte[] key = new SshWire.Writer().string(KEY_TYPE).string(publicKey).bytes();
    byte[] signed = new SshWire.Writer().string(KEY_TYPE).string(signature).bytes();
    byte[] blob =
        new SshWire.Writer()
            .raw(MAGIC)
            .number(VERSION)
            .string(key)
            .string(namespace)
            .string("")
            .string(HASH)
            .string(signed)
            .bytes();
    return BEGIN + lines(blob) + END;
  }

  private static String lines(byte[] blob) {
    String base64 = Base64.getEncoder().encodeToString(blob);
    StringBuilder lines = new StringBuilder();
    for (int start = 0; start < base64.length(); start += LINE) {
      lines.append(base64, start, Math.min(start + LINE, base64.length())).append('\n');
    }
    return lines.toString();
  }

  private static byte[] unarmored(String armored) throws SignatureException {
    String text = armored.endsWith("\n") ? armored : armored + "\n";
    if (text.length() > MAX_ARMORED || !text.startsWith(BEGIN) || !text.endsWith("\n" + END)) {
      throw new SignatureException("not an SSH signature");
    }
    String body = text.substring(BEGIN.length(), text.length() - END.length()).replace("\n", "");
    try {
      byte[] blob = Base64.getDecoder().decode(body);
      if (Base64.getEncoder().encodeToString(blob).equals(body)) {
        return blob;
      }
      throw new SignatureException("not base64 in its one spelling");
    } catch (IllegalArgumentException notBase64) {
      throw new SignatureException("not base64");
    }
  }
}
