import { problem, type Problem } from '@antoan/app-error';
import type { Context } from '@antoan/subgraph-kit';
import type { AwardLawChange } from '../law-change/award-law-change.entity.ts';
import type { WorkOfNoun } from '../law-change/work-of-noun.ts';
import { affectedBy } from './affected-by-policy.ts';
import { GatePolicy } from './gate-policy.entity.ts';
import { policyInForce } from './policy-in-force.ts';

/** What a proposed reading says; the first year of the directive is not among it, for that is not a matter of reading. */
export type PolicyContent = Pick<GatePolicy, 'headRule' | 'multiYear' | 'schoolYear' | 'coversAdHoc'>;

/** Puts a new reading of clause 5 in place, from a day on that is not past: nothing that was screened before was screened wrongly. */
export const putGatePolicy: WorkOfNoun = {
  problemsOf: async (context, change) => {
    const newest = await newestPolicy(context);
    return [...problemsOfDay(context, change, newest), ...problemsOfContent(change, newest)];
  },
  previewOf: async (context, change) => ({
    nominations: await affectedBy(context.em, {
      ...(await policyInForce(context.em, change.effectiveOn)),
      ...contentOf(change),
    }),
  }),
  putInForce: async (context, change) => {
    const { version, firstYear } = await newestPolicy(context);
    const { effectiveOn, legalBasis } = change;
    context.em.create(GatePolicy, {
      ...contentOf(change),
      ...{ version: version + 1, firstYear, validFrom: effectiveOn, legalBasis, needsChecking: false },
    });
    await context.em.flush();
  },
};

function newestPolicy({ em }: Context): Promise<GatePolicy> {
  return em.findOneOrFail(GatePolicy, { version: { $gt: 0 } }, { orderBy: { version: 'desc' } });
}

function problemsOfDay({ today }: Context, { effectiveOn }: AwardLawChange, newest: GatePolicy): Problem[] {
  if (effectiveOn < today()) return [problem('gatePolicy.effectiveOn.past', 'effectiveOn', { today: today() })];
  return effectiveOn <= newest.validFrom
    ? [problem('gatePolicy.effectiveOn.notAfter', 'effectiveOn', { validFrom: newest.validFrom })]
    : [];
}

function problemsOfContent(change: AwardLawChange, newest: GatePolicy): Problem[] {
  const content = contentOf(change);
  const isSame = (Object.keys(content) as (keyof PolicyContent)[]).every((field) => content[field] === newest[field]);
  return isSame ? [problem('gatePolicy.unchanged', '', { version: newest.version })] : [];
}

function contentOf({ content }: AwardLawChange): PolicyContent {
  const { headRule, multiYear, schoolYear, coversAdHoc } = content as PolicyContent;
  return { headRule, multiYear, schoolYear, coversAdHoc };
}
