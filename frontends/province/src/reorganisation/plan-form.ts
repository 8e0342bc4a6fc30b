import type {
  CodeScheme,
  Hierarchy,
  ReorganisationStepInput,
  ReorganisationStepKind,
  StepPlaceInput,
  UnitKind,
  UnitLevel,
  Workbench_ReorganisationFragment,
} from '../graphql/graphql.ts';

/** A unit as a field of the form shows it. */
export interface ChosenUnit {
  id: string;
  name: string;
}

/** Where a unit is to stand, while it is being filled in. */
export interface PlaceForm {
  hierarchy: Hierarchy;
  unit: ChosenUnit | null;
  /** Whether it is to stand below none, and not merely yet to be chosen. */
  isNowhere: boolean;
}

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

/** A whole plan while it is being filled in. */
export interface PlanForm {
  title: string;
  effectiveOn: string | null;
  number: string;
  about: string;
  issuer: string;
  issuedOn: string | null;
  steps: StepForm[];
}

let lastKey = 0;
const newKey = () => `b${(lastKey += 1)}`;

/** A place in one tree, yet to be chosen. */
export function placeIn(hierarchy: Hierarchy): PlaceForm {
  return { hierarchy, unit: null, isNowhere: false };
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

/** The form of a plan as the server has it. */
export function formOf(plan: Workbench_ReorganisationFragment): PlanForm {
  const { title, effectiveOn, instrument } = plan;
  return {
    title,
    effectiveOn,
    number: instrument.number,
    about: instrument.title,
    issuer: instrument.issuer ?? '',
    issuedOn: instrument.issuedOn,
    steps: plan.steps.map((step) => ({
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
      outcomes: step.outcomes.map((outcome) => ({
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
      })),
    })),
  };
}

/** What is sent of a form; what a kind of step does not take is left out. */
export function inputOf(form: PlanForm) {
  return {
    title: form.title,
    effectiveOn: form.effectiveOn,
    instrument: { number: form.number, title: form.about, issuer: form.issuer || null, issuedOn: form.issuedOn },
    steps: form.steps.map(stepInputOf),
  };
}

function stepInputOf(step: StepForm): ReorganisationStepInput {
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

function outcomeInputOf(outcome: OutcomeForm) {
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

function placesInputOf(places: readonly PlaceForm[]): StepPlaceInput[] {
  return places
    .filter(({ unit, isNowhere }) => isNowhere || unit)
    .map(({ hierarchy, unit, isNowhere }) => ({ hierarchy, unitId: isNowhere ? null : unit!.id }));
}

function placeFormOf({ hierarchy, unit }: { hierarchy: Hierarchy; unit: ChosenUnit | null }): PlaceForm {
  return { hierarchy, unit: unit && chosen(unit), isNowhere: unit === null };
}

function chosen({ id, name }: { id: string; name: string }): ChosenUnit {
  return { id, name };
}

/** Whether two forms say the same; the keys of rows are the page's own. */
export function saysTheSame(one: PlanForm, other: PlanForm): boolean {
  return JSON.stringify(inputOf(one)) === JSON.stringify(inputOf(other));
}
