package parallax;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import parallax.provenance.ProductVersion;

/** CITATION.cff is of this version. */
class CitationTest {
  @Test
  void citationNamesVersionAndLicence() throws IOException {
    JsonNode citation =
        YAMLMapper.builder().build().readTree(Files.readString(Path.of("CITATION.cff")));
    assertThat(citation.path("cff-version").asText()).isEqualTo("1.2.0");
    assertThat(citation.path("version").asText()).isEqualTo(ProductVersion.number());
    assertThat(citation.path("license").asText()).isEqualTo("GPL-3.0-or-later");
    assertThat(citation.path("authors")).isNotEmpty();
  }
}
