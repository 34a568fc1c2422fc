package org.letapis.crypto.sign;

import java.security.GeneralSecurityException;
import java.security.InvalidKeyException;
import java.security.KeyFactory;
import java.security.PrivateKey;
import java.security.PublicKey;
import java.security.Signature;
import java.security.SignatureException;
import java.security.spec.InvalidKeySpecException;
import java.security.spec.PKCS8EncodedKeySpec;
import java.security.spec.X509EncodedKeySpec;
import java.util.Arrays;
import java.util.HexFormat;

/**
 * The JDK takes keys in DER only; for keys of one length that is a fixed beginning and the raw key.
 *
 * @param algorithm the JDK's name
 * @param publicPrefix beginning of the SubjectPublicKeyInfo (RFC 5280), in hex
 * @param privatePrefix beginning of the PKCS #8 key (RFC 5958), in hex
 */
record Der(String algorithm, String publicPrefix, String privatePrefix) {

  byte[] sign(byte[] rawPrivateKey, byte[] message) {
    byte[] der = join(privatePrefix, rawPrivateKey);
    try {
      PrivateKey key =
          KeyFactory.getInstance(algorithm).generatePrivate(new PKCS8EncodedKeySpec(der));
      Signature signature = Signature.getInstance(algorithm);
      signature.initSign(key);
      signature.update(message);
      return signature.sign();
    } catch (GeneralSecurityException failed) {
      throw new IllegalStateException(algorithm + " failed", failed);
    } finally {
      Arrays.fill(der, (byte) 0);
    }
  }

  /** False also for a signature or a key that is none: to the reader it is all the same. */
  boolean verify(byte[] rawPublicKey, byte[] message, byte[] signature) {
    try {
      PublicKey key =
          KeyFactory.getInstance(algorithm)
              .generatePublic(new X509EncodedKeySpec(join(publicPrefix, rawPublicKey)));
      Signature verifier = Signature.getInstance(algorithm);
      verifier.initVerify(key);
      verifier.update(message);
      return verifier.verify(signature);
    } catch (SignatureException | InvalidKeyException | InvalidKeySpecException no) {
      return false;
    } catch (GeneralSecurityException missing) {
      throw new IllegalStateException(algorithm + " failed", missing);
    }
  }

  private static byte[] join(String prefix, byte[] raw) {
    byte[] start = HexFormat.of().parseHex(prefix);
    byte[] der = Arrays.copyOf(start, start.length + raw.length);
    System.arraycopy(raw, 0, der, start.length, raw.length);
    return der;
  }
}
