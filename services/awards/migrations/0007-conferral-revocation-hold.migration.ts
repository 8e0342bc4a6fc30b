import { rowLevelSecuritySql } from '@antoan/policy';
import { appendOnlySql, unitRowColumnsSql, unitRowIndexesSql } from '@antoan/subgraph-kit';
import { Migration } from '@mikro-orm/migrations';

/** What becomes of an award after the decision: conferred, taken back, reviewed; and what the law holds meanwhile, in codes alone (I-10). */
export class ConferralRevocationAndHold extends Migration {
  override up(): void {
    this.addSql(`create table award_conferral (
      id uuid primary key,
      ${unitRowColumnsSql},
      award_id uuid not null unique references unit_award (id),
      held_on date not null,
      place varchar(200) not null,
      at timestamptz not null
    )`);
    this.addSql(`create table award_revocation (
      id uuid primary key,
      ${unitRowColumnsSql},
      award_id uuid not null unique references unit_award (id),
      ground text not null check (ground in ('FALSE_DECLARATION', 'FALSE_PAPERS', 'UNLAWFUL_APPRAISAL', 'LATER_CONCLUSION')),
      number varchar(60) not null,
      date date not null,
      authority_unit_id uuid not null,
      authority_name text not null,
      at timestamptz not null
    )`);
    // I-29: a number is unique for its issuer and its calendar year.
    this.addSql(
      'create index award_revocation_number on award_revocation (authority_unit_id, extract(year from date), number)',
    );
    this.addSql(`create table award_review (
      id uuid primary key,
      ${unitRowColumnsSql},
      nomination_id uuid not null references nomination (id),
      screening_id uuid not null references screening (id),
      outcome text not null check (outcome in ('KEPT', 'REVOKED')),
      document_number varchar(60) not null,
      reason varchar(500),
      at timestamptz not null,
      account_id text not null,
      constraint award_review_kept_with_reason check (outcome = 'REVOKED' or reason is not null)
    )`);
    this.addSql('create index award_review_nomination_index on award_review (nomination_id)');
    this.addSql(`create table statutory_hold (
      id uuid primary key,
      ${unitRowColumnsSql},
      covers text not null check (covers in ('COLLECTIVE', 'HEAD', 'NOMINEE')),
      nomination_id uuid references nomination (id),
      kind text not null check (kind in ('DISCIPLINE', 'INVESTIGATION', 'INSPECTION', 'VERIFICATION', 'PRESS_REPORT')),
      authority text not null check (authority in ('INVESTIGATION_POLICE', 'PROCURACY', 'INSPECTORATE', 'PARTY_INSPECTION', 'MANAGING_BODY', 'OTHER_STATE_BODY')),
      document_number text not null check (document_number ~ '^[0-9]{1,6}(/[0-9]{4})?(/[^[:space:]/]{1,30})*$'),
      document_date date not null,
      holds_from date not null,
      closing_number text check (closing_number ~ '^[0-9]{1,6}(/[0-9]{4})?(/[^[:space:]/]{1,30})*$'),
      closing_date date,
      ended_on date,
      opened_by text not null,
      version integer not null default 1,
      constraint statutory_hold_of_a_nominee check ((covers = 'NOMINEE') = (nomination_id is not null)),
      constraint statutory_hold_ends_by_document check ((ended_on is null) = (closing_number is null) and (ended_on is null) = (closing_date is null)),
      constraint statutory_hold_ends_after_it_begins check (ended_on >= holds_from)
    )`);
    for (const [table, noun] of [
      ['award_conferral', 'award'],
      ['award_revocation', 'award'],
      ['award_review', 'award'],
      ['statutory_hold', 'statutoryHold'],
    ] as const) {
      for (const sql of unitRowIndexesSql(table)) this.addSql(sql);
      for (const sql of rowLevelSecuritySql(table, noun)) this.addSql(sql);
    }
    for (const table of ['award_conferral', 'award_revocation', 'award_review']) this.addSql(appendOnlySql(table));
  }
}
