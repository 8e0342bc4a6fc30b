import { problem, type Problem } from '@antoan/app-error';
import type { LocalDate } from '@antoan/clock';
import { CodeScheme } from '../version/unit-version.payloads.ts';
import type { Facts } from './chapter.ts';
import { textProblems, written } from './text.rules.ts';
import type { CreateUnitInput, InstrumentInput, UnitChangesInput, UnitCodeInput } from './unit-editing.payloads.ts';

const longest = { name: 200, shortName: 120, address: 300 } as const;
const furthestYears = 10;

/** What an input says, in the form it is kept: only what it names. */
export function factsOf(input: CreateUnitInput | UnitChangesInput): Partial<Facts> {
  const { name, shortName, address, schoolLevel, sizeClass, partyOrganisation, inIndustrialZone } = input;
  const { placeId, managingBodyId, policeOfficeId, reportsToId } = input;
  const said = {
    name: name === undefined ? undefined : (written(name) ?? ''),
    shortName: shortName === undefined ? undefined : written(shortName),
    address: address === undefined ? undefined : written(address),
    schoolLevel,
    sizeClass,
    partyOrganisation: partyOrganisation ?? undefined,
    inIndustrialZone: inIndustrialZone ?? undefined,
    placeId,
    managingBodyId,
    policeOfficeId,
    reportsToId,
  };
  return Object.fromEntries(Object.entries(said).filter(([, value]) => value !== undefined)) as Partial<Facts>;
}

/**
 * What is wrong with the facts by themselves.
 * @param named those to be judged: what was never written down of a unit does not stand in the way of something else
 */
export function factsProblems(kind: string, named: Partial<Facts>): Problem[] {
  const problems: Problem[] = [];
  for (const field of ['name', 'shortName', 'address'] as const)
    if (named[field] !== undefined)
      problems.push(
        ...textProblems(field, named[field] || null, { most: longest[field], isRequired: field === 'name' }),
      );
  const { schoolLevel, sizeClass } = named;
  if (kind === 'SCHOOL' && schoolLevel === null) problems.push(problem('unit.schoolLevel.missing', 'schoolLevel'));
  if (kind !== 'SCHOOL' && schoolLevel) problems.push(problem('unit.schoolLevel.noSchool', 'schoolLevel'));
  if (kind === 'ENTERPRISE' && sizeClass === null) problems.push(problem('unit.sizeClass.missing', 'sizeClass'));
  if (kind !== 'ENTERPRISE' && sizeClass) problems.push(problem('unit.sizeClass.noEnterprise', 'sizeClass'));
  return problems;
}

const forms: Partial<Record<CodeScheme, RegExp>> = {
  [CodeScheme.MST]: /^\d{10}(-\d{3})?$/,
  [CodeScheme.MOET]: /^[0-9A-Za-z-]{2,20}$/,
  [CodeScheme.INTERNAL]: /^[0-9A-Za-z][0-9A-Za-z./-]{0,39}$/,
};

/** The codes as they are kept: without spaces. */
export function codesOf(codes: readonly UnitCodeInput[] | null | undefined) {
  return (codes ?? []).map(({ scheme, value }) => ({ scheme, value: written(value)?.replaceAll(' ', '') ?? null }));
}

/** What is wrong with codes by themselves, each at its scheme. */
export function codeProblems(codes: ReturnType<typeof codesOf>): Problem[] {
  return codes.flatMap(({ scheme, value }) => {
    if (scheme === CodeScheme.GSO) return [problem('unit.code.ofTerritory', `codes.${scheme}`)];
    if (value !== null && !forms[scheme]!.test(value))
      return [problem(`unit.code.malformed`, `codes.${scheme}`, { scheme })];
    return codes.filter((code) => code.scheme === scheme).length > 1
      ? [problem('unit.code.twice', `codes.${scheme}`)]
      : [];
  });
}

/** The document as it is kept; what is wrong with it comes with it. */
export function instrumentOf(input: InstrumentInput | null | undefined, today: LocalDate) {
  if (!input) return { instrument: null, problems: [] };
  const instrument = {
    number: (written(input.number) ?? '').replaceAll(' ', ''),
    title: written(input.title) ?? '',
    issuer: written(input.issuer),
    issuedOn: input.issuedOn ?? null,
  };
  const problems = [
    ...textProblems('instrument.number', instrument.number || null, { most: 60, isRequired: true }),
    ...textProblems('instrument.title', instrument.title || null, { most: 400, isRequired: true }),
    ...textProblems('instrument.issuer', instrument.issuer, { most: 200 }),
  ];
  if (instrument.issuedOn !== null && instrument.issuedOn > today)
    problems.push(problem('unit.instrument.issuedOn.inFuture', 'instrument.issuedOn'));
  return { instrument, problems };
}

/** A day that nobody means: a year mistyped. */
export function farDayProblems(field: string, day: LocalDate, today: LocalDate): Problem[] {
  const furthest = `${Number(today.slice(0, 4)) + furthestYears}${today.slice(4)}`;
  return day > furthest ? [problem('unit.day.tooFar', field, { latest: furthest })] : [];
}
