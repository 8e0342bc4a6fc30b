import { rowLevelSecuritySql } from '@antoan/policy';
import { unitRowColumnsSql, unitRowIndexesSql } from '@antoan/subgraph-kit';
import { Migration } from '@mikro-orm/migrations';

/** Report regimes with their elements and periods (reference data, open to read), and what each unit owes and reported. */
export class ReportMigration extends Migration {
  override up(): void {
    this.addSql(`create table report_regime (
      id uuid primary key,
      code varchar(60) not null unique,
      title varchar(300) not null,
      legal_basis varchar(300) not null,
      needs_checking boolean not null,
      elements jsonb not null
    )`);
    this.addSql(`create table report_period (
      id uuid primary key,
      regime_id uuid not null references report_regime,
      title varchar(300) not null,
      from_date date not null,
      to_date date not null,
      due_on date not null,
      check (to_date >= from_date and due_on > to_date)
    )`);
    this.addSql(`create table report (
      id uuid primary key,
      ${unitRowColumnsSql},
      period_id uuid not null references report_period,
      unit_name varchar(500) not null,
      receiver_unit_id uuid not null,
      receiver_name varchar(500) not null,
      state text not null check (state in ('OPEN', 'DRAFT', 'SUBMITTED', 'ACCEPTED')),
      cells jsonb not null default '[]',
      submitted_at timestamptz,
      submitted_by text,
      accepted_at timestamptz,
      version integer not null default 1,
      constraint report_one_obligation unique (period_id, unit_id)
    )`);
    for (const sql of unitRowIndexesSql('report')) this.addSql(sql);
    this.addSql('create index report_receiver_index on report (receiver_unit_id, state)');
    for (const sql of rowLevelSecuritySql('report', 'report')) this.addSql(sql);
  }
}
