package org.tuanthu.jdbc;

import java.util.List;
import org.flywaydb.core.api.migration.BaseJavaMigration;
import org.flywaydb.core.api.migration.Context;
import org.tuanthu.json.PlanJson;
import org.tuanthu.plan.Plan;

/** Traces the citations of plans that were stored before {@code tuanthu_cited} was there. */
final class V3__CitedKeysOfStoredPlans extends BaseJavaMigration {

  @Override
  public void migrate(Context context) throws Exception {
    List<String> ids =
        Database.query(
            context.getConnection(), "SELECT id FROM tuanthu_plan", row -> row.getString(1));
    for (String id : ids) {
      List<Plan> plans =
          Database.query(
              context.getConnection(),
              "SELECT body FROM tuanthu_plan WHERE id = ?",
              row -> PlanJson.read(row.getString(1)),
              id);
      for (Plan plan : plans) {
        CitationRows.storeKeys(context.getConnection(), plan);
      }
    }
  }
}
