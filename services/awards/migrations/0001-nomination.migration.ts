import { rowLevelSecuritySql } from '@antoan/policy';
import { appendOnlySql, unitRowColumnsSql, unitRowIndexesSql } from '@antoan/subgraph-kit';
import { Migration } from '@mikro-orm/migrations';

/** Kinds of award as dated data; nominations, what the gate of clause 5 said of them, and who confirmed that. */
export class NominationTables extends Migration {
  override up(): void {
    this.addSql(`create table award_kind (
      code text primary key,
      name text not null,
      nature text not null check (nature in ('TITLE', 'FORM')),
      subject jsonb not null,
      level text not null check (level in ('UNIT', 'PROVINCE', 'NATION')),
      legal_basis text not null,
      is_in_scope boolean not null,
      valid_from date not null,
      valid_to date,
      needs_checking boolean not null
    )`);
    this.addSql(`create table nomination (
      id uuid primary key,
      ${unitRowColumnsSql},
      kind_code text not null references award_kind (code),
      year integer not null,
      subject text not null check (subject in ('COLLECTIVE', 'HEAD', 'INDIVIDUAL')),
      nominee_name varchar(200) not null,
      nominee_position varchar(200),
      nominee_key text not null,
      search_text text not null,
      state text not null check (state in ('DRAFT', 'SUBMITTED', 'BARRED', 'HELD', 'CLEARED', 'PROPOSED', 'GRANTED', 'REFUSED', 'WITHDRAWN')),
      outcome text check (outcome in ('CLEAR', 'HOLD', 'BAR')),
      screening_id uuid,
      needs_review boolean not null default false,
      proposed_on date,
      decision_id uuid,
      last_actor_id text,
      changed_at timestamptz not null,
      version integer not null default 1,
      constraint nomination_screened_with_outcome check ((screening_id is null) = (outcome is null)),
      constraint nomination_state_follows_outcome check (
        case state when 'BARRED' then outcome = 'BAR' when 'HELD' then outcome = 'HOLD' when 'CLEARED' then outcome = 'CLEAR' when 'PROPOSED' then outcome = 'CLEAR' else true end),
      constraint nomination_granted_by_decision check ((state = 'GRANTED') = (decision_id is not null))
    )`);
    this.addSql(
      `create unique index nomination_once on nomination (unit_id, year, kind_code, nominee_key) where state not in ('WITHDRAWN', 'REFUSED')`,
    );
    this.addSql('create index nomination_changed_index on nomination (changed_at, id)');
    this.addSql(`create table screening (
      id uuid primary key,
      ${unitRowColumnsSql},
      nomination_id uuid not null references nomination (id),
      sequence integer not null,
      outcome text not null check (outcome in ('CLEAR', 'HOLD', 'BAR')),
      ran_at timestamptz not null,
      trigger text not null,
      standing text check (standing in ('MET', 'NOT_MET', 'NOT_SUBJECT', 'PENDING')),
      standing_version integer,
      decision_number text,
      decision_date date,
      decision_authority text,
      inputs jsonb not null,
      steps jsonb not null,
      unique (nomination_id, sequence),
      unique (id, nomination_id, outcome)
    )`);
    this.addSql(`create table confirmation (
      id uuid primary key,
      ${unitRowColumnsSql},
      nomination_id uuid not null references nomination (id),
      screening_id uuid not null references screening (id),
      key text not null check (key in ('BOARD', 'POLICE')),
      at timestamptz not null,
      account_id text not null,
      by_role text not null,
      unique (id, screening_id, key),
      constraint confirmation_once_per_key unique (screening_id, key),
      constraint confirmation_two_accounts unique (screening_id, account_id)
    )`);
    for (const table of ['nomination', 'screening', 'confirmation']) {
      for (const sql of unitRowIndexesSql(table)) this.addSql(sql);
      for (const sql of rowLevelSecuritySql(table, 'nomination')) this.addSql(sql);
    }
    this.addSql(appendOnlySql('screening'));
    this.addSql(appendOnlySql('confirmation'));

    this.addSql(`create table head_tenure_ref (
      id uuid primary key,
      unit_id uuid not null,
      person_name text not null,
      position text not null,
      from_date date not null,
      to_date date,
      is_acting boolean not null
    )`);
    this.addSql('create index head_tenure_ref_unit_index on head_tenure_ref (unit_id)');
    this.addSql('alter table head_tenure_ref enable row level security');
    this.addSql('alter table head_tenure_ref force row level security');
    this.addSql(
      `create policy head_tenure_ref_for_itself on head_tenure_ref using ((select antoan.sees_all('headTenureRef')))`,
    );
  }
}
