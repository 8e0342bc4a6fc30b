import { lawChangeTableSql } from '@antoan/law-change';
import { Migration } from '@mikro-orm/migrations';

/** How clause 5 is read where it leaves a question open, as dated data; which reading each screening went by; which years an award is for. */
export class GatePolicyTables extends Migration {
  override up(): void {
    this.addSql(`create table gate_policy (
      id uuid primary key,
      version integer not null unique check (version > 0),
      valid_from date not null unique,
      head_rule text not null check (head_rule in ('MAJORITY', 'AT_WINDOW_END', 'ANY_DAY')),
      multi_year text not null check (multi_year in ('STRICT', 'LAST_YEAR')),
      school_year text not null check (school_year in ('FIRST_YEAR', 'SECOND_YEAR', 'BOTH')),
      covers_ad_hoc boolean not null,
      first_year integer not null,
      legal_basis text not null,
      needs_checking boolean not null
    )`);
    // The first reading; `first-policy.ts` says the same.
    this.addSql(`insert into gate_policy values ('019ab000-0000-7000-8000-000000000005', 1, '2020-01-01', 'MAJORITY', 'STRICT', 'FIRST_YEAR', true, 2020,
      'Mục 5 Chỉ thị; cần đối chiếu văn bản gốc', true)`);
    // A reading that was in force once stays as it was; only that it has been compared is noted later.
    this.addSql(`do $$ begin
      execute format('revoke update, delete, truncate on gate_policy from %I', antoan.login_role());
      execute format('grant update (needs_checking) on gate_policy to %I', antoan.login_role());
    end $$`);

    this.addSql(
      'alter table award_kind add column achievement_years integer not null default 1 check (achievement_years between 1 and 10)',
    );
    this.addSql(`alter table nomination
      add column is_ad_hoc boolean not null default false,
      add column screening_due boolean not null default false`);
    this.addSql('create index nomination_screening_due on nomination (id) where screening_due');
    // Null in screenings from before the reading was on record.
    this.addSql(`alter table screening
      add column policy_id uuid references gate_policy (id),
      add column policy_version integer`);

    for (const sql of lawChangeTableSql('award_law_change', ['AWARD_KIND', 'GATE_POLICY'])) this.addSql(sql);
  }
}
