package parallax.corpus;

import java.io.IOException;
import java.nio.file.FileSystemLoopException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import parallax.csv.TableException;
import parallax.provenance.EarlierOutput;
import parallax.provenance.FileFault;
import parallax.provenance.FilesBelow;
import parallax.provenance.Sha256;

/** Opens what has no catalogue: text files, web pages, files of records, web archives. */
final class CorpusFiles {
  private static final String EXPECTED =
      "texts (.txt), pages (.html), records (.jsonl, .ndjson, .csv, .tsv, each also .gz) or web"
          + " archives (.warc, .warc.gz)";

  /** Annotations of a corpus, which are no articles. */
  private static final String GOLD = "gold";

  private final RecordEntries entries;
  private final RecordColumns columns;
  private final Map<String, ArticleReader> readers = new HashMap<>();
  private final StringBuilder hashes = new StringBuilder();

  CorpusFiles(RecordColumns columns) {
    this.columns = columns;
    this.entries = new RecordEntries(columns);
  }

  /** A corpus that is one file. */
  Corpus ofFile(Path file) {
    Path folder = Optional.ofNullable(file.toAbsolutePath().getParent()).orElse(file);
    String name = String.valueOf(file.getFileName());
    if (!isText(name) && !holdsSeveral(name)) {
      throw new TableException(name + ": found a file of another kind; expected " + EXPECTED);
    }
    if (isText(name)) {
      addText(folder, Path.of(name));
    } else {
      addSeveral(folder, name, "");
    }
    return corpus(folder);
  }

  /** A corpus that is a folder of files. */
  Corpus ofFolder(Path folder) {
    List<Path> files = files(folder);
    boolean texts = false;
    for (Path file : files) {
      Path relative = folder.relativize(file);
      String name = slashed(relative);
      if (isText(name)) {
        texts = true;
        addText(folder, relative);
      } else if (holdsSeveral(name)) {
        addOptional(folder, name, SingleRecord.before(name));
      }
    }
    if (entries.entries().isEmpty()) {
      throw new TableException(
          folder + ": found neither " + CorpusReader.CATALOGUE + " nor " + EXPECTED + passedOver());
    }
    if (texts) {
      entries.warn(
          CorpusReader.CATALOGUE,
          "there is no catalogue; ids and titles were taken from file names, sources from"
              + " sub-folders");
    }
    return corpus(folder);
  }

  /** What was there and could not be used. */
  private String passedOver() {
    return entries.problems().stream()
        .map(problem -> "; " + problem.file() + ": " + problem.message())
        .findFirst()
        .orElse("");
  }

  private static boolean isText(String name) {
    return name.endsWith(".txt") || FolderReader.isPage(name);
  }

  private static boolean holdsSeveral(String name) {
    return RecordFileReader.isRecords(name) || WarcFileReader.isArchive(name);
  }

  private void addText(Path folder, Path relative) {
    String file = String.valueOf(relative.getFileName());
    String stem = file.substring(0, file.lastIndexOf('.'));
    String id = safeId(stem);
    boolean page = FolderReader.isPage(file);
    Path parent = relative.getParent();
    String source =
        parent == null ? (page ? "" : WebPages.UNKNOWN_SOURCE) : parent.getName(0).toString();
    CatalogueEntry entry =
        new CatalogueEntry(
            id, slashed(relative), source, "", page ? "" : stem, "", "", "", "", "", Map.of());
    Optional<String> earlier = entries.place(id);
    if (earlier.isPresent()) {
      throw new TableException(
          relative
              + " and "
              + earlier.get()
              + " would share the id '"
              + id
              + "'; rename one of them");
    }
    entries.add(entry);
    readers.put(id, new FolderReader(folder));
  }

  /** In a folder a file that cannot be used is told of, and the others are read. */
  private void addOptional(Path folder, String name, String numbered) {
    try {
      addReader(folder, name, numbered);
    } catch (RecordException e) {
      entries.warn(name, "left out: " + name + ": " + e.getMessage());
    } catch (IOException e) {
      entries.fault(
          name,
          "could not be read and is left out: "
              + FileFault.reason(e)
              + "; expected a file that can be read, and room for it unpacked if it is packed");
    }
  }

