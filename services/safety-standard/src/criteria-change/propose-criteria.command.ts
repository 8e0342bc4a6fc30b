import { NotFoundError, type Problem } from '@antoan/app-error';
import { isId } from '@antoan/ids';
import { LawChangeAct, proposeLawChange } from '@antoan/law-change';
import { expectVersion, type Context } from '@antoan/subgraph-kit';
import { tidy, tidyLines } from '@antoan/vietnamese-text';
import { CriteriaSet } from '../criteria-set/criteria-set.entity.ts';
import { StandardLawChange, StandardLawNoun } from '../law-change/standard-law-change.entity.ts';
import { standardLawDoor } from '../law-change/standard-law-door.ts';
import type { CheckCriteriaContent, PutCriteriaContent } from './criteria-change.content.ts';
import type {
  ProposeCriteriaCheckInput,
  ProposeCriteriaSetInput,
  ProposedCriterionInput,
} from './criteria-change.payloads.ts';

interface Proposed {
  change?: StandardLawChange;
  problems: Problem[];
}

/** Proposes a new dated version of a set. */
export async function proposeCriteriaSet(context: Context, input: ProposeCriteriaSetInput): Promise<Proposed> {
  const change = await criteriaChangeOf(context, input);
  const problems = await proposeLawChange(context, standardLawDoor, change);
  return problems.length > 0 ? { problems } : { change, problems };
}

/** The change that such a proposal would be; nothing is kept. */
export async function criteriaChangeOf(context: Context, input: ProposeCriteriaSetInput): Promise<StandardLawChange> {
  const base = input.baseId ? await setSeen(context, input.baseId, input.baseVersion ?? 0) : null;
  const { layer, effectiveOn } = input;
  const content: PutCriteriaContent = {
    ...{ layer, base: base && { id: base.id, version: base.version } },
    code: (tidy(input.code) ?? '').toUpperCase(),
    title: tidy(input.title) ?? '',
    unitKinds: [...new Set(input.unitKinds)],
    validTo: input.validTo ?? null,
    criteria: input.criteria.map(tidyCriterion),
  };
  return Object.assign(new StandardLawChange(), {
    ...{ noun: StandardLawNoun.CRITERIA_SET, act: LawChangeAct.PUT, effectiveOn, content },
    // Whoever follows a set speaks about that set, under whatever code the new document brings.
    subjectKey: base?.code ?? content.code,
    ...{ title: content.title, legalBasis: tidy(input.legalBasis) ?? '', note: input.note ?? null },
  });
}

/** Proposes to mark a version, or some of its criteria, as compared with the official text. */
export async function proposeCriteriaCheck(context: Context, input: ProposeCriteriaCheckInput): Promise<Proposed> {
  const set = await setSeen(context, input.criteriaSetId, input.version);
  const content: CheckCriteriaContent = {
    base: { id: set.id, version: set.version },
    criterionIds: [...new Set(input.criterionIds)],
    isWhole: input.isWhole,
  };
  const change = Object.assign(new StandardLawChange(), {
    ...{ noun: StandardLawNoun.CRITERIA_SET, act: LawChangeAct.CHECK, effectiveOn: context.today(), content },
    ...{ subjectKey: set.code, title: set.title, legalBasis: input.source, note: input.note ?? null },
  });
  const problems = await proposeLawChange(context, standardLawDoor, change);
  return problems.length > 0 ? { problems } : { change, problems };
}

async function setSeen({ em }: Context, id: string, version: number): Promise<CriteriaSet> {
  const set = isId(id) ? await em.findOne(CriteriaSet, { id }) : null;
  if (!set) throw new NotFoundError('criteriaSet');
  expectVersion('criteriaSet', set, version);
  return set;
}

function tidyCriterion(criterion: ProposedCriterionInput): PutCriteriaContent['criteria'][number] {
  const { from, kind, threshold, evidence, isMandatory, ifPartyOrganisation, needsChecking } = criterion;
  return {
    from: from ?? null,
    number: tidy(criterion.number) ?? '',
    section: tidy(criterion.section) ?? '',
    text: tidyLines(criterion.text) ?? '',
    kind,
    threshold: kind === 'THRESHOLD' ? (threshold ?? null) : null,
    evidence: evidence.flatMap((one) => tidy(one) ?? []),
    ...{ isMandatory, ifPartyOrganisation, needsChecking },
  };
}
