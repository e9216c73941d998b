package parallax.provenance;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import parallax.csv.TableException;
import parallax.csv.TableReader;
import parallax.csv.TableRow;

/**
 * The models a result depends on, each pinned by length and SHA-256. A model reaches the program
 * only through here, so that one that was swapped, cut short or upgraded by accident stops the run
 * instead of changing its scores.
 *
 * <p>Immutable and safe for use by multiple threads.
 */
public final class ModelsLock {
  /** The name of the file in the folder {@code models}. */
  public static final String FILE = "models.lock";

  private static final List<String> COLUMNS =
      List.of("name", "coordinates", "entry", "bytes", "sha256", "tagset", "licence");

  private final Map<String, Pin> pins;
  private final String file;
  private final ClassLoader classPath;

  /** A model with the row that pins it, which names file and line in messages. */
  private record Pin(TableRow row, LockedModel model) {}

  private ModelsLock(String file, Map<String, Pin> pins, ClassLoader classPath) {
    this.file = file;
    this.pins = Collections.unmodifiableMap(pins);
    this.classPath = classPath;
  }

  /**
   * The lock in {@code file}, for models on the program's own class path.
   *
   * @throws TableException if the file is missing or malformed, a cell is empty, a length is no
   *     number or a name stands there twice
   */
  public static ModelsLock read(Path file) {
    return read(file, ModelsLock.class.getClassLoader());
  }

  /**
   * As {@link #read(Path)}, for models on another class path.
   *
   * @param classPath where the models lie
   */
  public static ModelsLock read(Path file, ClassLoader classPath) {
    Map<String, Pin> pins = new LinkedHashMap<>();
    for (TableRow row : TableReader.read(file, COLUMNS)) {
      Pin pin = new Pin(row, model(row));
      if (pins.putIfAbsent(pin.model().name(), pin) != null) {
        throw row.fault("the model '" + pin.model().name() + "' stands there twice");
      }
    }
    return new ModelsLock(String.valueOf(file.getFileName()), pins, classPath);
  }

  private static LockedModel model(TableRow row) {
    return new LockedModel(
        row.require("name"),
        row.require("coordinates"),
        row.require("entry"),
        length(row),
        row.require("sha256"),
        row.require("tagset"),
        row.require("licence"));
  }

  private static long length(TableRow row) {
    String bytes = row.require("bytes");
    try {
      return Long.parseLong(bytes);
    } catch (NumberFormatException e) {
      TableException fault = row.fault("bytes '" + bytes + "' is no whole number");
      fault.initCause(e);
      throw fault;
    }
  }

  /** All models in the order of the file. */
  public List<LockedModel> models() {
    return pins.values().stream().map(Pin::model).toList();
  }

  /**
   * What is pinned under {@code name}.
   *
   * @throws TableException if nothing is
   */
  public LockedModel model(String name) {
    return pin(name).model();
  }

  /**
   * The bytes of a model, which are those that were pinned.
   *
   * @throws TableException if the model is not pinned, not on the class path, or has another length
   *     or hash; the message names file, line, what was found and what was expected
   */
  public byte[] load(String name) {
    Pin pin = pin(name);
    byte[] content = content(pin);
    LockedModel model = pin.model();
    check(pin, "bytes", Long.toString(model.bytes()), Long.toString(content.length));
    check(pin, "sha256", model.sha256(), Sha256.of(content));
    return content;
  }

  private Pin pin(String name) {
    Pin pin = pins.get(name);
    if (pin == null) {
      throw new TableException(
          file + ": the model '" + name + "' is not pinned; found " + pins.keySet());
    }
    return pin;
  }

  private byte[] content(Pin pin) {
    String entry = pin.model().entry();
    try (InputStream in = classPath.getResourceAsStream(entry)) {
      if (in == null) {
        throw pin.row()
            .fault(
                "there is no "
                    + entry
                    + " on the class path; expected it in "
                    + pin.model().coordinates());
      }
      return in.readAllBytes();
    } catch (IOException e) {
      throw new UncheckedIOException(file + ": " + entry + " could not be read", e);
    }
  }

  private static void check(Pin pin, String column, String expected, String found) {
    if (!expected.equals(found)) {
      throw pin.row()
          .fault(
              pin.model().entry()
                  + " is not the model that was pinned: found "
                  + column
                  + " "
                  + found
                  + ", expected "
                  + expected
                  + "; put "
                  + pin.model().coordinates()
                  + " back, or pin the new model and expect other results");
    }
  }
}
