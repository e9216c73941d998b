package parallax.corpus;

import java.io.IOException;
import java.io.InputStream;
import java.util.Map;

/** How a file holds records: finds them one after another, and reads one when it is asked to. */
interface RecordFormat {
  /** Records beyond this are left out: an article is not that long. */
  int MAX_BYTES = 64 << 20;

  /** Takes records as they are found. */
  interface Sink {
    /**
     * A record.
     *
     * @param line on which it begins, from 1
     * @param offset of its first byte
     * @param bytes of the record, without the line end
     * @throws RecordException if it cannot be used
     */
    void accept(long line, long offset, byte[] bytes);

    /** Something that is no usable record. */
    void fault(long line, String message);
  }

  /**
   * Finds all records; only one is in memory at a time.
   *
   * @throws RecordException if the file as a whole cannot be used
   */
  void scan(InputStream in, Sink sink) throws IOException;

  /**
   * The fields of one record in its order; what is no text is written as text.
   *
   * @throws RecordException if the bytes are no record
   */
  Map<String, String> fields(byte[] bytes);
}
