import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Puts the PNG files of the icon into the two containers that Windows and macOS want: {@code
 * letapis.ico} and {@code letapis.icns}. Both keep each picture as it is.
 *
 * <p>Argument: the folder of the icons.
 */
final class Icons {

  private static final List<Integer> ICO = List.of(16, 24, 32, 48, 64, 128, 256);
  private static final Map<String, Integer> ICNS = new LinkedHashMap<>();

  static {
    ICNS.put("icp4", 16);
    ICNS.put("icp5", 32);
    ICNS.put("icp6", 64);
    ICNS.put("ic07", 128);
    ICNS.put("ic08", 256);
    ICNS.put("ic09", 512);
  }

  private Icons() {}

  public static void main(String[] arguments) throws IOException {
    Path folder = Path.of(arguments[0]);
    Files.write(folder.resolve("letapis.ico"), ico(folder));
    Files.write(folder.resolve("letapis.icns"), icns(folder));
  }

  private static byte[] png(Path folder, int size) throws IOException {
    return Files.readAllBytes(folder.resolve("letapis-" + size + ".png"));
  }

  private static byte[] ico(Path folder) throws IOException {
    int entry = 16;
    ByteBuffer head = ByteBuffer.allocate(6 + entry * ICO.size()).order(ByteOrder.LITTLE_ENDIAN);
    ByteArrayOutputStream pictures = new ByteArrayOutputStream();
    head.putShort((short) 0).putShort((short) 1).putShort((short) ICO.size());
    for (int size : ICO) {
      byte[] png = png(folder, size);
      // 256 is written as 0; one plane, 32 bits a pixel.
      head.put((byte) size).put((byte) size).put((byte) 0).put((byte) 0);
      head.putShort((short) 1).putShort((short) 32);
      head.putInt(png.length).putInt(head.capacity() + pictures.size());
      pictures.writeBytes(png);
    }
    ByteArrayOutputStream whole = new ByteArrayOutputStream();
    whole.writeBytes(head.array());
    whole.writeBytes(pictures.toByteArray());
    return whole.toByteArray();
  }

  private static byte[] icns(Path folder) throws IOException {
    ByteArrayOutputStream pictures = new ByteArrayOutputStream();
    for (Map.Entry<String, Integer> one : ICNS.entrySet()) {
      byte[] png = png(folder, one.getValue());
      pictures.writeBytes(head(one.getKey(), png.length));
      pictures.writeBytes(png);
    }
    ByteArrayOutputStream whole = new ByteArrayOutputStream();
    whole.writeBytes(head("icns", pictures.size()));
    whole.writeBytes(pictures.toByteArray());
    return whole.toByteArray();
  }

  private static byte[] head(String type, int length) {
    int head = 8;
    return ByteBuffer.allocate(head)
        .put(type.getBytes(StandardCharsets.US_ASCII))
        .putInt(length + head)
        .array();
  }
}
