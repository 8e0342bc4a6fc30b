import { Migration } from '@mikro-orm/migrations';
import { rowLevelSecuritySql } from '@antoan/policy';
import { appendOnlySql, unitRowColumnsSql } from '@antoan/subgraph-kit';

/** Lists before an authority and decisions, each with its lines. A document also shows to whoever may read one of its lines. */
export class RecognitionTables extends Migration {
  override up(): void {
    this.addSql(`create table recognition_proposal (
      id uuid primary key,
      ${unitRowColumnsSql},
      year integer not null,
      number text not null,
      date date not null,
      authority_unit_id uuid not null,
      state text not null check (state in ('PROPOSED', 'DECIDED')),
      version integer not null default 1,
      decision_id uuid,
      constraint recognition_proposal_decided_by_decision check ((state = 'DECIDED') = (decision_id is not null))
    )`);
    this.addSql(`create table proposal_line (
      id uuid primary key,
      ${unitRowColumnsSql},
      proposal_id uuid not null references recognition_proposal (id) deferrable initially deferred,
      assessment_id uuid not null references assessment (id) deferrable initially deferred,
      position integer not null,
      result text not null check (result in ('MET', 'NOT_MET')),
      constraint proposal_line_once unique (proposal_id, unit_id)
    )`);
    this.addSql(`create table recognition_decision (
      id uuid primary key,
      ${unitRowColumnsSql},
      year integer not null,
      number text not null,
      date date not null,
      authority_name text not null,
      signatory text not null,
      proposal_id uuid unique,
      amends_id uuid references recognition_decision (id) deferrable initially deferred,
      reason text,
      decided_at timestamptz not null,
      offered_for_publication_at timestamptz,
      constraint recognition_decision_proposed_or_amending check ((proposal_id is null) = (amends_id is not null))
    )`);
    this.addSql(`create table recognition_line (
      id uuid primary key,
      ${unitRowColumnsSql},
      decision_id uuid not null references recognition_decision (id) deferrable initially deferred,
      assessment_id uuid not null references assessment (id) deferrable initially deferred,
      position integer not null,
      result text not null check (result in ('MET', 'NOT_MET')),
      certificate_number text,
      verification_code text unique,
      constraint recognition_line_once unique (decision_id, unit_id),
      constraint recognition_line_certified_when_met check ((result = 'MET') = (certificate_number is not null and verification_code is not null))
    )`);
    for (const table of ['recognition_proposal', 'recognition_decision']) {
      // I-29: a number is unique for its issuer, its type and its calendar year.
      this.addSql(`create unique index ${table}_number on ${table} (unit_id, extract(year from date), number)`);
    }
    this.secure('recognition_proposal', 'proposal', ['state', 'version', 'decision_id']);
    this.secure('proposal_line', 'assessment');
    this.secure('recognition_decision', 'decision', ['offered_for_publication_at']);
    this.secure('recognition_line', 'standing');
    this.addSql(`create policy recognition_proposal_by_line on recognition_proposal for select
      using (exists (select from proposal_line where proposal_line.proposal_id = recognition_proposal.id))`);
    this.addSql(`create policy recognition_decision_by_line on recognition_decision for select
      using (exists (select from recognition_line where recognition_line.decision_id = recognition_decision.id))`);
  }

  private secure(table: string, noun: string, changeable: readonly string[] = []): void {
    // Lines are read by their document, documents are few: no path needs an index.
    this.addSql(`create index ${table}_unit_id_index on ${table} (unit_id)`);
    for (const sql of rowLevelSecuritySql(table, noun)) this.addSql(sql);
    this.addSql(appendOnlySql(table, changeable));
  }
}
