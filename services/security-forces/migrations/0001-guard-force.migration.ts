import { Migration } from '@mikro-orm/migrations';
import { rowLevelSecuritySql } from '@antoan/policy';
import { unitRowColumnsSql, unitRowIndexesSql } from '@antoan/subgraph-kit';

/** Guard forces: strength by unit and category. */
export class GuardForceMigration extends Migration {
  override up(): void {
    this.addSql(`create table guard_force (
      id uuid primary key,
      ${unitRowColumnsSql},
      category text not null check (category in ('FULL_TIME', 'PART_TIME')),
      provision text not null check (provision in ('OWN', 'CONTRACTED', 'NONE')),
      established integer not null check (established >= 0),
      actual integer not null check (actual >= 0),
      female integer not null check (female between 0 and actual),
      certified integer not null check (certified between 0 and actual),
      note varchar(500),
      decision_number varchar(60),
      decision_date date,
      as_of date not null,
      version integer not null default 1,
      constraint guard_force_one_per_category unique (unit_id, category),
      constraint guard_force_note_when_over check (actual <= established or note is not null)
    )`);
    for (const sql of unitRowIndexesSql('guard_force')) this.addSql(sql);
    for (const sql of rowLevelSecuritySql('guard_force', 'guardForce')) this.addSql(sql);
  }
}
