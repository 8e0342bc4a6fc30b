import { ConflictError, NotFoundError, UnauthenticatedError, type Problem } from '@antoan/app-error';
import { LawChangeAct, proposeLawChange, readsLawChanges } from '@antoan/law-change';
import { beyondScope, type Context } from '@antoan/subgraph-kit';
import { Arg, Ctx, FieldResolver, Mutation, Query, Resolver, Root } from 'type-graphql';
import { TriedLawChange } from '../law-change/affected.payloads.ts';
import { StandardLawChange, StandardLawNoun } from '../law-change/standard-law-change.entity.ts';
import { ProposeYearWindowPayload } from '../law-change/standard-law-change.payloads.ts';
import { standardLawDoor } from '../law-change/standard-law-door.ts';
import { yearWindowOf } from '../year-window/open-year-windows.ts';
import type { YearWindow } from '../year-window/year-window.entity.ts';
import { firstYear } from '../year-window/year-windows.data.ts';
import { putWindow } from './put-window.ts';
import type { WindowContent } from './window-change.content.ts';
import { ProposedWindow, ProposeYearWindowInput, StandardYearWindow } from './window-change.payloads.ts';

@Resolver(() => StandardLawChange)
export class WindowChangeResolver {
  @Query(() => [StandardYearWindow], {
    description: 'The years of the standard from the first to the one after next, with their days; newest first.',
  })
  async standardYears(@Ctx() { em, viewer, today }: Context): Promise<StandardYearWindow[]> {
    if (viewer.kind === 'anonymous') throw new UnauthenticatedError();
    const last = Number(today().slice(0, 4)) + 2;
    const years = Array.from({ length: last - firstYear + 1 }, (_, at) => last - at);
    const windows = await Promise.all(years.map((year) => yearWindowOf(em, year)));
    return windows.flatMap((window) => window ?? []);
  }

  @FieldResolver(() => ProposedWindow, { nullable: true, description: 'The days, of a change that moves them.' })
  proposedWindow(@Root() { noun, content }: StandardLawChange): ProposedWindow | null {
    return noun === StandardLawNoun.YEAR_WINDOW ? (content as WindowContent) : null;
  }

  @FieldResolver(() => ProposedWindow, { nullable: true, description: 'The days as they were when it was proposed.' })
  windowBefore(@Root() { noun, content }: StandardLawChange): ProposedWindow | null {
    return noun === StandardLawNoun.YEAR_WINDOW ? (content as WindowContent).before : null;
  }

  @Query(() => TriedLawChange, {
    description: 'Whom other days of a year would affect, and what is in their way. Nothing is kept.',
  })
  async tryYearWindow(
    @Arg('input', () => ProposeYearWindowInput) input: ProposeYearWindowInput,
    @Ctx() context: Context,
  ): Promise<TriedLawChange> {
    if (!readsLawChanges(context.viewer)) throw new NotFoundError('lawChange');
    const change = windowChangeOf(input);
    return beyondScope(context.em, async (em) => ({
      preview: await putWindow.previewOf({ ...context, em }, change),
      problems: await putWindow.problemsOf({ ...context, em }, change),
    }));
  }

  @Mutation(() => ProposeYearWindowPayload, {
    description: 'Proposes other days for a year; a second curator puts them into force.',
  })
  async proposeYearWindow(
    @Arg('input', () => ProposeYearWindowInput) input: ProposeYearWindowInput,
    @Ctx() context: Context,
  ): Promise<ProposeYearWindowPayload> {
    const before = await yearWindowOf(context.em, input.year);
    if (before && before.version !== input.baseVersion) throw new ConflictError('yearWindow', before.version);
    const change = windowChangeOf(input, before);
    const problems: Problem[] = await proposeLawChange(context, standardLawDoor, change);
    return problems.length > 0 ? { problems } : { standardLawChange: change, problems };
  }
}

function windowChangeOf(input: ProposeYearWindowInput, before: YearWindow | null = null): StandardLawChange {
  const { legalBasis, note, ...days } = input;
  const content: WindowContent = {
    ...days,
    special: days.special.map((own) => ({ ...own })),
    before: before && { ...before },
  };
  return Object.assign(new StandardLawChange(), {
    ...{ noun: StandardLawNoun.YEAR_WINDOW, act: LawChangeAct.PUT, effectiveOn: input.windowFrom, content },
    ...{ subjectKey: String(input.year), title: `${input.year}`, legalBasis, note: note ?? null },
  });
}
