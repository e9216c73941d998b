package parallax.corpus;

import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;

/**
 * Cuts a stream of bytes into records that end with a line, one in memory at a time.
 *
 * <p>It works on bytes because a place in the file is a number of bytes, and it can: the bytes of
 * line ends, quotation marks and separators are never part of another character in UTF-8.
 */
final class LineCutter {
  private static final int NONE = -1;
  private static final int BUFFER = 1 << 16;
  private static final byte[] MARK = {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF};

  private final InputStream in;
  private final boolean quotes;
  private final int separator;
  private final byte[] buffer = new byte[BUFFER];
  private byte[] record = new byte[BUFFER];
  private int recordLength;
  private int buffered;
  private int taken;

  private long offset;
  private long line = 1;
  private long start;
  private long startLine = 1;
  private boolean quoted;
  private boolean fieldStart = true;
  private boolean tooLong;
  private int pushedBack = NONE;

  private LineCutter(InputStream in, boolean quotes, int separator) {
    this.in = in;
    this.quotes = quotes;
    this.separator = separator;
  }

  /** Each line is a record. */
  static LineCutter lines(InputStream in) {
    return new LineCutter(in, false, NONE);
  }

  /** Line ends inside quoted fields do not end a record. */
  static LineCutter quoted(InputStream in, char separator) {
    return new LineCutter(in, true, separator);
  }

  /** Hands every record that is not blank to {@code sink}. */
  void cut(RecordFormat.Sink sink) throws IOException {
    int b = next();
    while (b != NONE) {
      boolean lineEnd = b == '\n' || b == '\r';
      if (lineEnd) {
        b = endLine(b, sink);
      } else {
        take(b);
        b = next();
      }
    }
    if (quoted) {
      sink.fault(
          startLine,
          "a quotation mark is opened and not closed before the file ends; close it, or double the"
              + " marks inside the field");
    } else {
      finish(sink);
    }
  }

  /** A line end, CR LF being one; inside quotes it belongs to the field. */
  private int endLine(int b, RecordFormat.Sink sink) throws IOException {
    int following = next();
    boolean pair = b == '\r' && following == '\n';
    if (quoted) {
      store(b);
      if (pair) {
        store(following);
      }
    }
    int after = pair ? next() : following;
    line++;
    if (!quoted) {
      finish(sink);
      start = after == NONE ? offset : offset - 1;
      startLine = line;
    }
    return after;
  }

  private void take(int b) throws IOException {
    if (quotes && b == '"') {
      takeMark();
    } else {
      store(b);
      fieldStart = !quoted && b == separator;
    }
  }

  private void takeMark() throws IOException {
    store('"');
    if (!quoted) {
      quoted = fieldStart;
    } else {
      int following = next();
      if (following == '"') {
        store(following);
      } else {
        quoted = false;
        pushedBack = following;
        offset -= following == NONE ? 0 : 1;
      }
    }
    fieldStart = false;
  }

  private void store(int b) {
    if (recordLength == RecordFormat.MAX_BYTES) {
      tooLong = true;
      return;
    }
    if (recordLength == record.length) {
      record = Arrays.copyOf(record, record.length * 2);
    }
    record[recordLength] = (byte) b;
    recordLength++;
  }

  private void finish(RecordFormat.Sink sink) {
    byte[] bytes = Arrays.copyOf(record, recordLength);
    recordLength = 0;
    if (tooLong) {
      sink.fault(
          startLine,
          "the record is longer than "
              + RecordFormat.MAX_BYTES
              + " bytes; expected an article, or look for a quotation mark that is opened and not"
              + " closed");
    } else if (!isBlank(bytes)) {
      boolean marked = start == 0 && startsWithMark(bytes);
      int skipped = marked ? MARK.length : 0;
      byte[] body = new byte[bytes.length - skipped];
      System.arraycopy(bytes, skipped, body, 0, body.length);
      sink.accept(startLine, start + skipped, body);
    }
    tooLong = false;
    fieldStart = true;
  }

  private static boolean isBlank(byte[] bytes) {
    for (byte b : bytes) {
      if (b != ' ' && b != '\t') {
        return false;
      }
    }
    return true;
  }

  private static boolean startsWithMark(byte[] bytes) {
    return bytes.length >= MARK.length
        && bytes[0] == MARK[0]
        && bytes[1] == MARK[1]
        && bytes[2] == MARK[2];
  }

  private int next() throws IOException {
    int b = pushedBack;
    pushedBack = NONE;
    if (b == NONE) {
      b = read();
    }
    offset += b == NONE ? 0 : 1;
    return b;
  }

  /** A byte from a buffer of our own: the stream's costs a lock for each. */
  private int read() throws IOException {
    if (taken == buffered) {
      buffered = Math.max(0, in.read(buffer));
      taken = 0;
    }
    if (buffered == 0) {
      return NONE;
    }
    taken++;
    return buffer[taken - 1] & 0xFF;
  }
}
