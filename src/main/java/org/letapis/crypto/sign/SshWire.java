package org.letapis.crypto.sign;

import static java.nio.charset.StandardCharsets.US_ASCII;

import java.io.ByteArrayOutputStream;
import java.nio.BufferUnderflowException;
import java.nio.ByteBuffer;
import java.security.SignatureException;
import java.util.Arrays;

/** Strings as SSH writes them (RFC 4251, section 5): four bytes of length, then the bytes. */
final class SshWire {
  private SshWire() {}

  /** Puts such strings one after the other. */
  static final class Writer {
    private final ByteArrayOutputStream out = new ByteArrayOutputStream();

    Writer raw(byte[] bytes) {
      out.writeBytes(bytes);
      return this;
    }

    Writer number(int value) {
      return raw(ByteBuffer.allocate(Integer.BYTES).putInt(value).array());
    }

    Writer string(byte[] bytes) {
      return number(bytes.length).raw(bytes);
    }

    Writer string(String ascii) {
      return string(ascii.getBytes(US_ASCII));
    }

    byte[] bytes() {
      return out.toByteArray();
    }
  }

  /** Reads them back, never past the end. */
  static final class Reader {
    private final ByteBuffer in;

    Reader(byte[] bytes) {
      this.in = ByteBuffer.wrap(bytes);
    }

    byte[] raw(int length) throws SignatureException {
      if (length < 0 || length > in.remaining()) {
        throw new SignatureException("cut off");
      }
      byte[] bytes = new byte[length];
      in.get(bytes);
      return bytes;
    }

    int number() throws SignatureException {
      try {
        return in.getInt();
      } catch (BufferUnderflowException cutOff) {
        throw new SignatureException("cut off");
      }
    }

    byte[] string() throws SignatureException {
      return raw(number());
    }

    void expect(byte[] expected, byte[] found) throws SignatureException {
      if (!Arrays.equals(expected, found)) {
        throw new SignatureException("not what it should be");
      }
    }

    void expect(String expected) throws SignatureException {
      expect(expected.getBytes(US_ASCII), string());
    }

    void end() throws SignatureException {
      if (in.hasRemaining()) {
        throw new SignatureException("more than there should be");
      }
    }
  }
}
