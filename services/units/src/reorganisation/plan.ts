import type { LocalDate } from '@antoan/clock';
import { hierarchies } from '../version/hierarchy-names.ts';
import type { CodeRecord, VersionRecord } from '../version/record-versions.ts';
import type { LineageKind } from '../version/unit-version.payloads.ts';
import { comesBackOn, type LaterEdge, type RecordedAhead } from './recorded-ahead.ts';
import { endingIn, type Step, type StepOutcome, type StepPlace } from './step.ts';
import { codesOn, endOf, versionOn, type UnitStory } from './unit-story.ts';

type Tree = (typeof hierarchies)[number];
type Parents = VersionRecord['parents'];

/** What the steps mean for what is recorded: which lives end, which versions change, who begins, who comes from whom. */
export interface Plan {
  effectiveOn: LocalDate;
  ends: string[];
  /** From the day on, every version of the unit becomes what this answers. */
  revisions: Map<string, (version: VersionRecord) => VersionRecord>;
  recodes: CodeRecord[];
  begins: VersionRecord[];
  codes: CodeRecord[];
  edges: { from: string; to: string; kind: `${LineageKind}`; share: number | null }[];
  /** Who stands for an ended unit in what was recorded for later. */
  heirs: Map<string, string>;
  /** Whether it undoes another: what that one left of later days stays as it is. */
  isUndo: boolean;
  /** What comes back for later days, of units that stand for others. */
  later: LaterEdge[];
  /** Ended units whose later days are told by those that come back, each for itself. */
  toldByOthers: Set<string>;
  /** Which step touches which unit, to tell what the database refuses at its step. */
  stepOf: Map<string, number>;
}

/** Draws the plan from steps that are sound. */
export function planOf(
  steps: readonly Step[],
  effectiveOn: LocalDate,
  stories: ReadonlyMap<string, UnitStory>,
  ahead: ReadonlyMap<string, RecordedAhead> | null,
): Plan {
  const plan: Plan = {
    effectiveOn,
    ends: steps.flatMap(endingIn),
    revisions: new Map(),
    recodes: [],
    begins: [],
    codes: [],
    edges: [],
    heirs: new Map(),
    isUndo: ahead !== null,
    later: [],
    toldByOthers: new Set(),
    stepOf: new Map(),
  };
  for (const [index, step] of steps.entries()) {
    for (const id of [
      ...step.outcomes.map((outcome) => outcome.id),
      ...step.outcomes.flatMap(({ takes }) => takes),
      ...step.unitIds,
    ])
      plan.stepOf.set(id, index);
    if (step.intoId !== null) plan.stepOf.set(step.intoId, index);
    draw[step.kind](plan, step, stories);
    for (const id of endingIn(step))
      if (step.outcomes.some(({ likeId }) => ahead?.has(likeId ?? ''))) plan.toldByOthers.add(id);
  }
  if (ahead) bringBack(plan, steps, ahead);
  return plan;
}

/** Units that stand for others take up what had been recorded ahead of those, but for what the draft says otherwise. */
function bringBack(plan: Plan, steps: readonly Step[], ahead: ReadonlyMap<string, RecordedAhead>): void {
  const outcomes = steps.flatMap((step) => step.outcomes.filter(({ likeId }) => ahead.has(likeId ?? '')));
  const standIns = new Map(outcomes.map(({ id, likeId }) => [likeId!, id]));
  for (const { id, likeId, scheme } of outcomes) {
    const found = comesBackOn(plan.effectiveOn, ahead.get(likeId!)!, standIns);
    if (!found) continue;
    const { inForce, later, codes, edges } = found;
    const end = later.at(-1)?.validTo ?? inForce.validTo;
    const said = plan.codes.find(({ unitId }) => unitId === id);
    const isSame = codes.some((code) => code.scheme === scheme && code.value === said?.value);
    const own = plan.begins.findIndex(({ unitId }) => unitId === id);
    plan.begins[own] = { ...plan.begins[own]!, validTo: inForce.validTo };
    plan.begins.push(...later);
    if (said && !isSame) said.validTo = end;
    plan.codes = [
      ...plan.codes.filter((code) => code !== said || !isSame),
      ...codes.filter((code) => isSame || code.scheme !== scheme),
    ];
    plan.later.push(...edges);
  }
}

type Draw = (plan: Plan, step: Step, stories: ReadonlyMap<string, UnitStory>) => void;

