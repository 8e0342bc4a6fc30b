import { rowLevelSecuritySql } from '@antoan/policy';
import { appendOnlySql, unitRowColumnsSql, unitRowIndexesSql } from '@antoan/subgraph-kit';
import { Migration } from '@mikro-orm/migrations';

/**
 * What the managing level said of a nomination; the council's sessions, what came before them and how they voted. An item
 * of a session rests on a screening that is CLEAR and on both confirmations of that very screening: the keys say so (I-9).
 */
export class EndorsementAndCouncil extends Migration {
  override up(): void {
    this.addSql(`create table endorsement (
      id uuid primary key,
      ${unitRowColumnsSql},
      nomination_id uuid not null references nomination (id),
      outcome text not null check (outcome in ('ENDORSED', 'RETURNED')),
      reason_code text check (reason_code in ('PAPERS', 'PERIOD', 'KIND', 'MERIT', 'OTHER')),
      reason varchar(500),
      body_unit_id uuid not null,
      body_name text not null,
      at timestamptz not null,
      account_id text not null,
      constraint endorsement_returned_with_reason check (
        (outcome = 'RETURNED') = (reason_code is not null) and (outcome = 'RETURNED') = (reason is not null))
    )`);
    this.addSql('create index endorsement_nomination_index on endorsement (nomination_id)');

    this.addSql(`create table council_rule (
      valid_from date primary key,
      quorum_part integer not null check (quorum_part > 0),
      quorum_whole integer not null check (quorum_whole >= quorum_part),
      legal_basis text not null,
      needs_checking boolean not null
    )`);
    this.addSql(`create table council_session (
      id uuid primary key,
      ${unitRowColumnsSql},
      campaign_id uuid references award_campaign (id),
      held_on date not null,
      members integer not null check (members between 3 and 99),
      quorum integer not null check (quorum between 1 and members),
      present integer check (present between quorum and members),
      minutes_number varchar(60),
      cancel_reason varchar(500),
      state text not null check (state in ('OPEN', 'CLOSED', 'CANCELLED')),
      version integer not null default 1,
      constraint council_session_closed_with_presence check (
        (state = 'CLOSED') = (present is not null) and (state = 'CLOSED') = (minutes_number is not null)),
      constraint council_session_cancelled_with_reason check ((state = 'CANCELLED') = (cancel_reason is not null))
    )`);
    this.addSql(`create table council_item (
      id uuid primary key,
      ${unitRowColumnsSql},
      session_id uuid not null references council_session (id),
      nomination_id uuid not null references nomination (id),
      position integer not null,
      screening_id uuid not null,
      screening_outcome text not null default 'CLEAR' check (screening_outcome = 'CLEAR'),
      board_confirmation_id uuid not null,
      board_key text not null default 'BOARD' check (board_key = 'BOARD'),
      police_confirmation_id uuid not null,
      police_key text not null default 'POLICE' check (police_key = 'POLICE'),
      in_favour integer check (in_favour >= 0),
      against integer check (against >= 0),
      abstained integer check (abstained >= 0),
      recused integer check (recused >= 0),
      needed_percent integer,
      result text check (result in ('PROPOSED', 'REFUSED')),
      foreign key (screening_id, nomination_id, screening_outcome) references screening (id, nomination_id, outcome),
      foreign key (board_confirmation_id, screening_id, board_key) references confirmation (id, screening_id, key),
      foreign key (police_confirmation_id, screening_id, police_key) references confirmation (id, screening_id, key),
      constraint council_item_once unique (session_id, nomination_id),
      constraint council_item_voted_with_result check (
        (result is null) = (in_favour is null) and (result is null) = (against is null)
        and (result is null) = (abstained is null) and (result is null) = (recused is null))
    )`);
    for (const [table, noun] of [
      ['endorsement', 'nomination'],
      ['council_session', 'councilSession'],
      ['council_item', 'councilSession'],
    ] as const) {
      for (const sql of unitRowIndexesSql(table)) this.addSql(sql);
      for (const sql of rowLevelSecuritySql(table, noun)) this.addSql(sql);
    }
    this.addSql(appendOnlySql('endorsement'));
  }
}
