import type { SchoolLevel, SizeClass, UnitChangesInput, UnitEditingQuery } from '../graphql/graphql.ts';

type EditedUnit = NonNullable<UnitEditingQuery['unit']>;

/** The schemes that people write codes of; the codes of places come with the law. */
export const CODE_SCHEMES = ['MOET', 'MST', 'INTERNAL'] as const;

/** What is typed of a unit: flat, so that it can be kept on the device and compared field by field. */
export type UnitForm = Record<ProfileField | StandingField | StandingName, string> & { [name: string]: string };
type ProfileField =
  | 'name'
  | 'shortName'
  | 'address'
  | 'schoolLevel'
  | 'sizeClass'
  | 'partyOrganisation'
  | 'inIndustrialZone'
  | (typeof CODE_SCHEMES)[number];
export type StandingField = 'placeId' | 'managingBodyId' | 'policeOfficeId' | 'reportsToId';
type StandingName = `${StandingField}Name`;

export const STANDING_FIELDS: readonly StandingField[] = ['placeId', 'managingBodyId', 'policeOfficeId', 'reportsToId'];

const PARENTS = {
  placeId: 'place',
  managingBodyId: 'managingBody',
  policeOfficeId: 'policeOffice',
  reportsToId: 'reportsTo',
} as const;

/** The state of the unit that holds on a day; the last one when it holds no longer. */
export function stateOn(unit: EditedUnit, day: string): EditedUnit['versions'][number] {
  const { versions } = unit;
  return (
    versions.find(({ validFrom, validTo }) => validFrom <= day && (!validTo || day < validTo)) ??
    (versions[0]!.validFrom > day ? versions[0]! : versions.at(-1)!)
  );
}

/** The form of what holds on a day. */
export function formOf(unit: EditedUnit, day: string): UnitForm {
  const state = stateOn(unit, day);
  const parents = STANDING_FIELDS.flatMap((field) => {
    const body = state[PARENTS[field]];
    return [
      [field, body?.id ?? ''],
      [`${field}Name`, body?.name ?? ''],
    ];
  });
  const code = (scheme: string) =>
    unit.codes.find((each) => each.scheme === scheme && each.validFrom <= day && (!each.validTo || day < each.validTo))
      ?.value ?? '';
  return {
    name: state.name,
    shortName: state.shortName ?? '',
    address: state.address ?? '',
    schoolLevel: state.schoolLevel ?? '',
    sizeClass: state.sizeClass ?? '',
    partyOrganisation: state.partyOrganisation ? 'YES' : 'NO',
    inIndustrialZone: state.inIndustrialZone ? 'YES' : 'NO',
    ...Object.fromEntries(CODE_SCHEMES.map((scheme) => [scheme, code(scheme)])),
    ...Object.fromEntries(parents),
  } as UnitForm;
}

/** Only what differs from what holds, as the server takes it. */
export function changesOf(form: UnitForm, holds: UnitForm): UnitChangesInput {
  const isOther = (name: string) => form[name] !== holds[name];
  const codes = CODE_SCHEMES.filter(isOther).map((scheme) => ({ scheme, value: form[scheme] || null }));
  return {
    ...(isOther('name') ? { name: form.name } : {}),
    ...(isOther('shortName') ? { shortName: form.shortName || null } : {}),
    ...(isOther('address') ? { address: form.address || null } : {}),
    ...(isOther('schoolLevel') ? { schoolLevel: (form.schoolLevel || null) as SchoolLevel | null } : {}),
    ...(isOther('sizeClass') ? { sizeClass: (form.sizeClass || null) as SizeClass | null } : {}),
    ...(isOther('partyOrganisation') ? { partyOrganisation: form.partyOrganisation === 'YES' } : {}),
    ...(isOther('inIndustrialZone') ? { inIndustrialZone: form.inIndustrialZone === 'YES' } : {}),
    ...Object.fromEntries(STANDING_FIELDS.filter(isOther).map((field) => [field, form[field] || null])),
    ...(codes.length > 0 ? { codes } : {}),
  };
}
