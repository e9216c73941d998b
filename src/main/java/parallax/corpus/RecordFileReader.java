package parallax.corpus;

import java.io.IOException;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import parallax.csv.TableException;
import parallax.provenance.Sha256;

/**
 * Reads articles from a file of records. A first pass notes where each record stands and what is
 * known of it; texts are read from there when their turn comes, and none is kept.
 */
final class RecordFileReader implements ArticleReader {
  private final String name;
  private final ByteFile file;
  private final RecordFormat format;
  private final RecordColumns columns;
  private final Map<String, Place> places = new HashMap<>();

  private RecordFileReader(String name, ByteFile file, RecordFormat format, RecordColumns columns) {
    this.name = name;
    this.file = file;
    this.format = format;
    this.columns = columns;
  }

  /** Where a record stands in the unpacked file. */
  private record Place(long offset, int length) {}

  /** Whether a file of this name holds records. */
  static boolean isRecords(String file) {
    String name = unpackedName(file);
    return name.endsWith(".jsonl") || name.endsWith(".ndjson") || isTable(name);
  }

  private static boolean isTable(String name) {
    return name.endsWith(".csv") || name.endsWith(".tsv");
  }

  private static String unpackedName(String file) {
    String name = file.toLowerCase(Locale.ROOT);
    return name.endsWith(".gz") ? name.substring(0, name.length() - ".gz".length()) : name;
  }

  /**
   * Opens a file and notes its records.
   *
   * @param name relative to the corpus
   * @param numbered what stands before the number of a record that names no id
   * @param entries takes what was found and what was wrong
   * @throws RecordException if the file as a whole cannot be used
   * @throws IOException if it cannot be read
   */
  static RecordFileReader open(
      String name, ByteFile file, RecordColumns columns, String numbered, RecordEntries entries)
      throws IOException {
    RecordFormat format = isTable(unpackedName(name)) ? new CsvRecords() : new JsonLines();
    RecordFileReader reader = new RecordFileReader(name, file, format, columns);
    refuseWide(file);
    file.fault().ifPresent(fault -> entries.fault(name, fault));
    Notes notes = reader.new Notes(numbered, entries);
    format.scan(file.from(0), notes);
    notes.finish();
    return reader;
  }

  private static void refuseWide(ByteFile file) throws IOException {
    byte[] head = file.read(0, (int) Math.min(2, file.size()));
    boolean wide =
        head.length == 2
            && ((head[0] == (byte) 0xFF && head[1] == (byte) 0xFE)
                || (head[0] == (byte) 0xFE && head[1] == (byte) 0xFF));
    if (wide) {
      throw new RecordException("found UTF-16; expected UTF-8. Save the file as UTF-8");
    }
  }

  /** Takes the records of the first pass. */
  private final class Notes implements RecordFormat.Sink {
    private final String numbered;
    private final RecordEntries entries;
    private final int before;
    private long records;
    private int unknown;
    private String firstFault = "there is no record in it";

    Notes(String numbered, RecordEntries entries) {
      this.numbered = numbered;
      this.entries = entries;
      this.before = entries.entries().size();
    }

    @Override
    public void accept(long line, long offset, byte[] bytes) {
      records++;
      refuseWithoutText();
      try {
        String number = numbered + RecordIds.ofNumber(records);
        CatalogueEntry entry = entries.add(name, line, number, format.fields(bytes));
        places.put(entry.id(), new Place(offset, bytes.length));
        unknown += entry.source().equals(WebPages.UNKNOWN_SOURCE) ? 1 : 0;
      } catch (RecordException e) {
        fault(line, e.getMessage());
      }
    }

    /** A table says in its header whether there are texts. */
    private void refuseWithoutText() {
      if (records == 1
          && format instanceof CsvRecords table
          && columns.field(RecordColumns.Role.TEXT, table.header()).isEmpty()) {
        throw new RecordException(RecordEntries.noText(columns, table.header()));
      }
    }

    @Override
    public void fault(long line, String message) {
      if (entries.entries().size() == before && firstFault.startsWith("there is no")) {
        firstFault = "line " + line + ": " + message;
      }
      entries.fault(name + ":" + line, message);
    }

    void finish() {
      if (entries.entries().size() == before) {
        throw new RecordException("no record can be used; " + file.fault().orElse(firstFault));
      }
      if (unknown > 0) {
        entries.warn(name, SingleRecord.withoutSource(columns, unknown));
      }
    }
  }

  @Override
  public Article read(CatalogueEntry entry) {
    Place place = places.get(entry.id());
    try {
      String text =
          RecordEntries.text(columns, format.fields(file.read(place.offset(), place.length())));
      return new Article(entry, text, Sha256.of(text));
    } catch (RecordException | TableException | IOException e) {
      throw new ArticleException(
          entry.file(), "read", "the file changed while it was read: " + e.getMessage(), e);
    }
  }
}
