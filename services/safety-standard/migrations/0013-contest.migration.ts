import { Migration } from '@mikro-orm/migrations';
import { rowLevelSecuritySql } from '@antoan/policy';
import { appendOnlySql, unitRowColumnsSql } from '@antoan/subgraph-kit';

/** What heads of units have against decisions, and until when they may say it, as dated data. */
export class ContestTables extends Migration {
  override up(): void {
    this.addSql(`create table contest_window (
      valid_from date primary key,
      valid_to date,
      days integer not null check (days > 0),
      legal_basis text not null,
      needs_checking boolean not null,
      constraint contest_window_days_in_order check (valid_to is null or valid_from <= valid_to)
    )`);
    this.addSql(`insert into contest_window (valid_from, days, legal_basis, needs_checking)
      values ('2020-01-01', 30, 'Quy chế xét, công nhận của tỉnh (cần đối chiếu văn bản gốc)', true)`);
    this.addSql(`create table recognition_contest (
      id uuid primary key,
      ${unitRowColumnsSql},
      assessment_id uuid not null references assessment (id) deferrable initially deferred,
      decision_id uuid not null references recognition_decision (id) deferrable initially deferred,
      authority_unit_id uuid not null check (authority_unit_id <> unit_id),
      authority_name text not null,
      year integer not null,
      grounds text not null,
      opened_at timestamptz not null,
      state text not null default 'OPEN' check (state in ('OPEN', 'UPHELD', 'AMENDED')),
      version integer not null default 1,
      answered_at timestamptz,
      answer text,
      answering_decision_id uuid references recognition_decision (id) deferrable initially deferred,
      constraint recognition_contest_once unique (decision_id, unit_id),
      constraint recognition_contest_answered check ((state = 'OPEN') = (answered_at is null)),
      constraint recognition_contest_upheld_with_reason check ((state = 'UPHELD') = (answer is not null)),
      constraint recognition_contest_amended_by_decision check ((state = 'AMENDED') = (answering_decision_id is not null))
    )`);
    this.addSql('create index recognition_contest_of_assessment on recognition_contest (assessment_id)');
    this.addSql('create index recognition_contest_unit_id_index on recognition_contest (unit_id)');
    for (const sql of rowLevelSecuritySql('recognition_contest', 'assessment')) this.addSql(sql);
    this.addSql(
      appendOnlySql('recognition_contest', ['state', 'version', 'answered_at', 'answer', 'answering_decision_id']),
    );
  }
}
