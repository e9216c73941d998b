package parallax.provenance;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.Collections;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;

/**
 * A workbook, a model or another zip file without what depends on the moment and the machine: no
 * entry has a time, none is compressed (deflated bytes differ between versions of zlib), and
 * neither a workbook nor an OpenNLP model says when it was made.
 */
public final class ReproducibleZip {
  /** The earliest time a zip file can hold; a local one, so that no time zone bears on it. */
  private static final LocalDateTime NO_TIME = LocalDateTime.of(1980, 1, 1, 0, 0);

  private static final String WORKBOOK_PROPERTIES = "docProps/core.xml";
  private static final String MODEL_PROPERTIES = "manifest.properties";
  private static final Pattern CREATED =
      Pattern.compile("(?<open><dcterms:(created|modified)[^>]*>)[^<]*(?<close></dcterms:\\2>)");

  private ReproducibleZip() {}

  /**
   * The same entries in the same order.
   *
   * @throws IOException if the file cannot be read or is no zip file
   */
  public static byte[] of(Path file) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipFile zip = new ZipFile(file.toFile());
        ZipOutputStream out = new ZipOutputStream(bytes)) {
      for (ZipEntry entry : Collections.list(zip.entries())) {
        copy(entry.getName(), zip.getInputStream(entry).readAllBytes(), out);
      }
    }
    return bytes.toByteArray();
  }

  private static void copy(String name, byte[] content, ZipOutputStream out) throws IOException {
    byte[] timeless = timeless(name, content);
    CRC32 crc = new CRC32();
    crc.update(timeless);
    ZipEntry entry = new ZipEntry(name);
    entry.setTimeLocal(NO_TIME);
    entry.setMethod(ZipEntry.STORED);
    entry.setSize(timeless.length);
    entry.setCrc(crc.getValue());
    out.putNextEntry(entry);
    out.write(timeless);
    out.closeEntry();
  }

  private static byte[] timeless(String name, byte[] content) {
    String text = new String(content, StandardCharsets.UTF_8);
    return switch (name) {
      case WORKBOOK_PROPERTIES ->
          CREATED
              .matcher(text)
              .replaceAll("${open}1980-01-01T00:00:00Z${close}")
              .getBytes(StandardCharsets.UTF_8);
      case MODEL_PROPERTIES -> withoutTime(text).getBytes(StandardCharsets.UTF_8);
      default -> content;
    };
  }

  /** Properties without the comment that dates them and the moment of training, in order. */
  private static String withoutTime(String properties) {
    return properties
        .lines()
        .filter(line -> !line.startsWith("#"))
        .map(line -> line.startsWith("Timestamp=") ? "Timestamp=0" : line)
        .sorted()
        .collect(Collectors.joining("\n", "", "\n"));
  }
}
