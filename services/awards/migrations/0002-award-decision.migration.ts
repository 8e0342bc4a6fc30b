import { rowLevelSecuritySql } from '@antoan/policy';
import { appendOnlySql, unitRowColumnsSql, unitRowIndexesSql } from '@antoan/subgraph-kit';
import { Migration } from '@mikro-orm/migrations';

/** Decisions and what they grant. A line rests on a screening that is CLEAR and on both confirmations of that very screening: the keys say so. */
export class AwardDecisionTables extends Migration {
  override up(): void {
    this.addSql(`create table award_decision (
      id uuid primary key,
      ${unitRowColumnsSql},
      year integer not null,
      number text not null,
      date date not null,
      authority_name text not null,
      signatory text not null,
      decided_at timestamptz not null,
      offered_for_publication_at timestamptz
    )`);
    // I-29: a number is unique for its issuer, its type and its calendar year.
    this.addSql(
      'create unique index award_decision_number on award_decision (unit_id, extract(year from date), number)',
    );
    this.addSql(`create table unit_award (
      id uuid primary key,
      ${unitRowColumnsSql},
      decision_id uuid not null references award_decision (id),
      nomination_id uuid not null unique,
      screening_id uuid not null,
      screening_outcome text not null default 'CLEAR' check (screening_outcome = 'CLEAR'),
      board_confirmation_id uuid not null,
      board_key text not null default 'BOARD' check (board_key = 'BOARD'),
      police_confirmation_id uuid not null,
      police_key text not null default 'POLICE' check (police_key = 'POLICE'),
      position integer not null,
      kind_code text not null references award_kind (code),
      year integer not null,
      subject text not null check (subject in ('COLLECTIVE', 'HEAD', 'INDIVIDUAL')),
      nominee_name varchar(200) not null,
      decision_number text not null,
      decision_date date not null,
      foreign key (screening_id, nomination_id, screening_outcome) references screening (id, nomination_id, outcome),
      foreign key (board_confirmation_id, screening_id, board_key) references confirmation (id, screening_id, key),
      foreign key (police_confirmation_id, screening_id, police_key) references confirmation (id, screening_id, key)
    )`);
    this.addSql('create index unit_award_decision_index on unit_award (decision_id)');
    this.addSql(
      'alter table nomination add constraint nomination_decision foreign key (decision_id) references award_decision (id)',
    );
    for (const [table, noun] of [
      ['award_decision', 'awardDecision'],
      ['unit_award', 'award'],
    ] as const) {
      for (const sql of unitRowIndexesSql(table)) this.addSql(sql);
      for (const sql of rowLevelSecuritySql(table, noun)) this.addSql(sql);
    }
    this.addSql(`create policy award_decision_by_line on award_decision for select
      using (exists (select from unit_award where unit_award.decision_id = award_decision.id))`);
    this.addSql(appendOnlySql('award_decision', ['offered_for_publication_at']));
    this.addSql(appendOnlySql('unit_award'));
  }
}
