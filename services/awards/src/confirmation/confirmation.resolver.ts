import type { Context } from '@antoan/subgraph-kit';
import { Arg, Ctx, FieldResolver, Mutation, Resolver, Root } from 'type-graphql';
import { kindOf } from '../award-kind/award-kind.loader.ts';
import { Nomination } from '../nomination/nomination.entity.ts';
import {
  ConfirmScreeningPayload,
  RescreenNominationInput,
  RescreenNominationPayload,
} from '../nomination/nomination.payloads.ts';
import { mayNow } from '../nomination/nomination.policy.ts';
import { rescreenNomination } from '../screening/rescreen-nomination.command.ts';
import { confirmScreening } from './confirm-screening.command.ts';
import { Confirmation } from './confirmation.entity.ts';
import { confirmationOf, confirmationsOf } from './confirmation.loader.ts';
import { ConfirmScreeningInput } from './confirmation.payloads.ts';
import { hasSpoken, keysToTurn } from './confirmation.rules.ts';

/** The joint review (rà soát) of a nomination by the Board and the police. */
@Resolver(() => Nomination)
export class ConfirmationResolver {
  @Mutation(() => ConfirmScreeningPayload, { description: "The Board's or the police's word for what clause 5 says." })
  confirmScreening(
    @Arg('input', () => ConfirmScreeningInput) input: ConfirmScreeningInput,
    @Ctx() context: Context,
  ): Promise<ConfirmScreeningPayload> {
    return confirmScreening(context, input);
  }

  @Mutation(() => RescreenNominationPayload, {
    description: 'Screens a submitted nomination again, with the facts of this moment.',
  })
  rescreenNomination(
    @Arg('input', () => RescreenNominationInput) input: RescreenNominationInput,
    @Ctx() context: Context,
  ): Promise<RescreenNominationPayload> {
    return rescreenNomination(context, input);
  }

  @FieldResolver(() => Confirmation, {
    nullable: true,
    description: "The Emulation Board's word for the current screening.",
  })
  boardConfirmation(@Root() { screeningId }: Nomination, @Ctx() context: Context): Promise<Confirmation | null> {
    return confirmationOf(screeningId, 'BOARD', context);
  }

  @FieldResolver(() => Confirmation, {
    nullable: true,
    description: "The provincial police's word for the current screening.",
  })
  policeConfirmation(@Root() { screeningId }: Nomination, @Ctx() context: Context): Promise<Confirmation | null> {
    return confirmationOf(screeningId, 'POLICE', context);
  }

  @FieldResolver(() => Boolean, { description: 'Whether the viewer may confirm the current screening now.' })
  async viewerCanConfirm(@Root() nomination: Nomination, @Ctx() context: Context): Promise<boolean> {
    if (!mayNow(context.viewer, 'confirm', nomination)) return false;
    const turned = await confirmationsOf(nomination.screeningId!, context);
    return !hasSpoken(context.viewer, turned) && keysToTurn(context.viewer, turned).length > 0;
  }

  @FieldResolver(() => Boolean, {
    description:
      'Whether the viewer may propose it now: endorsed, clear, confirmed by both, and of a kind no council votes on.',
  })
  async viewerCanPropose(@Root() nomination: Nomination, @Ctx() context: Context): Promise<boolean> {
    return (await mayPassOn('propose', nomination, context)) && !(await isForCouncil(nomination, context));
  }

  @FieldResolver(() => Boolean, {
    description:
      'Whether the viewer may bring it before a session of the council now: endorsed, clear and confirmed by both.',
  })
  async viewerCanBring(@Root() nomination: Nomination, @Ctx() context: Context): Promise<boolean> {
    return (await mayPassOn('bring', nomination, context)) && (await isForCouncil(nomination, context));
  }

  @FieldResolver(() => Boolean, { description: 'Whether the viewer may have it screened again now.' })
  viewerCanRescreen(@Root() nomination: Nomination, @Ctx() { viewer }: Context): boolean {
    return mayNow(viewer, 'rescreen', nomination);
  }
}

async function mayPassOn(act: 'propose' | 'bring', nomination: Nomination, context: Context): Promise<boolean> {
  if (!mayNow(context.viewer, act, nomination)) return false;
  return (await confirmationsOf(nomination.screeningId!, context)).length === 2;
}

async function isForCouncil({ kindCode }: Nomination, context: Context): Promise<boolean> {
  return (await kindOf(kindCode, context)).councilPercent !== null;
}
