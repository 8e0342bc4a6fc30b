import { Migration } from '@mikro-orm/migrations';
import { rowLevelSecuritySql } from '@antoan/policy';
import { appendOnlySql, unitRowColumnsSql, unitRowIndexesSql } from '@antoan/subgraph-kit';

const columns = `
  ${unitRowColumnsSql},
  year integer not null references year_window (year),
  value text not null check (value in ('MET', 'NOT_MET', 'NOT_SUBJECT', 'PENDING')),
  version integer not null check (version > 0),
  since timestamptz not null,
  reason text not null,
  decision_id uuid references recognition_decision (id) deferrable initially deferred,
  check (value not in ('MET', 'NOT_MET') or decision_id is not null)`;

/** Standings: one in effect for each unit and year, and all that ever were (I-11). */
export class StandingTables extends Migration {
  override up(): void {
    this.addSql(
      `create table unit_standing (id uuid primary key, ${columns}, constraint unit_standing_one_in_effect unique (unit_id, year))`,
    );
    this.addSql(
      `create table standing_version (id uuid primary key, ${columns}, constraint standing_version_once unique (unit_id, year, version))`,
    );
    for (const sql of unitRowIndexesSql('unit_standing')) this.addSql(sql);
    for (const table of ['unit_standing', 'standing_version']) {
      for (const sql of rowLevelSecuritySql(table, 'standing')) this.addSql(sql);
    }
    this.addSql(appendOnlySql('standing_version'));
  }
}
