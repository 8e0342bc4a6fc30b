import { escapeLiteral, type Client } from 'pg';
import { servicesGroup } from './role-names.ts';

const extensions = ['ltree', 'pg_trgm', 'unaccent', 'btree_gist'] as const;

/** Makes the extensions, and tells in which schemas they live: a given database may keep them outside `public`. */
export async function ensureExtensions(client: Client): Promise<string[]> {
  for (const extension of extensions) await client.query(`create extension if not exists ${extension}`);
  const { rows } = await client.query<{ schema: string }>(
    'select distinct nspname as schema from pg_extension join pg_namespace n on n.oid = extnamespace where extname = any($1) order by 1',
    [extensions],
  );
  return rows.map(({ schema }) => schema);
}

/**
 * The schema `antoan`: what all services share. Settings may be read by every service; secrets by the administrator alone.
 * The scope functions read `antoan.scopes`, which a service sets for each transaction:
 * `{ "<noun>": { "TERRITORY": ["a.b"], … } }`, or `"ALL"` in place of the object; `{ "*": "ALL" }` is for the service's own
 * work without a person. Nothing set means nothing seen.
 */
export async function ensureSharedSchema(client: Client, prefix: string, extensionSchemas: string[]): Promise<void> {
  const group = client.escapeIdentifier(servicesGroup(prefix));
  const path = extensionSchemas.map((schema) => client.escapeIdentifier(schema)).join(', ');
  await client.query(`
    create schema if not exists antoan;
    grant usage on schema antoan to ${group};

    create table if not exists antoan.secret (name text primary key, value text not null);
    create table if not exists antoan.setting (name text primary key, value jsonb not null);
    grant select on antoan.setting to ${group};

    create collation if not exists antoan.vietnamese (provider = icu, locale = 'vi');

    create or replace function antoan.scope(noun text, hierarchy text) returns ltree[]
      language sql stable parallel safe set search_path = ${path} as $$
        select array(
          select jsonb_array_elements_text(case jsonb_typeof(granted) when 'object' then granted -> hierarchy end)::ltree
          from (select nullif(current_setting('antoan.scopes', true), '')::jsonb -> noun as granted) as scopes
        )
      $$;

    create or replace function antoan.sees_all(noun text) returns boolean
      language sql stable parallel safe as $$
        select coalesce('ALL' in (scopes ->> noun, scopes ->> '*'), false)
        from (select nullif(current_setting('antoan.scopes', true), '')::jsonb as scopes) as setting
      $$;

    create or replace function antoan.services_group() returns name
      language sql immutable parallel safe as $$ select ${escapeLiteral(servicesGroup(prefix))}::name $$;
    create or replace function antoan.login_role() returns name
      language sql stable parallel safe as $$ select left(current_user, -length('_owner'))::name $$;
    comment on function antoan.login_role() is 'For migrations, which run as the owner: the role that the same service signs in as.';
    comment on function antoan.services_group() is 'The role that every service of this database belongs to.';
  `);
}
