import type { Problem } from '@antoan/app-error';
import { isId, newId } from '@antoan/ids';
import type { Context } from '@antoan/subgraph-kit';
import { fingerprintsOf } from './fingerprint.ts';
import { remember, voidConfirmation } from './history.ts';
import { reorganisationToAct } from './reorganisation-to-act.ts';
import { Reorganisation } from './reorganisation.entity.ts';
import { ReorganisationState } from './reorganisation.enums.ts';
import type { ChangeReorganisationInput, DraftReorganisationInput } from './reorganisation.payloads.ts';
import { authorizeDeed } from './reorganisation.policy.ts';
import { isSettled, problemsOfState } from './reorganisation.rules.ts';
import { seeingEverything } from './seeing-everything.ts';
import type { Step, StepOutcome, StepPlace } from './step.ts';
import type { ReorganisationStepInput, StepOutcomeInput, StepPlaceInput } from './step.payloads.ts';

/** Keeps a new draft, complete or not. */
export function draftReorganisation(context: Context, input: DraftReorganisationInput): Promise<Reorganisation> {
  const office = authorizeDeed(context.viewer, 'draft');
  return keepDraft(context, office, writtenOf(input, []));
}

/** Keeps a plan that nobody has seen yet. */
export async function keepDraft(
  context: Context,
  office: string,
  written: Pick<Reorganisation, 'title' | 'instrument' | 'effectiveOn' | 'steps'> &
    Partial<Pick<Reorganisation, 'undoOf' | 'notReversed'>>,
): Promise<Reorganisation> {
  const draft = Object.assign(new Reorganisation(), written, {
    draftedBy: context.viewer.accountId,
    createdAt: context.now(),
  });
  await sawUnits(context, draft);
  await remember(context, draft, 'DRAFTED', office);
  context.em.persist(draft);
  await context.em.flush();
  await context.record({
    act: 'draft',
    noun: 'reorganisation',
    nounId: draft.id,
    bodyUnitId: office,
    detail: { steps: draft.steps.length },
  });
  return draft;
}

/** Puts the draft down as it is now. Whatever was confirmed was confirmed of another draft, and is void. */
export async function changeReorganisation(
  context: Context,
  { id, version, ...input }: ChangeReorganisationInput,
): Promise<{ reorganisation: Reorganisation; problems: Problem[] }> {
  const { draft, office } = await reorganisationToAct(context, { id, version }, 'change');
  if (isSettled(draft)) return { reorganisation: draft, problems: problemsOfState(draft) };
  Object.assign(draft, writtenOf(input, draft.steps));
  await sawUnits(context, draft);
  if (draft.state === ReorganisationState.CONFIRMED_ONCE) await voidConfirmation(context, draft, office);
  await remember(context, draft, 'CHANGED', office);
  await context.em.flush();
  await context.record({
    act: 'change',
    noun: 'reorganisation',
    nounId: id,
    bodyUnitId: office,
    detail: { steps: draft.steps.length },
  });
  return { reorganisation: draft, problems: [] };
}

async function sawUnits(context: Context, draft: Reorganisation): Promise<void> {
  draft.seen = await seeingEverything(context, () => fingerprintsOf(context.em, draft.steps));
}

function writtenOf({ title, instrument, effectiveOn, steps }: DraftReorganisationInput, before: readonly Step[]) {
  const known = new Set(before.flatMap(({ outcomes }) => outcomes.map(({ id }) => id)));
  return {
    title: title.trim(),
    instrument: {
      number: instrument.number.trim(),
      title: instrument.title.trim(),
      issuer: instrument.issuer?.trim() || null,
      issuedOn: instrument.issuedOn ?? null,
    },
    effectiveOn: effectiveOn ?? null,
    steps: steps.map((step) => stepOf(step, known)),
  };
}

function stepOf(step: ReorganisationStepInput, known: ReadonlySet<string>): Step {
  return {
    kind: step.kind,
    unitIds: step.unitIds.filter(isId),
    intoId: step.intoId ?? null,
    name: wordsOf(step.name),
    shortName: wordsOf(step.shortName),
    scheme: step.scheme ?? null,
    code: wordsOf(step.code),
    places: placesOf(step.places),
    outcomes: step.outcomes.map((outcome) => outcomeOf(outcome, known)),
  };
}

/** An id is the service's to give: one that the draft does not know is not taken over. */
function outcomeOf(outcome: StepOutcomeInput, known: ReadonlySet<string>): StepOutcome {
  return {
    id: outcome.id && known.has(outcome.id) ? outcome.id : newId(),
    name: outcome.name.trim(),
    shortName: wordsOf(outcome.shortName),
    kind: outcome.kind ?? null,
    level: outcome.level ?? null,
    scheme: outcome.scheme ?? null,
    code: wordsOf(outcome.code),
    places: placesOf(outcome.places),
    takes: outcome.takes,
    share: outcome.share ?? null,
    likeId: outcome.likeId ?? null,
  };
}

function placesOf(places: readonly StepPlaceInput[]): StepPlace[] {
  return places.map(({ hierarchy, unitId }) => ({ hierarchy, unitId: unitId ?? null }));
}

function wordsOf(text: string | null | undefined): string | null {
  return text?.trim() || null;
}
