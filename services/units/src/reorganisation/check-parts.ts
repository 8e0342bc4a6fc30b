import { problem, type Problem } from '@antoan/app-error';
import type { Step, StepOutcome } from './step.ts';
import { nameOn, versionOn } from './unit-story.ts';
import type { WholePlan } from './whole-plan.ts';

/** What is wrong with the shares in which a unit is split. */
export function problemsOfShares(step: Step, at: string): Problem[] {
  const total = step.outcomes.reduce((sum, { share }) => sum + (share ?? 0), 0);
  return [
    ...step.outcomes.flatMap(({ share }, index) =>
      share !== null && (share <= 0 || share > 1)
        ? [problem('reorganisation.share.outOfRange', `${at}.outcomes.${index}.share`)]
        : [],
    ),
    ...(total > 1.00001 ? [problem('reorganisation.share.tooMuch', `${at}.outcomes`)] : []),
  ];
}

/** What is wrong with what goes to each part of a unit that is split. */
export function problemsOfTakes(step: Step, at: string, { stories, effectiveOn }: WholePlan): Problem[] {
  const [split] = step.unitIds;
  const taken = new Set<string>();
  return step.outcomes.flatMap(({ takes }: StepOutcome, index) =>
    takes.flatMap((id, inner) => {
      const path = `${at}.outcomes.${index}.takes.${inner}`;
      const story = stories.get(id);
      if (!story) return [problem('reorganisation.unit.unknown', path)];
      const name = { unit: nameOn(story, effectiveOn) };
      if (taken.has(id)) return [problem('reorganisation.takes.twice', path, name)];
      taken.add(id);
      const parents = Object.values(versionOn(story, effectiveOn)?.parents ?? {});
      return parents.includes(split ?? '') ? [] : [problem('reorganisation.takes.notBelow', path, name)];
    }),
  );
}
