package org.letapis.casebook.tamper;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Random;

/** What somebody does to a file who cannot read it. */
enum Tampering {
  FLIP {
    @Override
    byte[] change(byte[] bytes, Random random) {
      bytes[random.nextInt(bytes.length)] ^= (byte) (1 << random.nextInt(8));
      return bytes;
    }
  },
  RUBBISH {
    @Override
    byte[] change(byte[] bytes, Random random) {
      byte[] rubbish = new byte[1 + random.nextInt(Math.min(300, bytes.length))];
      random.nextBytes(rubbish);
      System.arraycopy(
          rubbish, 0, bytes, random.nextInt(bytes.length - rubbish.length + 1), rubbish.length);
      return bytes;
    }
  },
  CUT {
    @Override
    byte[] change(byte[] bytes, Random random) {
      return Arrays.copyOf(bytes, random.nextInt(bytes.length));
    }
  },
  ZERO {
    @Override
    byte[] change(byte[] bytes, Random random) {
      int from = random.nextInt(bytes.length);
      Arrays.fill(bytes, from, from + random.nextInt(bytes.length - from) + 1, (byte) 0);
      return bytes;
    }
  },
  SWAP {
    @Override
    byte[] change(byte[] bytes, Random random) {
      int length = 1 + random.nextInt(Math.max(1, Math.min(4_124, bytes.length / 2)));
      int one = random.nextInt(bytes.length - length + 1);
      int other = random.nextInt(bytes.length - length + 1);
      byte[] kept = Arrays.copyOfRange(bytes, one, one + length);
      System.arraycopy(bytes, other, bytes, one, length);
      System.arraycopy(kept, 0, bytes, other, length);
      return bytes;
    }
  },
  GROW {
    @Override
    byte[] change(byte[] bytes, Random random) {
      byte[] more = new byte[1 + random.nextInt(9_000)];
      random.nextBytes(more);
      byte[] grown = Arrays.copyOf(bytes, bytes.length + more.length);
      System.arraycopy(more, 0, grown, bytes.length, more.length);
      return grown;
    }
  };

  abstract byte[] change(byte[] bytes, Random random);

  /** Changes a file; says whether it is another one now. */
  boolean apply(Path file, Random random) throws IOException {
    byte[] before = Files.readAllBytes(file);
    byte[] after = change(before.clone(), random);
    Files.write(file, after);
    return !Arrays.equals(before, after);
  }
}
