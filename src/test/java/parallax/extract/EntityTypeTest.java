package parallax.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import org.junit.jupiter.api.Test;
import parallax.study.Gazetteer;

class EntityTypeTest {
  @Test
  void gazetteerKnowsTheSameTypes() {
    assertThat(Gazetteer.TYPES)
        .containsExactlyElementsOf(Arrays.stream(EntityType.values()).map(Enum::name).toList());
  }
}
