package parallax.spark;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.OptionalLong;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.Path;
import org.apache.spark.api.java.JavaSparkContext;
import org.apache.spark.util.SerializableConfiguration;
import parallax.provenance.OutputFile;
import parallax.provenance.RunManifest;
import parallax.provenance.Sha256;

/**
 * The output folder of a run: everything is written into a hidden folder inside it and moved at the
 * end, the manifest last. A folder without a manifest holds no result.
 */
final class Destination {
  private static final String STAGING = "_parallax-staging";
  private static final String PART = "part-";

  private final HadoopFiles files;
  private final String folder;

  private Destination(HadoopFiles files, String folder) {
    this.files = files;
    this.folder = folder;
  }

  /**
   * Makes the folder if need be and clears away what a dead run left.
   *
   * @throws IOException if something lies there already, or it cannot be written
   */
  static Destination of(String folder, HadoopFiles files) throws IOException {
    List<String> there = new ArrayList<>(files.names(folder));
    there.remove(STAGING);
    if (!there.isEmpty()) {
      throw new IOException(
          folder
              + ": it holds "
              + there.get(0)
              + "; a run on a cluster writes into a new or empty folder, choose another with"
              + " --output");
    }
    files.delete(folder + "/" + STAGING);
    files.makeFolder(folder + "/" + STAGING + "/tables");
    return new Destination(files, files.qualified(folder));
  }

  /** Where what is left of the articles is kept while the run lasts. */
  String articles() {
    return folder + "/" + STAGING + "/articles";
  }

  /** Where tables are written. */
  String tables() {
    return folder + "/" + STAGING + "/tables";
  }

  /** Gives the parts of every table names without chance in them. */
  void nameParts() throws IOException {
    for (String table : files.names(tables())) {
      String place = tables() + "/" + table;
      String ending = table.endsWith(".csv") ? ".csv" : ".parquet";
      int number = 0;
      for (String file : files.names(place)) {
        if (file.startsWith(PART)) {
          files.move(place + "/" + file, place + "/" + PART + digits(number) + ending);
          number++;
        } else {
          files.delete(place + "/" + file);
        }
      }
    }
  }

  private static String digits(int number) {
    return String.format(Locale.ROOT, "%05d", number);
  }

  /** All parts with their hashes, in order of their paths; read on the cluster. */
  List<OutputFile> parts(JavaSparkContext spark) throws IOException {
    List<String> paths = new ArrayList<>();
    for (String table : files.names(tables())) {
      for (String file : files.names(tables() + "/" + table)) {
        paths.add(table + "/" + file);
      }
    }
    String tables = tables();
    SerializableConfiguration hadoop = new SerializableConfiguration(spark.hadoopConfiguration());
    return spark
        .parallelize(paths, Math.max(1, paths.size() / 8))
        .map(path -> List.of(path, measure(tables + "/" + path, hadoop.value())))
        .collect()
        .stream()
        .map(measured -> file(measured.get(0), measured.get(1)))
        .toList();
  }

  /** Size and hash of a file, with a space between. */
  private static String measure(String path, Configuration hadoop) throws IOException {
    Path file = new Path(path);
    try (var in = file.getFileSystem(hadoop).open(file)) {
      return file.getFileSystem(hadoop).getFileStatus(file).getLen() + " " + Sha256.of(in);
    }
  }

  private static OutputFile file(String path, String measured) {
    int space = measured.indexOf(' ');
    return new OutputFile(
        path,
        Long.parseLong(measured.substring(0, space)),
        measured.substring(space + 1),
        OptionalLong.empty());
  }

  /** Moves every table to its place and writes the manifest. */
  void publish(RunManifest manifest) throws IOException {
    for (String table : files.names(tables())) {
      files.move(tables() + "/" + table, folder + "/" + table);
    }
    files.write(folder + "/" + RunManifest.FILE, manifest.toJson());
  }

  /** Clears away everything that was not published. */
  void close() throws IOException {
    files.delete(folder + "/" + STAGING);
  }
}
