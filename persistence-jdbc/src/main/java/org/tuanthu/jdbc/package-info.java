/**
 * The ports of the domain on SQL: SQLite as the embedded default, PostgreSQL for real.
 *
 * <pre>{@code
 * Schema.migrate(dataSource);
 * Plans plans = new JdbcPlans(dataSource);
 * StoredPlan first = plans.save(plan, 0);
 * plans.citing(DocumentNumber.parse("59/2023/NĐ-CP"));   // [first]
 * }</pre>
 *
 * <p>All classes are thread-safe when the {@code DataSource} is; each call takes one connection and
 * returns it.
 */
@NullMarked
package org.tuanthu.jdbc;

import org.jspecify.annotations.NullMarked;
