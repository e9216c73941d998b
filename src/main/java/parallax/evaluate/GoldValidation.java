package parallax.evaluate;

import java.nio.file.Path;
import java.util.List;
import parallax.compare.Bootstrap;
import parallax.report.Validation;
import parallax.study.StudySettings;

/**
 * Measures a run against the annotations beside its corpus; what was used for tuning is left out if
 * anything else is left.
 *
 * @param gold a folder of stand-off annotations
 * @param settings of the study, for the intervals
 */
public record GoldValidation(Path gold, StudySettings settings) implements Validation {
  @Override
  public List<Result> of(Path tables) {
    return Evaluation.of(
            tables, gold, List.of(), TuningUse.LEAVE_OUT_IF_OTHERS, new Bootstrap(settings))
        .measures()
        .stream()
        .map(m -> new Result(m.name(), m.value(), m.interval(), m.note()))
        .toList();
  }
}
