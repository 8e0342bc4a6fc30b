import { rowLevelSecuritySql } from '@antoan/policy';
import { unitRowColumnsSql, unitRowIndexesSql } from '@antoan/subgraph-kit';
import { Migration } from '@mikro-orm/migrations';

/** The rules that units give themselves, each version with its file. */
export class RegulationMigration extends Migration {
  override up(): void {
    this.addSql(`create table regulation (
      id uuid primary key,
      ${unitRowColumnsSql},
      kind text not null check (kind in ('NOI_QUY', 'QUY_CHE_BAO_VE', 'BMNN', 'PCCC', 'AN_TOAN_LAO_DONG', 'PHOI_HOP', 'KHAC')),
      number varchar(60) not null,
      title varchar(300) not null,
      issued_on date not null,
      valid_from date not null,
      valid_to date,
      replaces_id uuid unique references regulation (id),
      file_id uuid references stored_file (id),
      version integer not null default 1,
      check (valid_from >= issued_on),
      check (valid_to is null or valid_to >= valid_from),
      check (replaces_id <> id),
      constraint regulation_number_once unique (unit_id, number, issued_on)
    )`);
    for (const sql of unitRowIndexesSql('regulation')) this.addSql(sql);
    for (const sql of rowLevelSecuritySql('regulation', 'regulation')) this.addSql(sql);
    // Both move along with their unit: see repath_rows.
    for (const table of ['regulation', 'stored_file'])
      this.addSql(`create policy ${table}_for_owner on ${table} to current_user using (true)`);
  }
}
