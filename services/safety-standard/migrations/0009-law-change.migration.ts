import { lawChangeTableSql } from '@antoan/law-change';
import { Migration } from '@mikro-orm/migrations';

/** Legal curators change the law's data as two persons; what is in use is never changed under those who use it. */
export class LawChangeTables extends Migration {
  override up(): void {
    for (const sql of lawChangeTableSql('standard_law_change', ['CRITERIA_SET', 'YEAR_WINDOW', 'ROUTE']))
      this.addSql(sql);
    this.addSql(`alter table criteria_set
      add column layer text not null default 'LAW' check (layer in ('LAW', 'PROVINCE')),
      add column checked_against text,
      add column version integer not null default 1`);
    this.addSql('alter table criterion add column checked_against text');
    this.addSql(`alter table assessment add column overlay_ids jsonb not null default '[]'`);
    // Which words stand in a version is settled when it is written: it may end and it may be checked, and nothing else.
    this.addSql(`create function keep_criteria() returns trigger language plpgsql as $$
      declare changeable constant text[] := array['valid_to', 'needs_checking', 'checked_against', 'version'];
      begin
        if tg_op = 'DELETE' or (to_jsonb(old) - changeable) is distinct from (to_jsonb(new) - changeable) then
          raise exception using errcode = '23514', message = 'criteria that stand are not changed: a new version is put in place';
        end if;
        return new;
      end $$`);
    for (const table of ['criteria_set', 'criterion'])
      this.addSql(
        `create trigger ${table}_kept before update or delete on ${table} for each row execute function keep_criteria()`,
      );
  }
}
