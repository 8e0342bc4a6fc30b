import { rowLevelSecuritySql } from '@antoan/policy';
import { unitRowColumnsSql, unitRowIndexesSql } from '@antoan/subgraph-kit';
import { Migration } from '@mikro-orm/migrations';

const states = [
  ...['DRAFT', 'SUBMITTED', 'BARRED', 'HELD', 'CLEARED', 'ENDORSED', 'IN_COUNCIL', 'PROPOSED'],
  ...['GRANTED', 'REFUSED', 'CONFERRED', 'WITHDRAWN', 'REVOKED'],
];

/** What a law says of each kind of award; campaigns; the period, the files and the further states of a nomination. */
export class KindsByLawAndCampaigns extends Migration {
  override up(): void {
    // Null until the kinds are loaded again, which fills in what the law says of those that are there.
    this.addSql(`alter table award_kind
      add column family text,
      add column regime text check (regime in ('LAW_2003', 'LAW_2022')),
      add column authorities jsonb not null default '[]',
      add column prerequisites jsonb not null default '[]',
      add column quota jsonb,
      add column council_percent integer check (council_percent between 1 and 100),
      add column result_valid_years integer check (result_valid_years > 0)`);
    this.addSql('update award_kind set family = code');
    this.addSql('alter table award_kind alter column family set not null');

    this.addSql(`create table award_campaign (
      id uuid primary key,
      name varchar(200) not null,
      year integer not null,
      is_school_year boolean not null,
      kind_codes jsonb not null,
      opens_on date not null,
      closes_on date not null,
      body_unit_id uuid not null,
      body_name text not null,
      version integer not null default 1,
      constraint award_campaign_closes_after_it_opens check (closes_on >= opens_on)
    )`);

    this.addSql(`alter table nomination
      add column campaign_id uuid references award_campaign (id),
      add column achievement_from date,
      add column achievement_to date,
      add column earlier_awards jsonb not null default '[]',
      add column refused_by text check (refused_by in ('COUNCIL', 'AUTHORITY')),
      add column refusal_code text,
      add column refusal_reason varchar(500),
      add constraint nomination_achieved_in_order check (achievement_from <= achievement_to),
      add constraint nomination_refused_by_somebody check (refused_by is null or state = 'REFUSED'),
      drop constraint nomination_state_check,
      add constraint nomination_state_check check (state in ('${states.join("', '")}')),
      drop constraint nomination_state_follows_outcome,
      add constraint nomination_state_follows_outcome check (
        case when state = 'BARRED' then outcome = 'BAR' when state = 'HELD' then outcome = 'HOLD'
          when state in ('CLEARED', 'ENDORSED', 'IN_COUNCIL', 'PROPOSED') then outcome = 'CLEAR' else true end),
      drop constraint nomination_granted_by_decision,
      add constraint nomination_granted_by_decision check ((state in ('GRANTED', 'CONFERRED', 'REVOKED')) = (decision_id is not null))`);
    this.addSql('drop index nomination_once');
    this.addSql(
      `create unique index nomination_once on nomination (unit_id, year, kind_code, nominee_key) where state not in ('WITHDRAWN', 'REFUSED', 'REVOKED')`,
    );
    this.addSql('create index nomination_campaign_index on nomination (campaign_id)');

    this.addSql(`create table nomination_file (
      id uuid primary key,
      ${unitRowColumnsSql},
      nomination_id uuid not null references nomination (id),
      file_id uuid not null unique references stored_file (id),
      purpose text not null check (purpose in ('REPORT', 'MINUTES', 'INITIATIVE', 'OTHER')),
      added_at timestamptz not null
    )`);
    this.addSql('create index nomination_file_nomination_index on nomination_file (nomination_id)');
    for (const sql of unitRowIndexesSql('nomination_file')) this.addSql(sql);
    for (const sql of rowLevelSecuritySql('nomination_file', 'nomination')) this.addSql(sql);
  }
}
