import { problem, type Problem } from '@antoan/app-error';
import { CouncilResult } from './council-item.entity.ts';
import type { BallotInput } from './council.payloads.ts';

type Votes = Pick<BallotInput, 'inFavour' | 'against' | 'abstained' | 'recused'>;
type Presence = { members: number; quorum: number; present: number };

/** Why a council cannot have met so. */
export function problemsOfPresence({ members, quorum, present }: Presence): Problem[] {
  if (present > members) return [problem('councilSession.present.tooMany', 'present', { members })];
  return present < quorum ? [problem('councilSession.present.belowQuorum', 'present', { quorum, members })] : [];
}

/** Why these cannot be the votes of those who were present: everybody present votes once, or is concerned and does not. */
export function problemsOfVotes(
  { inFavour, against, abstained, recused }: Votes,
  present: number,
  path: string,
): Problem[] {
  const counts = [inFavour, against, abstained, recused];
  if (counts.some((count) => count < 0)) return [problem('councilSession.ballot.negative', path)];
  const sum = counts.reduce((total, count) => total + count, 0);
  if (sum !== present) return [problem('councilSession.ballot.notPresent', path, { sum, present })];
  return recused === present ? [problem('councilSession.ballot.nobodyVoted', path)] : [];
}

/** What the votes come to: the share in favour is that of all members, absent ones too, who are not concerned themselves. */
export function resultOf({ inFavour, recused }: Votes, members: number, neededPercent: number): CouncilResult {
  const isEnough = inFavour * 100 >= neededPercent * (members - recused);
  return isEnough ? CouncilResult.PROPOSED : CouncilResult.REFUSED;
}
