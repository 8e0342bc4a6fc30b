import type {
  CodeScheme,
  ReorganisationStepInput,
  ReorganisationStepKind,
  Workbench_ReorganisationFragment,
} from '../graphql/graphql.ts';
import { newOutcome, type OutcomeForm, outcomeFormOf, outcomeInputOf } from './outcome-form.ts';
import { chosen, type ChosenUnit, type PlaceForm, placeFormOf, placeIn, placesInputOf } from './place-form.ts';
import { newKey } from './row-key.ts';

/** A step while it is being filled in. */
export interface StepForm {
  key: string;
  kind: ReorganisationStepKind;
  units: ChosenUnit[];
  /** Whether the outcome is a unit that goes on, and not a new one. */
  goesOn: boolean;
  into: ChosenUnit | null;
  name: string;
  shortName: string;
  scheme: CodeScheme;
  code: string;
  places: PlaceForm[];
  outcomes: OutcomeForm[];
}

/** A step with nothing said yet. */
export function newStep(kind: ReorganisationStepKind): StepForm {
  const outcomes = { MERGE: 1, SPLIT: 2, ESTABLISH: 1, RENAME: 0, MOVE: 0, RECODE: 0, ABOLISH: 0 }[kind];
  return {
    key: newKey(),
    kind,
    units: [],
    goesOn: false,
    into: null,
    name: '',
    shortName: '',
    scheme: 'GSO',
    code: '',
    places: kind === 'MOVE' ? [placeIn('TERRITORY')] : [],
    outcomes: Array.from({ length: outcomes }, newOutcome).map((outcome) =>
      kind === 'ESTABLISH'
        ? { ...outcome, kind: 'TERRITORY', level: 'COMMUNE', places: [placeIn('TERRITORY')] }
        : outcome,
    ),
  };
}

/** The form of a step as the server has it. */
export function stepFormOf(step: Workbench_ReorganisationFragment['steps'][number]): StepForm {
  return {
    key: newKey(),
    kind: step.kind,
    units: step.units.map(chosen),
    goesOn: step.into !== null,
    into: step.into && chosen(step.into),
    name: step.name ?? '',
    shortName: step.shortName ?? '',
    scheme: step.scheme ?? 'GSO',
    code: step.code ?? '',
    places: step.places.map(placeFormOf),
    outcomes: step.outcomes.map(outcomeFormOf),
  };
}

/** What is sent of a step; what its kind does not take is left out. */
export function stepInputOf(step: StepForm): ReorganisationStepInput {
  const { kind, units, goesOn, into } = step;
  const splitsOff = kind === 'SPLIT' && goesOn;
  const mergesInto = kind === 'MERGE' && goesOn;
  return {
    kind,
    unitIds: units.map(({ id }) => id),
    intoId: splitsOff ? (units[0]?.id ?? null) : mergesInto ? (into?.id ?? null) : null,
    name: kind === 'RENAME' || mergesInto || splitsOff ? step.name || null : null,
    shortName: kind === 'RENAME' || mergesInto || splitsOff ? step.shortName || null : null,
    scheme: kind === 'RECODE' ? step.scheme : null,
    code: kind === 'RECODE' ? step.code || null : null,
    places: kind === 'MOVE' ? placesInputOf(step.places) : [],
    outcomes: mergesInto ? [] : step.outcomes.map(outcomeInputOf),
  };
}
