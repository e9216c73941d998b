package parallax.provenance;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * What an earlier run left in an output folder, by its manifest.
 *
 * @param paths the files it made, manifest and environment included, with slashes; empty if the
 *     folder holds no manifest of ours
 */
public record EarlierOutput(SortedSet<String> paths) {
  /** The lock file that a run makes in its output folder, and that stays there. */
  public static final String LOCK = ".parallax.lock";

  public EarlierOutput {
    paths = Collections.unmodifiableSortedSet(new TreeSet<>(paths));
  }

  /**
   * Reads the manifest in {@code folder}. Only a manifest this program wrote counts: another
   * program's file of that name makes no file of the folder ours.
   *
   * @throws IOException if the manifest is there but cannot be read
   */
  public static EarlierOutput in(Path folder) throws IOException {
    Path manifest = folder.resolve(RunManifest.FILE);
    SortedSet<String> paths = new TreeSet<>();
    if (!Files.isRegularFile(manifest)) {
      return new EarlierOutput(paths);
    }
    JsonNode root = parse(Files.readAllBytes(manifest));
    if (root.path("product").path("name").asText().equals(ProductVersion.NAME)) {
      paths.add(RunManifest.FILE);
      paths.add(RunEnvironment.FILE);
      for (JsonNode output : root.path("outputs")) {
        addInside(folder, output.path("path").asText(), paths);
      }
    }
    return new EarlierOutput(paths);
  }

  /** Whether a folder is, or was, the output folder of a run. */
  public static boolean isIn(Path folder) {
    return Files.exists(folder.resolve(LOCK));
  }

  private static JsonNode parse(byte[] bytes) throws IOException {
    JsonMapper mapper = JsonMapper.builder().build();
    try {
      return mapper.readTree(bytes);
    } catch (JsonProcessingException e) {
      // Somebody else's file, or one broken by hand: then nothing here is known to be ours.
      return mapper.createObjectNode();
    }
  }

  /** A manifest changed by hand must not lead to deletions outside its folder. */
  private static void addInside(Path folder, String path, SortedSet<String> paths) {
    Path root = folder.toAbsolutePath().normalize();
    Path file = root.resolve(path).normalize();
    if (file.startsWith(root) && !file.equals(root)) {
      paths.add(root.relativize(file).toString().replace('\\', '/'));
    }
  }
}
