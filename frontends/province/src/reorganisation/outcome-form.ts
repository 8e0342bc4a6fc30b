import type { CodeScheme, UnitKind, UnitLevel, Workbench_ReorganisationFragment } from '../graphql/graphql.ts';
import { chosen, type ChosenUnit, type PlaceForm, placeFormOf, placesInputOf } from './place-form.ts';
import { newKey } from './row-key.ts';

/** A unit that a step begins, while it is being filled in. */
export interface OutcomeForm {
  key: string;
  id: string | null;
  name: string;
  shortName: string;
  scheme: CodeScheme;
  code: string;
  kind: UnitKind | null;
  level: UnitLevel | null;
  places: PlaceForm[];
  takes: ChosenUnit[];
  share: string;
  likeId: string | null;
}

/** A unit that is to begin, with nothing said of it yet. */
export function newOutcome(): OutcomeForm {
  return {
    key: newKey(),
    id: null,
    name: '',
    shortName: '',
    scheme: 'GSO',
    code: '',
    kind: null,
    level: null,
    places: [],
    takes: [],
    share: '',
    likeId: null,
  };
}

/** The form of a unit to begin as the server has it. */
export function outcomeFormOf(
  outcome: Workbench_ReorganisationFragment['steps'][number]['outcomes'][number],
): OutcomeForm {
  return {
    key: newKey(),
    id: outcome.id,
    name: outcome.name,
    shortName: outcome.shortName ?? '',
    scheme: outcome.scheme ?? 'GSO',
    code: outcome.code ?? '',
    kind: outcome.kind,
    level: outcome.level,
    places: outcome.places.map(placeFormOf),
    takes: outcome.takes.map(chosen),
    share: outcome.share === null ? '' : String(Math.round(outcome.share * 100)),
    likeId: outcome.like?.id ?? null,
  };
}

/** What is sent of a unit to begin. */
export function outcomeInputOf(outcome: OutcomeForm) {
  const share = Number(outcome.share);
  return {
    id: outcome.id,
    name: outcome.name,
    shortName: outcome.shortName || null,
    kind: outcome.kind,
    level: outcome.level,
    scheme: outcome.code ? outcome.scheme : null,
    code: outcome.code || null,
    places: placesInputOf(outcome.places),
    takes: outcome.takes.map(({ id }) => id),
    share: outcome.share && Number.isFinite(share) ? share / 100 : null,
    likeId: outcome.likeId,
  };
}
