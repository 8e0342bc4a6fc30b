import { ForbiddenError, problem, type Problem } from '@antoan/app-error';
import { newId } from '@antoan/ids';
import { hasRole } from '@antoan/policy';
import type { Context } from '@antoan/subgraph-kit';
import { searchTextOf } from '../unit/search-text.ts';
import { recordInstrument } from '../version/record-instrument.ts';
import { followVersions, recordCodes, recordVersions } from '../version/record-versions.ts';
import { tellOfUnits } from '../version/tell-of-units.ts';
import { problemsOfDoing } from '../version/version-problems.ts';
import { beginningProblems } from './body-of-commune.ts';
import type { Facts } from './chapter.ts';
import { versionOf } from './chapter.store.ts';
import { codesHeldByOthers } from './code-holders.ts';
import { codeProblems, codesOf, factsOf, factsProblems, farDayProblems, instrumentOf } from './facts.rules.ts';
import { bodiesOn, parentProblems, placedAt } from './parents.rules.ts';
import { unitAfter } from './unit-at-hand.ts';
import { managingRoles, type PlacedUnit } from './unit-editing.policy.ts';
import type { CreateUnitInput, CreateUnitPayload } from './unit-editing.payloads.ts';

const nothing: Facts = {
  name: '',
  shortName: null,
  level: 'UNIT',
  schoolLevel: null,
  sizeClass: null,
  partyOrganisation: false,
  inIndustrialZone: false,
  address: null,
  placeId: null,
  managingBodyId: null,
  policeOfficeId: null,
  reportsToId: null,
};

/** A unit begins, below a body that the viewer answers for. */
export async function createUnit(input: CreateUnitInput, context: Context): Promise<CreateUnitPayload> {
  const { em, viewer } = context;
  if (!hasRole(viewer, ...managingRoles)) throw new ForbiddenError('unit.create');
  const { kind, validFrom } = input;
  const said = factsOf({ ...input, reportsToId: input.reportsToId ?? undefined });
  const named = { ...said, reportsToId: input.reportsToId ?? input.managingBodyId };
  const bodies = await bodiesOn(em, named, validFrom);
  const level = input.level ?? bodies.get(input.policeOfficeId)?.level ?? nothing.level;
  const place = placedAt({ id: newId(), kind, level }, named, bodies);
  const facts = { ...nothing, ...named, level };
  const codes = codesOf(input.codes).filter((code) => code.value !== null) as { scheme: 'MOET'; value: string }[];
  const { instrument, problems: wrongInstrument } = instrumentOf(input.instrument, context.today());
  const whole = { from: validFrom, to: null };
  const problems: Problem[] = [
    ...beginningProblems({ kind, name: facts.name, level: input.level ?? null }, place, viewer),
    ...factsProblems(kind, facts),
    ...farDayProblems('validFrom', validFrom, context.today()),
    ...codeProblems(codesOf(input.codes)),
    ...wrongInstrument,
    ...parentProblems(viewer, place, said, { bodies, home: bodies.get(input.managingBodyId)?.territoryPath }),
    ...(await codesHeldByOthers(
      place.id,
      codes.map((code) => ({ ...code, ...whole })),
      context,
    )),
  ];
  if (problems.length > 0) return { problems };

  const refused = await problemsOfDoing(em, refusalAt, async () => {
    const instrumentId = instrument && (await recordInstrument(em, instrument));
    await insertUnit(place, facts, validFrom, context);
    await recordVersions(em, [versionOf(place, { id: null, ...whole, facts, instrumentId })]);
    await recordCodes(
      em,
      codes.map(({ scheme, value }) => ({ unitId: place.id, scheme, value, validFrom, validTo: null })),
    );
    const changed = await followVersions(em, context, [place.id]);
    // The row was written beforehand, so nothing of it may have changed; the others are to hear of it all the same.
    if (!changed.includes(place.id)) await tellOfUnits(em, context, [place.id]);
    await context.record({
      act: 'create',
      noun: 'unit',
      nounId: place.id,
      unitId: place.id,
      detail: { kind, validFrom },
    });
  });
  if (refused.length > 0) return { problems: refused };
  return { unit: await unitAfter(place.id, context), problems: [] };
}

/** The row that visibility rests on comes first: what is written of a unit can only be written by who sees it. */
async function insertUnit(place: PlacedUnit, facts: Facts, validFrom: string, { em }: Context): Promise<void> {
  const { name, shortName, level, schoolLevel, sizeClass, partyOrganisation, inIndustrialZone } = facts;
  await em.execute(
    `insert into unit (id, name, short_name, kind, level, school_level, size_class, party_organisation, in_industrial_zone,
       territory_parent_id, management_parent_id, police_parent_id, reporting_parent_id,
       territory_path, management_path, police_path, reporting_path, search_text, valid_from)
     values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?::ltree, ?::ltree, ?::ltree, ?::ltree, ?, ?)`,
    [
      place.id,
      name,
      shortName,
      place.kind,
      level,
      schoolLevel,
      sizeClass,
      partyOrganisation,
      inIndustrialZone,
      facts.placeId,
      facts.managingBodyId,
      facts.policeOfficeId,
      facts.reportsToId,
      place.territoryPath,
      place.managementPath,
      place.policePath,
      place.reportingPath,
      searchTextOf({ name, shortName, kind: place.kind, code: null }),
      validFrom,
    ],
  );
}

function refusalAt(code: string): Problem {
  return problem(code, code.startsWith('unit.code') ? 'codes' : 'validFrom');
}
