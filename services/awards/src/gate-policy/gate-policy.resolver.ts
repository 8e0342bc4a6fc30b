import { newId } from '@antoan/ids';
import { LawChangeAct, proposeLawChange } from '@antoan/law-change';
import type { Context } from '@antoan/subgraph-kit';
import { Arg, Ctx, FieldResolver, Mutation, Query, Resolver, Root } from 'type-graphql';
import { AwardLawChange, AwardLawNoun } from '../law-change/award-law-change.entity.ts';
import { awardLawDoor } from '../law-change/award-law-door.ts';
import { GatePolicy } from './gate-policy.entity.ts';
import {
  ProposeGatePolicyCheckInput,
  ProposeGatePolicyCheckPayload,
  ProposeGatePolicyInput,
  ProposeGatePolicyPayload,
} from './gate-policy.payloads.ts';
import { policyInForce } from './policy-in-force.ts';

@Resolver(() => GatePolicy)
export class GatePolicyResolver {
  @Query(() => [GatePolicy], { description: 'How clause 5 is and was read, the newest first.' })
  gatePolicies(@Ctx() { em }: Context): Promise<GatePolicy[]> {
    return em.find(GatePolicy, {}, { orderBy: { version: 'desc' } });
  }

  @FieldResolver(() => Boolean, { description: 'Whether it applies today.' })
  async isInForce(@Root() { id }: GatePolicy, @Ctx() { em, today }: Context): Promise<boolean> {
    return (await policyInForce(em, today())).id === id;
  }

  @Mutation(() => ProposeGatePolicyPayload, {
    description: 'Proposes another reading of clause 5; a second curator puts it into force.',
  })
  async proposeGatePolicy(
    @Arg('input', () => ProposeGatePolicyInput) input: ProposeGatePolicyInput,
    @Ctx() context: Context,
  ): Promise<ProposeGatePolicyPayload> {
    const { effectiveOn, legalBasis, note = null, ...content } = input;
    const change = changeOf(LawChangeAct.PUT, { effectiveOn, legalBasis, note, content: { ...content } });
    const problems = await proposeLawChange(context, awardLawDoor, change);
    return problems.length > 0 ? { problems } : { awardLawChange: change, problems };
  }

  @Mutation(() => ProposeGatePolicyCheckPayload, {
    description: 'Says that the reading in force has been compared with the official text; a second curator confirms.',
  })
  async proposeGatePolicyCheck(
    @Arg('input', () => ProposeGatePolicyCheckInput) { legalBasis, note = null }: ProposeGatePolicyCheckInput,
    @Ctx() context: Context,
  ): Promise<ProposeGatePolicyCheckPayload> {
    const change = changeOf(LawChangeAct.CHECK, { effectiveOn: context.today(), legalBasis, note, content: {} });
    const problems = await proposeLawChange(context, awardLawDoor, change);
    return problems.length > 0 ? { problems } : { awardLawChange: change, problems };
  }
}

function changeOf(
  act: LawChangeAct,
  facts: Pick<AwardLawChange, 'effectiveOn' | 'legalBasis' | 'note' | 'content'>,
): AwardLawChange {
  return Object.assign(new AwardLawChange(), {
    ...{ id: newId(), noun: AwardLawNoun.GATE_POLICY, act, subjectKey: 'GATE_POLICY', title: 'Mục 5 Chỉ thị' },
    ...facts,
  });
}
