import { Migration } from '@mikro-orm/migrations';

const scoped = ['territory', 'management', 'police', 'reporting']
  .map((name) => `unit.${name}_path <@ any((select antoan.scope('unit', '${name.toUpperCase()}'))::ltree[])`)
  .join(' or ');

/** A subtree of more units than this is read in the order of the list, and not by its ids. */
const sparseAtMost = 5_000;

/** Of the rows a search could take into account, so many are ranked; who types one common word gets good ones of them. */
const rankedAtMost = 2_000;

/** Former and future names and codes of units, and a search over them that the trigram index can answer. */
export class SearchMigration extends Migration {
  override up(): void {
    this.addSql('drop index unit_version_search_index');
    this.addSql(`create table unit_alias (
      unit_id uuid not null references unit (id) deferrable initially deferred,
      label varchar(200) not null,
      is_code boolean not null,
      search_text text not null,
      valid daterange not null,
      primary key (unit_id, is_code, label, valid)
    )`);
    this.addSql('create index unit_alias_search_index on unit_alias using gin (search_text gin_trgm_ops)');
    for (const sql of [
      'alter table unit_alias enable row level security',
      'alter table unit_alias force row level security',
      `create policy unit_alias_with_unit on unit_alias using ((select antoan.sees_all('unit')) or exists (select from unit where unit.id = unit_id))`,
      'create policy unit_alias_for_owner on unit_alias to current_user using (true)',
    ])
      this.addSql(sql);

    this.addSql(`create function refresh_aliases(ids uuid[]) returns void language sql security definer set search_path from current as $$
      delete from unit_alias where unit_id in (select unnest(ids));
      insert into unit_alias (unit_id, label, is_code, search_text, valid)
      select version.unit_id, version.name, false, version.search_text, range_merge(range_agg(version.valid))
      from unit_version as version join unit on unit.id = version.unit_id
      where version.unit_id in (select unnest(ids)) and version.name <> unit.name
      group by version.unit_id, version.name, version.search_text
      union all
      select code.unit_id, code.value, true, ' ' || lower(code.value), range_merge(range_agg(code.valid))
      from unit_code as code join unit on unit.id = code.unit_id
      where code.unit_id in (select unnest(ids)) and code.value is distinct from unit.code
      group by code.unit_id, code.value
    $$`);

    /*
     * Trigram operators are not leakproof, so row-level security would keep them off their index. This function is the
     * one place that looks past it: it takes the transaction's own scopes and returns nothing but what lies within them.
     * The patterns are put into the statement one by one, quoted: \`like all (array)\` would not use the index either.
     */
    this.addSql('drop function find_units(text[], text)');
    this.addSql(`create function find_units(patterns text[], phrase text, at_most integer default null)
      returns table (id uuid, rank integer, other_name text, other_valid daterange)
      -- So few that whoever joins them looks each up by its id, instead of reading the register for them.
      rows 20 language plpgsql stable security definer set search_path from current as $$
      declare
        -- The folded text holds letters, digits and spaces alone, so the mark for the column cannot occur in it.
        ranking text := format('case when @@ = %L or @@ like %L then 0 when @@ like %L then 1 when @@ like %L then 2 else 3 end',
          ' ' || phrase, ' ' || phrase || ' |%', ' ' || phrase || '%', '% ' || phrase || '%');
        wanted text := (select string_agg(format('@@ like %L', pattern), ' and ' order by length(pattern) desc) from unnest(patterns) as pattern);
      begin
        return query execute format($query$
          with named as (
            select unit.id, %1$s as rank
            -- Fenced off: the scope of a whole province looks narrow to the planner, which would begin with it.
            from (select * from unit where %2$s offset 0) as unit
            where antoan.sees_all('unit') or ${scoped}
            limit %5$s
          ), known as (
            select distinct on (alias.unit_id) alias.unit_id, 4 + %3$s as rank, alias.label, alias.valid
            from (select * from unit_alias as alias where %4$s offset 0) as alias join unit on unit.id = alias.unit_id
            where alias.unit_id not in (select named.id from named) and (antoan.sees_all('unit') or ${scoped})
            order by alias.unit_id, alias.valid desc
            limit %5$s
          )
          select named.id, named.rank, null::text, null::daterange from named
          union all
          select known.unit_id, known.rank, known.label::text, known.valid from known
        $query$, replace(ranking, '@@', 'unit.search_text'), replace(wanted, '@@', 'unit.search_text'),
          replace(ranking, '@@', 'alias.search_text'), replace(wanted, '@@', 'alias.search_text'), case when at_most is null then 'all' else least(at_most, ${rankedAtMost})::text end);
      end $$`);

    // `<@` is not leakproof either: behind row-level security a small subtree would be looked for in the whole table.
    this.addSql(`create function ids_below(tree text, top ltree) returns uuid[]
      language plpgsql stable security definer set search_path from current as $$
      declare
        found_ids uuid[];
      begin
        execute format('select array_agg(id) from (
          select unit.id from unit where unit.%I <@ $1 and (antoan.sees_all(''unit'') or ${scoped.replaceAll("'", "''")}) limit ${sparseAtMost + 1}
        ) as below', tree || '_path') into found_ids using top;
        return case when cardinality(found_ids) <= ${sparseAtMost} then found_ids end;
      end $$`);
  }
}
