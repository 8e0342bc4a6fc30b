import type { LocalDate } from '@antoan/clock';
import { labelOf } from '@antoan/ids';
import { isWithin, type Viewer } from '@antoan/policy';
import type { Context } from '@antoan/subgraph-kit';
import type { Choice } from '@antoan/spreadsheet';
import type { ParentBody } from '../unit-editing/parents.rules.ts';
import { managingRoles } from '../unit-editing/unit-editing.policy.ts';
import { unitSheet, type UnitSheet } from './unit-sheet.ts';

/** The places and bodies that rows of a viewer's sheet may name, read once for all of them. */
export interface Surroundings {
  /** The body in whose name the sheet is sent, under which units stand when a row says nothing else. */
  ownBodyId: string;
  /** Offers what lies in the viewer's scope. */
  template: UnitSheet;
  /** Understands every commune of the province, so that one beyond the scope is told as such. */
  reader: UnitSheet;
  placeOf(chosen: string): string;
  /** How the sheet writes a place. */
  chosenOf(placeId: string): string;
  /** These places and bodies on a day; those that are none are missing. */
  on(day: LocalDate, ids: readonly (string | null)[]): Map<string, ParentBody>;
  /** The police office in charge of a commune unless a row says otherwise. */
  policeOf(placeId: string): string | null;
}

interface Listed {
  id: string;
  name: string;
  detail: string | null;
  code: string | null;
}

/** @param bodyId the body in whose name the sheet is sent */
export async function surroundingsOf(bodyId: string, context: Context): Promise<Surroundings> {
  const day = context.today();
  const places = await communes(bodyId, day, context);
  const offices = await policeOffices(bodyId, day, context);
  const managers = await managingBodies(day, context);
  const bodies = await bodiesById([...places, ...offices, ...managers, { id: bodyId }], day, context);
  const byChoice = new Map(places.map(({ id, code }) => [code ?? id, id]));
  const choiceOf = new Map(places.map(({ id, code }) => [id, code ?? id]));
  const territories = scopeOf(context.viewer);
  const inScope = places.filter(({ id }) => territories.some((top) => isWithin(bodies.get(id)!.territoryPath, top)));
  const lists = { managingBodies: choices(managers), policeOffices: choices(offices) };
  const local = offices
    .map(({ id }) => bodies.get(id)!)
    .map((body) => ({ ...body, ground: body.territoryPath.split('.').slice(0, -1).join('.') }));

  return {
    ownBodyId: bodyId,
    template: unitSheet({ ...lists, places: choices(territories.length > 0 ? inScope : places) }),
    reader: unitSheet({ ...lists, places: choices(places) }),
    placeOf: (chosen) => byChoice.get(chosen) ?? chosen,
    chosenOf: (placeId) => choiceOf.get(placeId) ?? placeId,
    on: (date, ids) =>
      new Map(
        ids.flatMap((id) => {
          const body = id === null ? undefined : bodies.get(id);
          if (!body) return [];
          return [[body.id, { ...body, isAlive: body.begins <= date && (body.ends === null || date < body.ends) }]];
        }),
      ),
    policeOf(placeId) {
      const path = bodies.get(placeId)?.territoryPath ?? '';
      const near = local.find(({ level, ground }) => level !== 'PROVINCE' && ground !== '' && isWithin(path, ground));
      return (near ?? local.find(({ level }) => level === 'PROVINCE'))?.id ?? null;
    },
  };
}

/** The territory to which the viewer's writing is limited; none for a department, whose units stand all over the province. */
function scopeOf({ grants }: Viewer): string[] {
  const own = grants.filter(({ role }) => (managingRoles as readonly string[]).includes(role));
  return own.some(({ hierarchy }) => hierarchy !== 'TERRITORY') ? [] : own.flatMap(({ scopePath }) => scopePath ?? []);
}

function communes(bodyId: string, day: LocalDate, { em }: Context): Promise<Listed[]> {
  return em.execute<Listed[]>(
    `with place as (select * from territory_on(?)), home as (select subpath(territory_path, 0, 1) as province from paths_of(?::uuid[]))
     select place.id, place.name, place.code, district.name as detail
     from place left join place as district on district.id = place.parent_id and district.level = 'DISTRICT'
     join paths_of(array(select id from place where level = 'COMMUNE')) as stands on stands.id = place.id
     join home on stands.territory_path <@ home.province
     where place.level = 'COMMUNE' order by district.name collate antoan.vietnamese, place.name collate antoan.vietnamese, place.id`,
    [day, `{${bodyId}}`],
  );
}

function policeOffices(bodyId: string, day: LocalDate, { em }: Context): Promise<Listed[]> {
  return em.execute<Listed[]>(
    `select found.id, found.name, found.detail, null as code
     from paths_of(?::uuid[]) as home
     cross join lateral bodies_to_choose('POLICE_OFFICE', '{}', ?, subpath(home.territory_path, 0, 1), null, 2000) as found`,
    [`{${bodyId}}`, day],
  );
}

/** The viewer's own bodies and those below them, so many as a list can hold. */
function managingBodies(day: LocalDate, { em, viewer }: Context): Promise<Listed[]> {
  const grants = viewer.grants.filter(({ role }) => (managingRoles as readonly string[]).includes(role));
  const own = grants.filter(({ role }) => role !== 'PV05_OFFICER').map((grant) => `*.${labelOf(grant.bodyUnitId!)}.*`);
  return em.execute<Listed[]>(
    `select unit.id, version.name, (select name from labels_of(array[version.territory_parent_id])) as detail, null as code
     from unit join unit_version as version on version.unit_id = unit.id and version.valid @> ?::date
     where version.kind in ('AGENCY', 'ENTERPRISE', 'MASS_ORGANISATION', 'PARTY_BODY') and (? or unit.management_path ~ any(?::lquery[]))
     order by nlevel(unit.management_path), version.name collate antoan.vietnamese, unit.id limit 5000`,
    [day, grants.some(({ role }) => role === 'PV05_OFFICER'), `{${own.join(',')}}`],
  );
}

async function bodiesById(
  listed: readonly { id: string }[],
  day: LocalDate,
  { em }: Context,
): Promise<Map<string, ParentBody>> {
  const rows = await em.execute<ParentBody[]>(
    `select id, name, kind, level, is_alive as "isAlive", begins::text, ends::text, is_police_office as "isPoliceOffice",
       territory_path as "territoryPath", management_path as "managementPath", police_path as "policePath", reporting_path as "reportingPath"
     from bodies_at(?::uuid[], ?)`,
    [`{${listed.map(({ id }) => id).join(',')}}`, day],
  );
  return new Map(rows.map((body) => [body.id, body]));
}

/** As they stand in the list: "Thị trấn Phố Lu, Huyện Bảo Thắng (02905)"; two of one name are told apart. */
function choices(listed: readonly Listed[]): Choice[] {
  const seen = new Set<string>();
  return listed.map(({ id, name, detail, code }) => {
    const short = code === null ? name : `${name}${detail ? `, ${detail}` : ''} (${code})`;
    const label = [short, detail ? `${short}, ${detail}` : short, `${short} [${id}]`].find((text) => !seen.has(text))!;
    seen.add(label);
    return { value: code ?? id, label };
  });
}
