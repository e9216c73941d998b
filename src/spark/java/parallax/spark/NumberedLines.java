package parallax.spark;

import java.io.Serializable;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.Path;
import org.apache.hadoop.io.LongWritable;
import org.apache.hadoop.io.Text;
import org.apache.hadoop.mapreduce.InputSplit;
import org.apache.hadoop.mapreduce.lib.input.FileSplit;
import org.apache.hadoop.mapreduce.lib.input.TextInputFormat;
import org.apache.spark.api.java.JavaNewHadoopRDD;
import org.apache.spark.api.java.JavaRDD;
import org.apache.spark.api.java.JavaSparkContext;
import org.apache.spark.sql.SparkSession;
import parallax.corpus.SingleRecord;
import scala.Tuple2;

/**
 * The lines of text files that are not blank, with their numbers. Files are read in pieces, and a
 * piece does not know how many lines come before it: a first pass counts them.
 */
final class NumberedLines {
  private final JavaNewHadoopRDD<LongWritable, Text> lines;
  private final Map<String, Piece> before;
  private final String root;

  private NumberedLines(
      JavaNewHadoopRDD<LongWritable, Text> lines, Map<String, Piece> before, String root) {
    this.lines = lines;
    this.before = before;
    this.root = root;
  }

  /** Makes something of a line. */
  @FunctionalInterface
  interface Reader<T> extends Serializable {
    T read(SingleRecord.Place place, byte[] line);
  }

  /** A piece of a file with the lines in it, and those among them that are not blank. */
  private record Piece(String file, long start, long lines, long filled) implements Serializable {
    static final Comparator<Piece> ORDER =
        Comparator.comparing(Piece::file).thenComparingLong(Piece::start);

    String key() {
      return NumberedLines.key(file, start);
    }
  }

  /** The lines of a file, of the files in a folder, or of those a pattern finds. */
  static NumberedLines of(SparkSession session, String input) {
    JavaSparkContext spark = JavaSparkContext.fromSparkContext(session.sparkContext());
    Configuration hadoop = new Configuration(spark.hadoopConfiguration());
    hadoop.setBoolean("mapreduce.input.fileinputformat.input.dir.recursive", true);
    JavaNewHadoopRDD<LongWritable, Text> lines =
        (JavaNewHadoopRDD<LongWritable, Text>)
            spark.newAPIHadoopFile(
                input, TextInputFormat.class, LongWritable.class, Text.class, hadoop);
    List<Piece> pieces = lines.mapPartitionsWithInputSplit(NumberedLines::counted, true).collect();
    return new NumberedLines(lines, before(pieces), new Path(input).toUri().getPath());
  }

  private static Iterator<Piece> counted(
      InputSplit split, Iterator<Tuple2<LongWritable, Text>> lines) {
    FileSplit piece = (FileSplit) split;
    long all = 0;
    long filled = 0;
    while (lines.hasNext()) {
      filled += isBlank(lines.next()._2) ? 0 : 1;
      all++;
    }
    return List.of(new Piece(path(piece), piece.getStart(), all, filled)).iterator();
  }

  private static Map<String, Piece> before(List<Piece> pieces) {
    Map<String, Piece> before = new HashMap<>();
    Piece sum = new Piece("", 0, 0, 0);
    for (Piece piece : pieces.stream().sorted(Piece.ORDER).toList()) {
      if (!piece.file().equals(sum.file())) {
        sum = new Piece(piece.file(), 0, 0, 0);
      }
      before.put(piece.key(), sum);
      sum = new Piece(piece.file(), 0, sum.lines() + piece.lines(), sum.filled() + piece.filled());
    }
    return before;
  }

  private static String key(String file, long start) {
    return file + "@" + start;
  }

  private static String path(FileSplit piece) {
    return piece.getPath().toUri().getPath();
  }

  private static boolean isBlank(Text line) {
    return line.toString().isBlank();
  }

  /** What a reader makes of every line that is not blank. */
  <T> JavaRDD<T> map(Reader<T> reader) {
    Map<String, Piece> known = before;
    String folder = root;
    return lines.mapPartitionsWithInputSplit(
        (split, own) -> {
          FileSplit piece = (FileSplit) split;
          Piece earlier = known.get(key(path(piece), piece.getStart()));
          return new Numbering<>(reader, folder, path(piece), earlier).read(own);
        },
        true);
  }

  /** Counts the lines of one piece as they pass. */
  private static final class Numbering<T> {
    private final Reader<T> reader;
    private final String name;
    private final String prefix;
    private long line;
    private long filled;

    Numbering(Reader<T> reader, String root, String file, Piece earlier) {
      this.reader = reader;
      boolean alone = file.equals(root);
      String last = file.substring(file.lastIndexOf('/') + 1);
      this.name = !alone && file.startsWith(root + "/") ? file.substring(root.length() + 1) : last;
      this.prefix = alone ? "" : SingleRecord.before(name);
      this.line = earlier.lines();
      this.filled = earlier.filled();
    }

    Iterator<T> read(Iterator<Tuple2<LongWritable, Text>> lines) {
      Iterable<Tuple2<LongWritable, Text>> once = () -> lines;
      Stream<Tuple2<LongWritable, Text>> all = StreamSupport.stream(once.spliterator(), false);
      return all.flatMap(this::read).iterator();
    }

    private Stream<T> read(Tuple2<LongWritable, Text> numbered) {
      line++;
      if (isBlank(numbered._2)) {
        return Stream.empty();
      }
      filled++;
      return Stream.of(
          reader.read(new SingleRecord.Place(name, line, prefix, filled), numbered._2.copyBytes()));
    }
  }
}
