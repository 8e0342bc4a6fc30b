import { NotFoundError } from '@antoan/app-error';
import { LawChangeAct, readsLawChanges } from '@antoan/law-change';
import { beyondScope, type Context } from '@antoan/subgraph-kit';
import { Arg, Ctx, FieldResolver, ID, Mutation, Query, Resolver, Root } from 'type-graphql';
import { CriteriaSet } from '../criteria-set/criteria-set.entity.ts';
import { criteriaSetOf } from '../criteria-set/criteria-set.loader.ts';
import { TriedLawChange } from '../law-change/affected.payloads.ts';
import { StandardLawChange, StandardLawNoun } from '../law-change/standard-law-change.entity.ts';
import { ProposeCriteriaCheckPayload, ProposeCriteriaSetPayload } from '../law-change/standard-law-change.payloads.ts';
import type { CheckCriteriaContent, PutCriteriaContent } from './criteria-change.content.ts';
import { ProposeCriteriaCheckInput, ProposeCriteriaSetInput, ProposedCriteriaSet } from './criteria-change.payloads.ts';
import { criteriaChangeOf, proposeCriteriaCheck, proposeCriteriaSet } from './propose-criteria.command.ts';
import { putCriteria } from './put-criteria.ts';

@Resolver(() => StandardLawChange)
export class CriteriaChangeResolver {
  @FieldResolver(() => ProposedCriteriaSet, {
    nullable: true,
    description: 'The new version, of a change that puts one in place.',
  })
  proposedSet(@Root() { noun, act, content }: StandardLawChange): ProposedCriteriaSet | null {
    return noun === StandardLawNoun.CRITERIA_SET && act === LawChangeAct.PUT ? (content as PutCriteriaContent) : null;
  }

  @FieldResolver(() => CriteriaSet, {
    nullable: true,
    description: 'The version that it follows or checks; null for a set that has none before.',
  })
  async baseSet(@Root() { noun, content }: StandardLawChange, @Ctx() context: Context): Promise<CriteriaSet | null> {
    if (noun !== StandardLawNoun.CRITERIA_SET) return null;
    const { base } = content as PutCriteriaContent | CheckCriteriaContent;
    return base && criteriaSetOf(base.id, context);
  }

  @FieldResolver(() => [ID], {
    description: 'Of a check: the criteria that were compared; all of them when it is of the whole.',
  })
  async checkedCriterionIds(
    @Root() { noun, act, content }: StandardLawChange,
    @Ctx() context: Context,
  ): Promise<string[]> {
    if (noun !== StandardLawNoun.CRITERIA_SET || act !== LawChangeAct.CHECK) return [];
    const { base, criterionIds, isWhole } = content as CheckCriteriaContent;
    return isWhole ? (await criteriaSetOf(base.id, context)).criteria.map(({ id }) => id) : criterionIds;
  }

  @Query(() => TriedLawChange, {
    description: 'Whom a new version of a set would affect, and what is in its way. Nothing is kept.',
  })
  async tryCriteriaSet(
    @Arg('input', () => ProposeCriteriaSetInput) input: ProposeCriteriaSetInput,
    @Ctx() context: Context,
  ): Promise<TriedLawChange> {
    if (!readsLawChanges(context.viewer)) throw new NotFoundError('lawChange');
    const change = await criteriaChangeOf(context, input);
    return beyondScope(context.em, async (em) => ({
      preview: await putCriteria.previewOf({ ...context, em }, change),
      problems: await putCriteria.problemsOf({ ...context, em }, change),
    }));
  }

  @Mutation(() => ProposeCriteriaSetPayload, {
    description: 'Proposes a new dated version of a criteria set; a second curator puts it into force.',
  })
  async proposeCriteriaSet(
    @Arg('input', () => ProposeCriteriaSetInput) input: ProposeCriteriaSetInput,
    @Ctx() context: Context,
  ): Promise<ProposeCriteriaSetPayload> {
    const { change, problems } = await proposeCriteriaSet(context, input);
    return { standardLawChange: change, problems };
  }

  @Mutation(() => ProposeCriteriaCheckPayload, {
    description: 'Proposes to mark criteria as compared with the official text; a second curator confirms.',
  })
  async proposeCriteriaCheck(
    @Arg('input', () => ProposeCriteriaCheckInput) input: ProposeCriteriaCheckInput,
    @Ctx() context: Context,
  ): Promise<ProposeCriteriaCheckPayload> {
    const { change, problems } = await proposeCriteriaCheck(context, input);
    return { standardLawChange: change, problems };
  }
}
