import { problem, type Problem } from '@antoan/app-error';
import { newId } from '@antoan/ids';
import type { Context } from '@antoan/subgraph-kit';
import { searchTextOf } from '../unit/search-text.ts';
import { beginningProblems } from '../unit-editing/body-of-commune.ts';
import type { Facts } from '../unit-editing/chapter.ts';
import { codeProblems, codesOf, factsProblems, farDayProblems } from '../unit-editing/facts.rules.ts';
import { parentProblems, placedAt } from '../unit-editing/parents.rules.ts';
import type { UnitChangesInput } from '../unit-editing/unit-editing.payloads.ts';
import { CodeScheme } from '../version/unit-version.payloads.ts';
import { atColumns, type ImportLine, type SoundSheetRow } from './import-line.ts';
import type { Surroundings } from './import-surroundings.ts';
import { codeColumns, type KnownUnit, type KnownUnits } from './known-units.ts';
import { kindOf, type UnitSheetRow } from './unit-sheet.ts';

/** What a row would do, judged by the rules of editing by hand; a change is tried out later, for it rests on the unit's story. */
export function judgeLine(row: SoundSheetRow, known: KnownUnits, around: Surroundings, context: Context): ImportLine {
  const { values, number } = row;
  const holders = new Set(
    codeColumns.flatMap(([scheme, column]) => {
      const value = values[column];
      return (value && known.holderOf(scheme, value)) ?? [];
    }),
  );
  const [holder] = holders;
  const id = values.id ?? holder;
  const wrong = (found: Problem): ImportLine => ({ number, act: 'NONE', name: values.name, problems: [found] });
  if (!values.id && holders.size > 1) return wrong(problem('unitImport.codes.ofSeveralUnits'));
  if (!id) return newUnit(row, around, context);
  const unit = known.byId.get(id);
  return unit ? changedUnit(row, unit, around, context) : wrong(problem('unitImport.id.unknown', 'id'));
}

function newUnit({ values, number }: SoundSheetRow, around: Surroundings, context: Context): ImportLine {
  const { validFrom } = values;
  const { kind, level } = kindOf(values.kind);
  const placeId = around.placeOf(values.place);
  const managingBodyId = values.managingBody ?? around.ownBodyId;
  const policeOfficeId = values.policeOffice ?? around.policeOf(placeId);
  const bodies = around.on(validFrom ?? context.today(), [placeId, managingBodyId, policeOfficeId]);
  const said = { placeId, managingBodyId, policeOfficeId };
  const facts: Facts = {
    ...said,
    name: values.name,
    shortName: values.shortName,
    level: level ?? ((policeOfficeId && bodies.get(policeOfficeId)?.level) || 'UNIT'),
    schoolLevel: values.schoolLevel,
    sizeClass: values.sizeClass,
    partyOrganisation: values.partyOrganisation ?? false,
    inIndustrialZone: values.inIndustrialZone ?? false,
    address: values.address,
    reportsToId: managingBodyId,
  };
  const codes = codesOf(codesIn(values));
  const place = placedAt({ id: newId(), kind, level: facts.level }, facts, bodies);
  const problems = atColumns([
    ...(validFrom
      ? farDayProblems('validFrom', validFrom, context.today())
      : [problem('unitImport.validFrom.missing', 'validFrom')]),
    ...beginningProblems({ kind, name: facts.name, level }, place, context.viewer),
    ...factsProblems(kind, facts),
    ...codeProblems(codes),
    ...parentProblems(context.viewer, place, said, { bodies, home: bodies.get(managingBodyId)?.territoryPath }),
  ]);
  const codeOf = (scheme: CodeScheme) => codes.find((code) => code.scheme === scheme)?.value ?? null;
  return {
    number,
    act: 'CREATE',
    unit_id: place.id,
    name: facts.name,
    short_name: facts.shortName,
    kind,
    level: facts.level,
    school_level: facts.schoolLevel,
    size_class: facts.sizeClass,
    party_organisation: facts.partyOrganisation,
    in_industrial_zone: facts.inIndustrialZone,
    address: facts.address,
    place_id: placeId,
    managing_body_id: managingBodyId,
    ...(policeOfficeId && { police_office_id: policeOfficeId }),
    moet: codeOf(CodeScheme.MOET),
    mst: codeOf(CodeScheme.MST),
    internal: codeOf(CodeScheme.INTERNAL),
    ...(validFrom && { valid_from: validFrom }),
    search_text: searchTextOf({ name: facts.name, shortName: facts.shortName, kind, code: null }),
    ...(problems.length > 0 && { problems }),
  };
}

/** A cell that is left empty keeps what was, and so does one that says the same; one that says so empties it. */
function changedUnit(
  { values, cleared, number }: SoundSheetRow,
  unit: KnownUnit,
  around: Surroundings,
  context: Context,
): ImportLine {
  const differs = <Value>(said: Value | null, now: Value | null): Value | undefined =>
    said === null || said === now ? undefined : said;
  const orGone = (column: 'shortName' | 'address') =>
    cleared.includes(column) && unit[column] !== null ? null : differs(values[column], unit[column]);
  const codes = codeColumns.flatMap(([scheme, column]): { scheme: CodeScheme; value: string | null }[] => {
    const said = cleared.includes(column) ? null : values[column] || unit[column];
    return said === unit[column] ? [] : [{ scheme: CodeScheme[scheme], value: said }];
  });
  const all = {
    name: differs(values.name, unit.name),
    shortName: orGone('shortName'),
    schoolLevel: differs(values.schoolLevel, unit.schoolLevel),
    sizeClass: differs(values.sizeClass, unit.sizeClass),
    partyOrganisation: differs(values.partyOrganisation, unit.partyOrganisation),
    inIndustrialZone: differs(values.inIndustrialZone, unit.inIndustrialZone),
    address: orGone('address'),
    placeId: differs(around.placeOf(values.place), unit.placeId),
    managingBodyId: differs(values.managingBody, unit.managingBodyId),
    policeOfficeId: differs(values.policeOffice, unit.policeOfficeId),
    ...(codes.length > 0 && { codes }),
  };
  const changes = Object.fromEntries(
    Object.entries(all).filter(([, value]) => value !== undefined),
  ) as UnitChangesInput;
  const problems = [
    ...(kindOf(values.kind).kind === unit.kind ? [] : [problem('unitImport.kind.fixed', 'kind')]),
    ...(values.validFrom && values.validFrom !== unit.validFrom
      ? [problem('unitImport.validFrom.fixed', 'validFrom', { day: unit.validFrom })]
      : []),
  ];
  const codeOf = (scheme: CodeScheme) => codesIn(values).find((code) => code.scheme === scheme)?.value ?? null;
  return {
    number,
    act: Object.keys(changes).length > 0 ? 'CHANGE' : 'KEEP',
    unit_id: unit.id,
    unit_version: unit.version,
    effective_on: values.effectiveOn ?? context.today(),
    changes,
    name: values.name,
    moet: codeOf(CodeScheme.MOET),
    mst: codeOf(CodeScheme.MST),
    internal: codeOf(CodeScheme.INTERNAL),
    ...(problems.length > 0 && { problems }),
  };
}

function codesIn(values: UnitSheetRow): { scheme: CodeScheme; value: string }[] {
  return codeColumns.flatMap(([scheme, column]) => {
    const value = values[column];
    return value ? [{ scheme: CodeScheme[scheme], value }] : [];
  });
}
