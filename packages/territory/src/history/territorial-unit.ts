/** Levels of territory; the district level ended on 30/6/2025. */
export type TerritorialLevel = 'PROVINCE' | 'DISTRICT' | 'COMMUNE';

const TYPES = ['tỉnh', 'thành phố', 'thị xã', 'huyện', 'thị trấn', 'phường', 'xã'] as const;

/** What a piece of territory is called in law. */
export type TerritorialType = (typeof TYPES)[number];

/** What held of a piece of territory between two days. */
export interface TerritorialVersion {
  /** Full name in NFC and the source's spelling, type in front: "Xã Gia Phú". */
  readonly name: string;
  readonly level: TerritorialLevel;
  readonly type: TerritorialType;
  /** The unit it lies in; null for a province. */
  readonly parentId: string | null;
  /** First day, YYYY-MM-DD. */
  readonly validFrom: string;
  /** First day on which it no longer held; null while it holds. */
  readonly validTo: string | null;
  /** Id of its legal basis; null when that is older than the record. */
  readonly instrument: string | null;
}

/** A code borne between two days. Codes are handed on: never join two dates by them. */
export interface TerritorialCode {
  readonly scheme: 'GSO';
  readonly value: string;
  readonly validFrom: string;
  readonly validTo: string | null;
}

/** A piece of territory through time: its versions follow one another without hole or overlap. */
export interface TerritorialUnit {
  readonly id: string;
  readonly versions: readonly TerritorialVersion[];
  readonly codes: readonly TerritorialCode[];
}

/** The type that stands in front of a full name. */
export function typeOf(name: string): TerritorialType {
  const type = TYPES.find((candidate) => name.toLocaleLowerCase('vi').startsWith(`${candidate} `));
  if (type === undefined) throw new Error(`no type of territory stands in front of "${name}"`);
  return type;
}

/** The name without its type: "Xã Gia Phú" is "Gia Phú". */
export function shortNameOf(name: string): string {
  return name.slice(typeOf(name).length + 1);
}

/** Whether something that holds between two days, the second exclusive, holds on `date`. */
export function holdsOn({ validFrom, validTo }: { validFrom: string; validTo: string | null }, date: string): boolean {
  return validFrom <= date && (validTo === null || date < validTo);
}
