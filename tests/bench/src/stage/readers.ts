import { randomBytes } from 'node:crypto';
import type { Stage } from './stage.ts';

const schemas = ['units', 'security_forces', 'exemplar_models', 'awards', 'safety_standard'] as const;

/** Where the contenders that are not the product read the same tables. */
export interface Readers {
  /** Bound by row-level security, as every service of the product is. */
  boundUrl: string;
  /** Row-level security does not bind it. */
  freeUrl: string;
  /** Lets the five services past row-level security, or binds them again. */
  bindServices(bound: boolean): Promise<void>;
  remove(): Promise<void>;
}

/** Gives the database two readers over the five schemas, and the views that PostGraphile is built from. */
export async function addReaders({ adminUrl, run }: Stage): Promise<Readers> {
  const database = new URL(adminUrl).pathname.slice(1);
  const bound = { name: `${database}_bound`, password: randomBytes(12).toString('hex') };
  const free = { name: `${database}_free`, password: randomBytes(12).toString('hex') };
  await run(`create role ${bound.name} login nobypassrls password '${bound.password}'`);
  await run(`create role ${free.name} login bypassrls password '${free.password}'`);
  await run(viewsSql);
  for (const { name } of [bound, free]) {
    await run(`grant connect on database ${database} to ${name}`);
    await run(`grant usage on schema antoan, bench, ${schemas.join(', ')} to ${name}`);
    await run(`grant select on all tables in schema bench, ${schemas.join(', ')} to ${name}`);
    await run(`grant execute on all functions in schema antoan, bench to ${name}`);
  }
  await run('analyze');
  return {
    boundUrl: urlOf(adminUrl, bound),
    freeUrl: urlOf(adminUrl, free),
    async bindServices(isBound) {
      for (const schema of schemas)
        await run(`alter role ${database}_${schema} ${isBound ? 'nobypassrls' : 'bypassrls'}`);
    },
    async remove() {
      for (const { name } of [bound, free]) await run(`drop owned by ${name}; drop role ${name}`);
    },
  };
}

/** The views ask with the rights of whoever asks, so that row-level security holds through them. */
const viewsSql = `
  create schema bench;
  create view bench.unit with (security_invoker = true) as
    select id, name collate antoan.vietnamese as name, kind, territory_path::text as place from units.unit
    where valid_from <= '2021-11-20' and (valid_to is null or valid_to > '2021-11-20');
  create view bench.guard_strength with (security_invoker = true) as
    select unit_id, sum(established)::integer as established, sum(actual)::integer as actual, sum(certified)::integer as certified
    from security_forces.guard_force group by unit_id;
  create view bench.model_site with (security_invoker = true) as
    select id, unit_id, state, groups_count, started_on from exemplar_models.model_site;
  create view bench.award with (security_invoker = true) as
    select id, unit_id, year, position, nominee_name, decision_number, decision_date from awards.unit_award;
  create view bench.standing with (security_invoker = true) as
    select id, unit_id, year, value from safety_standard.unit_standing;
  create function bench.units_within(top uuid) returns setof bench.unit language sql stable as $$
    select unit.id, unit.name collate antoan.vietnamese, unit.kind, unit.territory_path::text from units.unit
    where unit.kind <> 'TERRITORY' and unit.valid_from <= '2021-11-20' and (unit.valid_to is null or unit.valid_to > '2021-11-20')
      and unit.territory_path <@ (select territory_path from units.unit where id = top) and unit.id <> top
    order by unit.name collate antoan.vietnamese, unit.id
  $$;
  comment on view bench.unit is E'@primaryKey id';
  comment on view bench.guard_strength is E'@primaryKey unit_id\\n@foreignKey (unit_id) references bench.unit (id)';
  comment on view bench.model_site is E'@primaryKey id\\n@foreignKey (unit_id) references bench.unit (id)';
  comment on view bench.award is E'@primaryKey id\\n@foreignKey (unit_id) references bench.unit (id)';
  comment on view bench.standing is E'@primaryKey id\\n@foreignKey (unit_id) references bench.unit (id)';
  comment on function bench.units_within(uuid) is E'@behavior +list -connection';
`;

function urlOf(adminUrl: string, { name, password }: { name: string; password: string }): string {
  const url = new URL(adminUrl);
  url.username = name;
  url.password = password;
  return url.href;
}
