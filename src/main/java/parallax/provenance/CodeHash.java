package parallax.provenance;

import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.CodeSource;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;

/** The hash of a part of the program itself, for what must not outlive a change of that part. */
public final class CodeHash {
  private CodeHash() {}

  /**
   * One SHA-256 over the names and hashes of all class and resource files of some packages.
   *
   * @param anchor a class of the program; its jar or class folder is looked into
   * @param packages with slashes, such as {@code parallax/text}; packages inside them count
   * @throws UncheckedIOException if the program's own files cannot be read
   */
  public static String of(Class<?> anchor, List<String> packages) {
    try {
      Path place = place(anchor);
      if (Files.isDirectory(place)) {
        return hash(place, packages);
      }
      try (FileSystem jar = FileSystems.newFileSystem(place)) {
        return hash(jar.getPath("/"), packages);
      }
    } catch (IOException e) {
      throw new UncheckedIOException("the program's own classes could not be read", e);
    }
  }

  /**
   * One SHA-256 of the whole program: its jar, or all files of its class folder, and the libraries
   * on the class path by name and size.
   *
   * @param anchor a class of the program
   * @throws UncheckedIOException if the program's own files cannot be read
   */
  public static String ofProgram(Class<?> anchor) {
    try {
      Path place = place(anchor);
      StringBuilder all = new StringBuilder();
      all.append(Files.isDirectory(place) ? hash(place, List.of("")) : Sha256.of(place));
      String libraries = System.getProperty("java.class.path", "");
      for (String library : libraries.split(File.pathSeparator, -1)) {
        Path file = Path.of(library);
        if (Files.isRegularFile(file)) {
          all.append('\n').append(file.getFileName()).append(' ').append(Files.size(file));
        }
      }
      return Sha256.of(all.toString());
    } catch (IOException e) {
      throw new UncheckedIOException("the program's own classes could not be read", e);
    }
  }

  private static Path place(Class<?> anchor) throws IOException {
    CodeSource source = anchor.getProtectionDomain().getCodeSource();
    if (source == null) {
      throw new IOException(anchor + " has no place on the class path");
    }
    try {
      URI place = source.getLocation().toURI();
      return Path.of(place);
    } catch (URISyntaxException e) {
      throw new IOException("the place of " + anchor + " is no file: " + source.getLocation(), e);
    }
  }

  private static String hash(Path root, List<String> packages) throws IOException {
    SortedMap<String, String> hashes = new TreeMap<>();
    for (String name : packages) {
      try (Stream<Path> walk = Files.walk(root.resolve(name))) {
        for (Path file : walk.filter(Files::isRegularFile).toList()) {
          try (InputStream in = Files.newInputStream(file)) {
            hashes.put(root.relativize(file).toString().replace('\\', '/'), Sha256.of(in));
          }
        }
      }
    }
    return Sha256.of(hashes.toString());
  }
}
