import { Migration } from '@mikro-orm/migrations';
import { rowLevelSecuritySql } from '@antoan/policy';
import { appendOnlySql, unitRowColumnsSql, unitRowIndexesSql } from '@antoan/subgraph-kit';

/** The units' dossiers and their history. References are checked at the end of a transaction, in which rows are written in any order. */
export class AssessmentTables extends Migration {
  override up(): void {
    this.addSql(`create table assessment (
      id uuid primary key,
      ${unitRowColumnsSql},
      year integer not null references year_window (year),
      window_from date not null,
      window_to date not null,
      due_on date not null,
      state text not null check (state in ('REGISTERED', 'DRAFT', 'SUBMITTED', 'VERIFIED', 'APPRAISED', 'PROPOSED', 'DECIDED', 'NOT_SUBMITTED')),
      version integer not null default 1,
      criteria_set_id uuid not null references criteria_set (id),
      answers jsonb not null default '[]',
      appraised_answers jsonb not null default '[]',
      minutes jsonb,
      registered_on date,
      self_result text check (self_result in ('MET', 'NOT_MET')),
      appraised_result text check (appraised_result in ('MET', 'NOT_MET')),
      route_id uuid not null references standard_route (id),
      verifier_unit_id uuid check (verifier_unit_id <> unit_id),
      appraiser_unit_id uuid check (appraiser_unit_id <> unit_id),
      decider_unit_id uuid check (decider_unit_id <> unit_id),
      decision_id uuid,
      last_actor_id text,
      last_step text,
      constraint assessment_one_per_year unique (unit_id, year),
      constraint assessment_appraised_before_decided check (state not in ('APPRAISED', 'PROPOSED', 'DECIDED') or appraised_result is not null),
      constraint assessment_decided_by_decision check ((state = 'DECIDED') = (decision_id is not null))
    )`);
    for (const body of ['verifier', 'appraiser', 'decider'])
      this.addSql(`create index assessment_${body}_index on assessment (${body}_unit_id, state)`);
    this.addSql('create index assessment_in_order on assessment (due_on, id)');
    this.addSql(`create table assessment_event (
      id uuid primary key,
      ${unitRowColumnsSql},
      assessment_id uuid not null references assessment (id) deferrable initially deferred,
      step text not null check (step in ('REGISTER', 'SAVE', 'SUBMIT', 'VERIFY', 'APPRAISE', 'PROPOSE', 'DECIDE', 'AMEND')),
      at timestamptz not null,
      account_id text,
      by_role text,
      body_unit_id uuid,
      result text check (result in ('MET', 'NOT_MET')),
      reason text
    )`);
    this.addSql('create index assessment_event_of_assessment on assessment_event (assessment_id, at)');
    for (const sql of unitRowIndexesSql('assessment')) this.addSql(sql);
    // A history is only ever read by its dossier, so no path of it needs an index.
    this.addSql('create index assessment_event_unit_id_index on assessment_event (unit_id)');
    for (const table of ['assessment', 'assessment_event']) {
      for (const sql of rowLevelSecuritySql(table, 'assessment')) this.addSql(sql);
    }
    this.addSql(appendOnlySql('assessment_event'));
  }
}
