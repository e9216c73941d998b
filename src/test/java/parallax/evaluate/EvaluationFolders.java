package parallax.evaluate;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import parallax.compare.Bootstrap;
import parallax.csv.TableReader;
import parallax.csv.TableRow;
import parallax.study.StudySettings;

/**
 * Six coded sentences of two articles, and what a program says of them, small enough to count by
 * hand. The first is a claim the author rejects and the program takes for his own; the third the
 * program holds to be irrelevant; the fourth is irrelevant; the fifth the rest of the article
 * turns.
 */
final class EvaluationFolders {
  static final Bootstrap BOOTSTRAP = new Bootstrap(new StudySettings(5, 3, 200, 11, 0.95, 0.4));

  private static final double ZONE = 0.1;

  final Path gold;
  final Path output;
  private final Path root;

  EvaluationFolders(Path root) throws IOException {
    this.root = root;
    this.gold = Files.createDirectories(root.resolve("gold"));
    this.output = Files.createDirectories(root.resolve("output"));
    gold();
    output();
  }

  private void gold() throws IOException {
    write(gold, "articles", "doc,overall_author_direction,sampled", "a,,1", "b,,1");
    write(
        gold,
        "sentences",
        "doc,sid,start,end",
        "a,a-1,0,10",
        "a,a-2,10,20",
        "a,a-3,20,30",
        "a,a-4,30,40",
        "b,b-1,0,10",
        "b,b-2,10,20");
    write(
        gold,
        "stance",
        "doc,sid,relevance,direction,frames,voice,holder,author_direction",
        "a,a-1,1,-1,distancing,rejected,Minister,1",
        "a,a-2,1,1,,author,,1",
        "a,a-3,1,-1,distancing;sanctions,author,,-1",
        "a,a-4,0,,,,,",
        "b,b-1,1,-1,,author,,-1",
        "b,b-2,1,0,sanctions,author,,0");
  }

  private void output() throws IOException {
    write(output, "articles", "article_id,stance", "a,0.4", "b,-0.4");
    write(
        output,
        "sentences",
        "article_id,sentence_id,start,end,text,relevant,direction,voice,holder,author_direction,frames",
        "a,a-001,0,10,A rift is only rumour,1,-1.2,author,,-1.2,distancing",
        "a,a-002,10,20,Ties hold,1,1.6,author,,1.6,",
        "a,a-003,20,30,Ties break,0,,,,,",
        "a,a-004,30,40,It rained,1,1,author,,1,",
        "b,b-001,0,10,The fleet left,1,-0.5,author,,0.4,sanctions",
        "b,b-002,10,20,Both banks wait,1,0,author,,0,");
    write(
        output,
        "frame_hits",
        "article_id,sentence_id,start,end,surface,lexicon,entry_id,frame,weight,negated,contribution",
        "a,a-001,2,6,rift,distancing,d1,distancing,1,0,-0.9",
        "a,a-001,0,10,A rift is only rumour,model,model:rest,,1,0,-0.3",
        "b,b-001,4,9,fleet,sanctions,s1,sanctions,1,0,-0.1",
        "b,b-001,0,10,The fleet left,model,model:rest,,1,0,-0.4",
        "b,b-001,0,10,The fleet left,,rule:article,,1,0,0.9");
    write(
        output,
        "lexicon_entries",
        "lexicon,entry_id,direction,weight",
        "distancing,d1,-2,1",
        "sanctions,s1,,1");
  }

  Evaluation evaluation(TuningUse use, Path... tuning) {
    return Evaluation.of(output, gold, List.of(tuning), use, BOOTSTRAP);
  }

  EvaluationResults results(TuningUse use, Path... tuning) {
    return evaluation(use, tuning).results(ZONE, Optional.empty());
  }

  /** The rows of a table the evaluation writes. */
  List<Map<String, String>> rows(TuningUse use, String table) throws IOException {
    Path folder = root.resolve("tables");
    results(use).write(folder);
    return TableReader.read(folder.resolve(table), List.of()).stream()
        .map(TableRow::cells)
        .toList();
  }

  /** The rows of subgroups.csv by a column of the gold's articles.csv. */
  List<Map<String, String>> subgroups(String column) throws IOException {
    Path folder = root.resolve("tables");
    evaluation(TuningUse.REFUSE).results(ZONE, Optional.of(column)).write(folder);
    return TableReader.read(folder.resolve("subgroups.csv"), List.of()).stream()
        .map(TableRow::cells)
        .toList();
  }

  /** The one row that begins so. */
  Map<String, String> row(String table, String... begin) throws IOException {
    return rows(TuningUse.REFUSE, table).stream()
        .filter(row -> List.copyOf(row.values()).subList(0, begin.length).equals(List.of(begin)))
        .findFirst()
        .orElseThrow();
  }

  /** A file beside the folders. */
  Path file(String name, String... lines) throws IOException {
    return Files.writeString(root.resolve(name), String.join("\n", lines) + "\n");
  }

  static void write(Path folder, String table, String... lines) throws IOException {
    Files.writeString(folder.resolve(table + ".csv"), String.join("\n", lines) + "\n");
  }
}