  private void addSeveral(Path folder, String name, String numbered) {
    try {
      addReader(folder, name, numbered);
    } catch (RecordException e) {
      throw new TableException(name + ": " + e.getMessage(), e);
    } catch (IOException e) {
      throw new TableException(name + ": could not be read: " + FileFault.reason(e), e);
    }
  }

  private void addReader(Path folder, String name, String numbered) throws IOException {
    Path file = folder.resolve(name);
    int before = entries.entries().size();
    try {
      ArticleReader reader =
          WarcFileReader.isArchive(name)
              ? WarcFileReader.open(name, file, entries)
              : RecordFileReader.open(name, ByteFile.open(file), columns, numbered, entries);
      hashes.append(Sha256.of(file)).append("  ").append(name).append('\n');
      for (CatalogueEntry entry : entries.entries().subList(before, entries.entries().size())) {
        readers.put(entry.id(), reader);
      }
    } catch (IOException e) {
      entries.takeBack(before);
      throw e;
    }
  }

  private Corpus corpus(Path folder) {
    List<CatalogueEntry> sorted = new ArrayList<>(entries.entries());
    sorted.sort(Comparator.comparing(CatalogueEntry::id));
    String sha256 = hashes.isEmpty() ? "" : Sha256.of(hashes.toString());
    Map<String, ArticleReader> all = Map.copyOf(readers);
    return new Corpus(
        folder, sorted, entries.problems(), sha256, entry -> all.get(entry.id()).read(entry));
  }

  private List<Path> files(Path folder) {
    try {
      List<Path> files =
          FilesBelow.of(
              folder,
              below -> !isOfTheCorpus(folder.relativize(below)) || EarlierOutput.isIn(below),
              (place, fault) -> unread(folder, place, fault));
      return once(
          folder,
          files.stream()
              .filter(file -> isOfTheCorpus(folder.relativize(file)))
              .sorted(Comparator.comparing(file -> slashed(folder.relativize(file))))
              .toList());
    } catch (IOException e) {
      throw new TableException(folder + ": could not be listed: " + FileFault.reason(e), e);
    }
  }

  /** What cannot be opened is told of, and the rest is read. */
  private void unread(Path folder, Path place, IOException fault) throws IOException {
    if (place.equals(folder)) {
      throw fault;
    }
    String name = slashed(folder.relativize(place));
    if (fault instanceof FileSystemLoopException) {
      entries.warn(name, "passed over: " + FileFault.reason(fault) + ", which is read already");
    } else {
      entries.fault(
          name,
          "could not be read and is left out with all that lies in it: "
              + FileFault.reason(fault)
              + "; allow reading it, or move it out of the corpus");
    }
  }

  /**
   * A folder that a link leads to as well is read once: in its own place, else by its first name.
   */
  private static List<Path> once(Path folder, List<Path> files) throws IOException {
    Path root = folder.toRealPath();
    Map<Path, Path> names = new HashMap<>();
    for (Path file : files) {
      Path parent = file.resolveSibling("");
      Path real = parent.toRealPath();
      if (real.equals(root.resolve(folder.relativize(parent)).normalize())) {
        names.put(real, parent);
      } else {
        names.putIfAbsent(real, parent);
      }
    }
    Set<Path> kept = Set.copyOf(names.values());
    return files.stream().filter(file -> kept.contains(file.resolveSibling(""))).toList();
  }

  private static boolean isOfTheCorpus(Path relative) {
    for (Path part : relative) {
      if (part.toString().startsWith(".")) {
        return false;
      }
    }
    return !relative.getName(0).toString().toLowerCase(Locale.ROOT).equals(GOLD);
  }

  private static String slashed(Path path) {
    return path.toString().replace('\\', '/');
  }

  private static String safeId(String title) {
    String id = title.replaceAll("[^\\p{L}\\p{N}._-]+", "-").replaceAll("^[^\\p{L}\\p{N}]+", "");
    return id.isEmpty() ? "untitled" : id;
  }
}
