import { rowLevelSecuritySql } from '@antoan/policy';
import { unitRowColumnsSql, unitRowIndexesSql } from '@antoan/subgraph-kit';
import { Migration } from '@mikro-orm/migrations';
import { hierarchies } from '../src/version/hierarchy-names.ts';

const parents = hierarchies.map((name) => `${name}_parent_id`);

/** Sheets of units that were sent in: how far each has come, its rows as they were understood, and where they will stand. */
export class UnitImportMigration extends Migration {
  override up(): void {
    this.addSql(`create table unit_import (
      id uuid primary key,
      ${unitRowColumnsSql},
      file_id uuid not null references stored_file (id),
      file_name varchar(120) not null,
      state text not null check (state in ('UPLOADED', 'CHECKING', 'CHECKED', 'REFUSED', 'APPLYING', 'APPLIED', 'FAILED', 'CANCELLED')),
      progress integer not null default 0 check (progress between 0 and 100),
      row_count integer not null default 0,
      problem_rows integer not null default 0,
      created_units integer not null default 0,
      changed_units integer not null default 0,
      note_counts jsonb not null default '{}',
      problems jsonb not null default '[]',
      started_by text not null,
      started_at timestamptz not null,
      settled_at timestamptz,
      -- Who asked for what is under way, as the token said it: the work is done within the same scope.
      asked_by jsonb not null,
      -- Whoever works at it; another start of the service takes it over with a new one, and the former can write no more.
      claim uuid,
      attempts integer not null default 0,
      check (state <> 'APPLIED' or problem_rows = 0)
    )`);
    for (const sql of unitRowIndexesSql('unit_import')) this.addSql(sql);
    for (const sql of rowLevelSecuritySql('unit_import', 'unitImport')) this.addSql(sql);
    this.addSql('create policy unit_import_for_owner on unit_import to current_user using (true)');
    this.addSql('create index unit_import_mine_index on unit_import (started_by, started_at desc, id)');
    this.addSql(
      `create index unit_import_due_index on unit_import (started_at) where state in ('UPLOADED', 'CHECKING', 'APPLYING')`,
    );

    this.addSql(`create table unit_import_row (
      import_id uuid not null references unit_import (id) on delete cascade,
      number integer not null,
      act text not null check (act in ('CREATE', 'CHANGE', 'KEEP', 'NONE')),
      unit_id uuid,
      unit_version integer,
      effective_on date,
      changes jsonb,
      name text,
      short_name text,
      kind text,
      level text,
      school_level text,
      size_class text,
      party_organisation boolean,
      in_industrial_zone boolean,
      address text,
      place_id uuid,
      managing_body_id uuid,
      police_office_id uuid,
      moet text,
      mst text,
      internal text,
      valid_from date,
      search_text text,
      problems jsonb,
      primary key (import_id, number)
    )`);
    this.addSql(
      'create index unit_import_row_problem_index on unit_import_row (import_id, number) where problems is not null',
    );
    // Where units will stand and for how long, once for all rows with the same place and bodies.
    this.addSql(`create table unit_import_place (
      import_id uuid not null references unit_import (id) on delete cascade,
      place_id uuid not null, managing_body_id uuid not null, police_office_id uuid not null,
      valid daterange not null,
      ${parents.map((name) => `${name} uuid`).join(', ')},
      instrument_id uuid
    )`);
    this.addSql('create index unit_import_place_index on unit_import_place (import_id)');
    for (const table of ['unit_import_row', 'unit_import_place'])
      for (const sql of [
        `alter table ${table} enable row level security`,
        `alter table ${table} force row level security`,
        `create policy ${table}_with_import on ${table} using (import_id = any (array(select id from unit_import)))`,
        `create policy ${table}_for_owner on ${table} to current_user using (true)`,
      ])
        this.addSql(sql);

    this.addSql(`create function parent_chapters(${hierarchies.map((name) => `${name} uuid`).join(', ')})
      returns table (valid daterange, ${parents.map((name) => `${name} uuid`).join(', ')}, instrument_id uuid)
      language plpgsql stable security definer set search_path from current as $$
      declare
        since date;
        until date;
        basis uuid;
      begin
        loop
          select min(life.ends) into until from (
            select upper(unit_life(body)) as ends from unnest(array[${hierarchies.join(', ')}]) as body where body is not null
          ) as life where since is null or life.ends > since;
          return query select daterange(since, until), ${hierarchies.join(', ')}, basis;
          exit when until is null;
          select lineage.instrument_id into basis from lineage
          where effective = until and from_unit_id in (${hierarchies.join(', ')}) and lineage.instrument_id is not null limit 1;
          ${hierarchies
            .map(
              (name) =>
                `if upper(unit_life(${name})) = until then ${name} := successor_of(${name}, '${name}', until); end if;`,
            )
            .join('\n          ')}
          since := until;
        end loop;
      end $$`);
    this.addSql('create index unit_code_value_index on unit_code (value, scheme)');
    // Whether a code is taken beyond the viewer's scope: said, as the constraint would say it, without saying by whom.
    this.addSql(`create function import_codes_taken(sheet uuid) returns table (number integer, scheme text, value text)
      language sql stable security definer set search_path from current as $$
        select line.number, code.scheme, code.value
        from unit_import_row as line
        cross join lateral (values ('MOET', line.moet), ('MST', line.mst), ('INTERNAL', line.internal)) as said (scheme, value)
        join unit_code as code on code.scheme = said.scheme and code.value = said.value and code.valid && daterange(line.valid_from, null)
        where line.import_id = sheet and line.act = 'CREATE' and said.value is not null
      $$`);
    this.addSql(`do $$ begin
      execute format('grant execute on function parent_chapters(uuid, uuid, uuid, uuid), import_codes_taken(uuid), refresh_aliases(uuid[]) to %I', antoan.login_role());
    end $$`);
  }
}
