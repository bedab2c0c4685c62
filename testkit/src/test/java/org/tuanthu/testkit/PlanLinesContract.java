package org.tuanthu.testkit;

import java.util.List;
import java.util.Optional;
import org.tuanthu.document.AdministrativeDocument;
import org.tuanthu.export.Exporter;
import org.tuanthu.plan.Plan;

/** The contract of an exporter of plans as lines. */
class PlanLinesContract implements ExporterContract<Plan> {

  @Override
  public Exporter<Plan> exporter() {
    return new PlanLines();
  }

  @Override
  public List<Plan> samples() {
    return List.of(
        PlanFixture.correct().plan(),
        PlanFixture.correct().withoutTasks().task("II.1", "Công khai tài sản", "", "", "").plan());
  }

  @Override
  public List<String> elements(Plan plan) {
    return PlanLines.lines(plan);
  }

  @Override
  public List<Plan> unwritable() {
    AdministrativeDocument d = PlanFixture.correct().plan().document();
    AdministrativeDocument untitled =
        new AdministrativeDocument(
            d.head(),
            d.type(),
            Optional.empty(),
            d.statedIssuer(),
            d.addressees(),
            d.body(),
            d.signature(),
            d.recipients(),
            d.annexes());
    return List.of(PlanFixture.of(untitled).task("I", "Rà soát", "", "", "").plan());
  }

  static final class Closing extends PlanLinesContract {
    @Override
    public Exporter<Plan> exporter() {
      return new BadExporters.Closing();
    }
  }

  static final class LocalCharset extends PlanLinesContract {
    @Override
    public Exporter<Plan> exporter() {
      return new BadExporters.LocalCharset();
    }
  }

  static final class LocalFigures extends PlanLinesContract {
    @Override
    public Exporter<Plan> exporter() {
      return new BadExporters.LocalFigures();
    }
  }

  static final class Dated extends PlanLinesContract {
    @Override
    public Exporter<Plan> exporter() {
      return new BadExporters.Dated();
    }
  }

  static final class Dropping extends PlanLinesContract {
    @Override
    public Exporter<Plan> exporter() {
      return new BadExporters.Dropping();
    }
  }

  static final class HalfWriting extends PlanLinesContract {
    @Override
    public Exporter<Plan> exporter() {
      return new BadExporters.HalfWriting();
    }
  }

  static final class Swallowing extends PlanLinesContract {
    @Override
    public Exporter<Plan> exporter() {
      return new BadExporters.Swallowing();
    }
  }
}
