package parallax.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The script {@code parallax}, with programs of ours in the place of {@code java} and others. */
class LauncherTest {
  @TempDir private Path folder;

  @BeforeEach
  void installsTheScriptBesideABuild() throws IOException {
    Files.copy(Path.of("parallax"), folder.resolve("parallax"));
    Files.createDirectories(folder.resolve("target/classes"));
    Files.writeString(folder.resolve("target/runtime.classpath"), "none.jar");
    command("java", "echo \"$LC_ALL\"");
  }

  @Test
  void aLocaleWithoutUtf8IsReplacedForJava() throws IOException, InterruptedException {
    command("locale", "echo ANSI_X3.4-1968");
    assertThat(run()).isEqualTo("C.UTF-8\n");
  }

  @Test
  void aLocaleWithUtf8IsLeftAlone() throws IOException, InterruptedException {
    command("locale", "echo UTF-8");
    assertThat(run()).isEqualTo("C\n");
  }

  private void command(String name, String script) throws IOException {
    Path file = Files.createDirectories(folder.resolve("bin")).resolve(name);
    Files.writeString(file, "#!/bin/sh\n" + script + "\n");
    assertThat(file.toFile().setExecutable(true)).isTrue();
  }

  private String run() throws IOException, InterruptedException {
    ProcessBuilder builder =
        new ProcessBuilder("sh", folder.resolve("parallax").toString(), "--help")
            .redirectErrorStream(true);
    builder.environment().put("LC_ALL", "C");
    builder.environment().merge("PATH", folder.resolve("bin") + ":", (path, ours) -> ours + path);
    Process process = builder.start();
    String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    assertThat(process.waitFor()).as(said).isZero();
    return said;
  }
}
