import { NotFoundError, type Problem } from '@antoan/app-error';
import { LawChangeAct, proposeLawChange } from '@antoan/law-change';
import { expectVersion, type Context } from '@antoan/subgraph-kit';
import { tidy } from '@antoan/vietnamese-text';
import { Arg, Ctx, FieldResolver, Mutation, Resolver, Root } from 'type-graphql';
import { AwardKind } from '../award-kind/award-kind.entity.ts';
import { kindOf } from '../award-kind/award-kind.loader.ts';
import { AwardLawChange, AwardLawNoun } from '../law-change/award-law-change.entity.ts';
import { awardLawDoor } from '../law-change/award-law-door.ts';
import type { CheckAwardKindContent, PutAwardKindContent } from './award-kind-change.content.ts';
import {
  ProposeAwardKindCheckInput,
  ProposeAwardKindCheckPayload,
  ProposeAwardKindInput,
  ProposeAwardKindPayload,
  ProposedAwardKind,
} from './award-kind-change.payloads.ts';

@Resolver(() => AwardLawChange)
export class AwardKindChangeResolver {
  @FieldResolver(() => ProposedAwardKind, {
    nullable: true,
    description: 'The new version, of a change that puts one in place.',
  })
  proposedKind(@Root() { noun, act, content }: AwardLawChange): ProposedAwardKind | null {
    return noun === AwardLawNoun.AWARD_KIND && act === LawChangeAct.PUT ? (content as PutAwardKindContent) : null;
  }

  @FieldResolver(() => AwardKind, { nullable: true, description: 'The version that it follows or checks.' })
  async baseKind(@Root() { noun, content }: AwardLawChange, @Ctx() context: Context): Promise<AwardKind | null> {
    if (noun !== AwardLawNoun.AWARD_KIND) return null;
    return kindOf((content as CheckAwardKindContent).base.code, context);
  }

  @Mutation(() => ProposeAwardKindPayload, {
    description: 'Proposes a new dated version of a kind of award; a second curator puts it into force.',
  })
  async proposeAwardKind(
    @Arg('input', () => ProposeAwardKindInput) input: ProposeAwardKindInput,
    @Ctx() context: Context,
  ): Promise<ProposeAwardKindPayload> {
    const { baseCode, baseVersion, effectiveOn, legalBasis, note, ...facts } = input;
    const base = await kindSeen(context, baseCode, baseVersion);
    const content: PutAwardKindContent = {
      ...{ ...facts, name: tidy(facts.name) ?? '', level: base.level },
      ...{ quota: facts.quota ?? null, councilPercent: facts.councilPercent ?? null },
      ...{ resultValidYears: facts.resultValidYears ?? null, validTo: facts.validTo ?? null },
      base: { code: base.code, version: base.version },
    };
    return propose(context, base, { act: LawChangeAct.PUT, effectiveOn, legalBasis, note: note ?? null, content });
  }

  @Mutation(() => ProposeAwardKindCheckPayload, {
    description: 'Proposes to mark a kind of award as compared with the official text; a second curator confirms.',
  })
  async proposeAwardKindCheck(
    @Arg('input', () => ProposeAwardKindCheckInput) input: ProposeAwardKindCheckInput,
    @Ctx() context: Context,
  ): Promise<ProposeAwardKindCheckPayload> {
    const base = await kindSeen(context, input.code, input.version);
    const content: CheckAwardKindContent = { base: { code: base.code, version: base.version } };
    const { source: legalBasis, note = null } = input;
    return propose(context, base, {
      ...{ act: LawChangeAct.CHECK, effectiveOn: context.today(), legalBasis, note, content },
    });
  }
}

async function kindSeen({ em }: Context, code: string, version: number): Promise<AwardKind> {
  const kind = await em.findOne(AwardKind, { code });
  if (!kind) throw new NotFoundError('awardKind');
  expectVersion('awardKind', kind, version);
  return kind;
}

async function propose(
  context: Context,
  base: AwardKind,
  facts: Pick<AwardLawChange, 'act' | 'effectiveOn' | 'legalBasis' | 'note' | 'content'>,
): Promise<{ awardLawChange?: AwardLawChange; problems: Problem[] }> {
  const change = Object.assign(new AwardLawChange(), {
    ...{ noun: AwardLawNoun.AWARD_KIND, subjectKey: base.family, title: base.name },
    ...facts,
  });
  const problems = await proposeLawChange(context, awardLawDoor, change);
  return problems.length > 0 ? { problems } : { awardLawChange: change, problems };
}
