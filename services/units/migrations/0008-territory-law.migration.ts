import { Migration } from '@mikro-orm/migrations';

/**
 * Names, codes and lines of descent of territory are public law. Whoever counts by them must see all of them: who saw one of
 * two predecessors would take it for the only one. So these functions look past row-level security, at territory alone.
 */
export class TerritoryLawMigration extends Migration {
  override up(): void {
    this.addSql(`create function territory_on(day date)
      returns table (id uuid, name text, short_name text, level text, parent_id uuid, code text)
      language sql stable security definer set search_path from current as $$
        select version.unit_id, version.name, version.short_name, version.level, version.territory_parent_id, code.value
        from unit_version as version
        left join unit_code as code on code.unit_id = version.unit_id and code.scheme = 'GSO' and code.valid @> day
        where version.kind = 'TERRITORY' and version.valid @> day
      $$`);
    this.addSql(`create function territory_versions()
      returns table (id uuid, level text, parent_id uuid, valid_from date, valid_to date, instrument_id uuid)
      language sql stable security definer set search_path from current as $$
        select version.unit_id, version.level, version.territory_parent_id, lower(version.valid), upper(version.valid), version.instrument_id
        from unit_version as version where version.kind = 'TERRITORY'
      $$`);
    this.addSql(`create function territory_lives() returns table (id uuid, valid_from date, valid_to date)
      language sql stable security definer set search_path from current as $$
        select version.unit_id, lower(range_merge(range_agg(version.valid))), upper(range_merge(range_agg(version.valid)))
        from unit_version as version where version.kind = 'TERRITORY' group by version.unit_id
      $$`);
    this.addSql(`create function territory_lines()
      returns table (from_id uuid, to_id uuid, kind text, effective date, share double precision)
      language sql stable security definer set search_path from current as $$
        select lineage.from_unit_id, lineage.to_unit_id, lineage.kind, lineage.effective, lineage.share::double precision
        from lineage join unit on unit.id = lineage.from_unit_id
        where unit.kind = 'TERRITORY' and lineage.kind in ('MERGE', 'SPLIT', 'CONTINUE')
      $$`);
    this.addSql(`do $$ begin
      execute format('grant execute on function territory_on(date), territory_versions(), territory_lives(), territory_lines() to %I', antoan.login_role());
    end $$`);
  }
}
