import type { Context } from '@antoan/subgraph-kit';
import { nfc } from '@antoan/vietnamese-text';
import { nominationToAct, problemsOfState } from './nomination-to-act.ts';
import { plainAwards, problemsOfEarlierAwards, problemsOfPeriod } from './nomination-facts.rules.ts';
import { problemsOfNominee } from './nominee.rules.ts';
import type { ChangeNominationInput, ChangeNominationPayload } from './nomination.payloads.ts';

/** Changes what a nomination in preparation says of the achievement: also one that was returned. Whom and what it is for stays. */
export async function changeNomination(
  context: Context,
  input: ChangeNominationInput,
): Promise<ChangeNominationPayload> {
  const nomination = await nominationToAct(context, input, 'attach');
  const notReady = problemsOfState('attach', nomination);
  if (notReady.length > 0) return { nomination, problems: notReady };
  const { achievementFrom = null, achievementTo = null } = input;
  const nominee = {
    nomineeName: nomination.nomineeName,
    nomineePosition: nfc(input.nomineePosition ?? '') || null,
  };
  const awards = input.earlierAwards ?? [];
  const problems = [
    ...problemsOfNominee(nominee),
    ...problemsOfPeriod({ achievementFrom, achievementTo }, nomination.year),
    ...(await problemsOfEarlierAwards(awards, nomination.year, context)),
  ];
  if (problems.length > 0) return { nomination, problems };

  const { nomineePosition } = nominee;
  Object.assign(nomination, { nomineePosition, achievementFrom, achievementTo, earlierAwards: plainAwards(awards) });
  nomination.changedAt = context.now();
  await context.em.flush();
  const { id: nounId, unitId } = nomination;
  await context.record({ act: 'change', noun: 'nomination', nounId, unitId });
  return { nomination, problems: [] };
}
