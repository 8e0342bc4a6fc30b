import type { Context } from '@antoan/subgraph-kit';
import { Arg, Ctx, FieldResolver, Mutation, Resolver, Root } from 'type-graphql';
import { instrumentOf } from '../version/unit-version.loader.ts';
import { Instrument } from '../version/unit-version.payloads.ts';
import { appointHead } from './appoint-head.command.ts';
import { correctHeadTenure, endHeadTenure } from './correct-head-tenure.command.ts';
import { HeadTenure } from './head-tenure.entity.ts';
import {
  AppointHeadInput,
  AppointHeadPayload,
  CorrectHeadTenureInput,
  CorrectHeadTenurePayload,
  EndHeadTenureInput,
  EndHeadTenurePayload,
} from './head-tenure.payloads.ts';

@Resolver(() => HeadTenure)
export class HeadTenureResolver {
  @FieldResolver(() => Instrument, { nullable: true, description: 'The decision of appointment.' })
  instrument(@Root() tenure: HeadTenure, @Ctx() context: Context): Promise<Instrument | null> {
    return instrumentOf(tenure.instrumentId, context);
  }

  @Mutation(() => AppointHeadPayload, { description: 'Somebody begins to head a unit.' })
  appointHead(
    @Arg('input', () => AppointHeadInput) input: AppointHeadInput,
    @Ctx() context: Context,
  ): Promise<AppointHeadPayload> {
    return appointHead(input, context);
  }

  @Mutation(() => EndHeadTenurePayload, { description: 'Somebody stops heading a unit.' })
  endHeadTenure(
    @Arg('input', () => EndHeadTenureInput) input: EndHeadTenureInput,
    @Ctx() context: Context,
  ): Promise<EndHeadTenurePayload> {
    return endHeadTenure(input, context);
  }

  @Mutation(() => CorrectHeadTenurePayload, {
    description: 'Puts right what was written down wrongly of a tenure, with the reason.',
  })
  correctHeadTenure(
    @Arg('input', () => CorrectHeadTenureInput) input: CorrectHeadTenureInput,
    @Ctx() context: Context,
  ): Promise<CorrectHeadTenurePayload> {
    return correctHeadTenure(input, context);
  }
}
