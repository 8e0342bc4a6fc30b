import { Body, type Context } from '@antoan/subgraph-kit';
import { Arg, Ctx, FieldResolver, Mutation, Resolver, Root } from 'type-graphql';
import { Nomination } from '../nomination/nomination.entity.ts';
import { mayNow } from '../nomination/nomination.policy.ts';
import { endorseNomination, returnNomination } from './endorse-nomination.command.ts';
import { Endorsement } from './endorsement.entity.ts';
import {
  EndorseNominationInput,
  EndorseNominationPayload,
  ReturnNominationInput,
  ReturnNominationPayload,
} from './endorsement.payloads.ts';

@Resolver(() => Endorsement)
export class EndorsementResolver {
  @FieldResolver(() => Body, { description: 'The body that said so, under the name it had.' })
  body(@Root() { bodyUnitId, bodyName }: Endorsement): Body {
    return Body.of(bodyUnitId, bodyName);
  }

  @Mutation(() => EndorseNominationPayload, { description: 'The managing level agrees to a nomination that is clear.' })
  endorseNomination(
    @Arg('input', () => EndorseNominationInput) input: EndorseNominationInput,
    @Ctx() context: Context,
  ): Promise<EndorseNominationPayload> {
    return endorseNomination(context, input);
  }

  @Mutation(() => ReturnNominationPayload, { description: 'The managing level gives a nomination back with a reason.' })
  returnNomination(
    @Arg('input', () => ReturnNominationInput) input: ReturnNominationInput,
    @Ctx() context: Context,
  ): Promise<ReturnNominationPayload> {
    return returnNomination(context, input);
  }
}

/** What the managing level said, on the nomination itself. */
@Resolver(() => Nomination)
export class NominationEndorsementsResolver {
  @FieldResolver(() => [Endorsement], { description: 'What the managing level said of it, newest first.' })
  endorsements(@Root() { id }: Nomination, @Ctx() { em, loader }: Context): Promise<Endorsement[]> {
    return loader<string, Endorsement[]>('endorsementsOf', async (ids) => {
      const found = await em.find(
        Endorsement,
        { nominationId: { $in: [...ids] } },
        { orderBy: { at: 'desc', id: 'desc' } },
      );
      const byNomination = Map.groupBy(found, ({ nominationId }) => nominationId);
      return ids.map((wanted) => byNomination.get(wanted) ?? []);
    }).load(id);
  }

  @FieldResolver(() => Boolean, { description: 'Whether the viewer may endorse it now.' })
  viewerCanEndorse(@Root() nomination: Nomination, @Ctx() { viewer }: Context): boolean {
    return mayNow(viewer, 'endorse', nomination);
  }

  @FieldResolver(() => Boolean, { description: 'Whether the viewer may give it back now.' })
  viewerCanReturn(@Root() nomination: Nomination, @Ctx() { viewer }: Context): boolean {
    return mayNow(viewer, 'return', nomination);
  }
}
