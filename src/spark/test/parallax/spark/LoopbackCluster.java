package parallax.spark;

import java.io.File;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** A standalone cluster on the loopback: a master and workers, each a process of its own. */
final class LoopbackCluster implements AutoCloseable {
  private static final Path BUILD = Path.of("target", "spark");
  private static final String HOST = "127.0.0.1";

  private final Path folder;
  private final List<String> classpath;
  private final int port;
  private final Process master;
  private final List<Process> workers = new ArrayList<>();

  /**
   * Starts a cluster whose processes run from the build's own jars.
   *
   * @param folder for its logs and its workers' files
   */
  LoopbackCluster(Path folder, int workers) throws IOException {
    this.folder = folder;
    this.classpath = classpath();
    this.port = freePort();
    linkJars(folder.resolve("home").resolve("jars"));
    this.master =
        start(
            "master", "org.apache.spark.deploy.master.Master", "--host", HOST, "--port", port + "");
    for (int i = 0; i < workers; i++) {
      this.workers.add(
          start(
              "worker-" + i,
              "org.apache.spark.deploy.worker.Worker",
              "--host",
              HOST,
              "--cores",
              "1",
              "--memory",
              "2g",
              "--work-dir",
              folder.resolve("work-" + i).toString(),
              url()));
    }
  }

  /** What the build compiled, and all its jars. */
  private static List<String> classpath() throws IOException {
    List<String> all =
        new ArrayList<>(List.of(BUILD.resolve("classes").toAbsolutePath().toString()));
    for (String list : List.of("runtime.classpath", "spark.classpath")) {
      all.addAll(List.of(Files.readString(BUILD.resolve(list)).strip().split(File.pathSeparator)));
    }
    return all;
  }

  /** A worker looks for Spark's jars in the folder of an installation. */
  private static void linkJars(Path jars) throws IOException {
    Files.createDirectories(jars);
    for (String jar : classpath()) {
      if (jar.endsWith(".jar")) {
        Path file = Path.of(jar);
        Files.createSymbolicLink(jars.resolve(file.getFileName()), file);
      }
    }
  }

  private static int freePort() throws IOException {
    try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      return socket.getLocalPort();
    }
  }

  private Process start(String name, String type, String... arguments) throws IOException {
    List<String> command =
        new ArrayList<>(
            List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx256m",
                "-cp",
                String.join(File.pathSeparator, classpath),
                type,
                "--webui-port",
                "0"));
    command.addAll(List.of(arguments));
    ProcessBuilder builder = new ProcessBuilder(command);
    builder
        .environment()
        .putAll(
            Map.of(
                "SPARK_HOME",
                folder.resolve("home").toString(),
                "SPARK_LOCAL_IP",
                HOST,
                // What the scripts of an installation say.
                "SPARK_SCALA_VERSION",
                "2.13",
                "JAVA_HOME",
                System.getProperty("java.home")));
    return builder
        .redirectErrorStream(true)
        .redirectOutput(folder.resolve(name + ".log").toFile())
        .start();
  }

  /** What runs on it give as their master. */
  String url() {
    return "spark://" + HOST + ":" + port;
  }

  /** What executors run from. */
  String jars() {
    return String.join(File.pathSeparator, classpath);
  }

  /** Kills a worker and what it started, without a word to anyone. */
  void kill(int worker) {
    kill(workers.get(worker));
  }

  private static void kill(Process process) {
    // The worker first: it would report the end of its executor.
    List<ProcessHandle> children = process.descendants().toList();
    process.destroyForcibly();
    children.forEach(ProcessHandle::destroyForcibly);
  }

  @Override
  public void close() {
    workers.forEach(LoopbackCluster::kill);
    kill(master);
  }
}