const draw: Record<Step['kind'], Draw> = {
  MERGE(plan, step, stories) {
    const into = step.intoId ?? step.outcomes[0]!.id;
    for (const id of endingIn(step)) {
      plan.edges.push({ from: id, to: into, kind: 'MERGE', share: null });
      plan.heirs.set(id, into);
    }
    if (step.intoId === null) begin(plan, step, step.outcomes[0]!, stories);
    else rename(plan, step, step.intoId);
  },
  SPLIT(plan, step, stories) {
    const [split] = step.unitIds as [string];
    for (const outcome of step.outcomes) {
      begin(plan, step, outcome, stories);
      plan.edges.push({ from: split, to: outcome.id, kind: 'SPLIT', share: outcome.share });
      for (const child of outcome.takes)
        revise(plan, child, (version) => ({ ...version, parents: replaced(version.parents, split, outcome.id) }));
    }
    if (step.intoId !== null) rename(plan, step, split);
    else plan.heirs.set(split, step.outcomes.toSorted((a, b) => (b.share ?? 0) - (a.share ?? 0))[0]!.id);
  },
  RENAME(plan, step) {
    rename(plan, step, step.unitIds[0]!);
  },
  MOVE(plan, step, stories) {
    for (const id of step.unitIds) {
      const now = versionOn(stories.get(id)!, plan.effectiveOn)!.parents;
      const stays = ({ parents }: VersionRecord, tree: Tree) => plan.isUndo && parents[tree] !== now[tree];
      revise(plan, id, (version) => ({
        ...version,
        parents: placed(
          version.parents,
          step.places.filter(({ hierarchy }) => !stays(version, hierarchy.toLowerCase() as Tree)),
        ),
      }));
      plan.edges.push({ from: id, to: id, kind: 'MOVE', share: null });
    }
  },
  RECODE(plan, step, stories) {
    const [id] = step.unitIds as [string];
    const story = stories.get(id);
    const before = story && codesOn(story, plan.effectiveOn).find(({ scheme }) => scheme === step.scheme);
    plan.recodes.push({
      unitId: id,
      scheme: step.scheme!,
      value: step.code!,
      validFrom: plan.effectiveOn,
      validTo: before?.validTo ?? (story ? endOf(story) : null),
    });
    // A version of its own, though nothing else changes: what a unit was on a day includes its code.
    revise(plan, id, (version) => version);
    plan.edges.push({ from: id, to: id, kind: 'RECODE', share: null });
  },
  ABOLISH(plan, step) {
    for (const id of step.unitIds) plan.edges.push({ from: id, to: id, kind: 'ABOLISH', share: null });
  },
  ESTABLISH(plan, step, stories) {
    begin(plan, step, step.outcomes[0]!, stories);
  },
};

function rename(plan: Plan, { name, shortName, kind }: Step, id: string): void {
  if (name === null) return;
  revise(plan, id, (version) => ({ ...version, name, shortName }));
  if (kind === 'RENAME' || kind === 'MERGE' || kind === 'SPLIT')
    plan.edges.push({ from: id, to: id, kind: 'RENAME', share: null });
}

function begin(plan: Plan, step: Step, outcome: StepOutcome, stories: ReadonlyMap<string, UnitStory>): void {
  const like = stories.get(outcome.likeId ?? step.unitIds[0] ?? '');
  // What a unit that was dissolved long ago was like is told by its last version.
  const facts = like && (versionOn(like, plan.effectiveOn) ?? like.versions.at(-1)!);
  // Who stands for others ends when it was recorded that they would.
  const before = stories.get(step.unitIds[0] ?? '');
  const validTo = before ? endOf(before) : null;
  plan.begins.push({
    unitId: outcome.id,
    validFrom: plan.effectiveOn,
    validTo,
    name: outcome.name,
    shortName: outcome.shortName,
    kind: outcome.kind ?? facts!.kind,
    level: outcome.level ?? facts!.level,
    schoolLevel: facts?.schoolLevel ?? null,
    sizeClass: facts?.sizeClass ?? null,
    partyOrganisation: facts?.partyOrganisation ?? false,
    inIndustrialZone: facts?.inIndustrialZone ?? false,
    address: facts?.address ?? null,
    parents: placed(facts?.parents ?? nowhere, outcome.places),
    instrumentId: null,
  });
  if (outcome.scheme !== null && outcome.code !== null)
    plan.codes.push({
      unitId: outcome.id,
      scheme: outcome.scheme,
      value: outcome.code,
      validFrom: plan.effectiveOn,
      validTo,
    });
}

const nowhere: Parents = { territory: null, management: null, police: null, reporting: null };

/** Where a unit stands once the places named are its own; who reported to the managing body goes on doing so. */
export function placed(parents: Parents, places: readonly StepPlace[]): Parents {
  const named: Partial<Record<Tree, string | null>> = Object.fromEntries(
    places.map(({ hierarchy, unitId }) => [hierarchy.toLowerCase(), unitId]),
  );
  const follows =
    named.management !== undefined && named.reporting === undefined && parents.reporting === parents.management;
  return { ...parents, ...named, ...(follows && { reporting: named.management }) };
}

function replaced(parents: Parents, from: string, to: string): Parents {
  return Object.fromEntries(hierarchies.map((tree) => [tree, parents[tree] === from ? to : parents[tree]])) as Record<
    Tree,
    string | null
  >;
}

function revise(plan: Plan, id: string, change: (version: VersionRecord) => VersionRecord): void {
  const before = plan.revisions.get(id);
  plan.revisions.set(id, before ? (version) => change(before(version)) : change);
}
