import { BadInputError, problem } from '@antoan/app-error';
import type { Context } from '@antoan/subgraph-kit';
import { BoundaryBasis } from './place-board.enums.ts';

/** The day on which units stood below the unit asked for, and the day whose boundaries they are counted by. */
export interface DaysOfBoard {
  reportedOn: string;
  boundariesOf: string;
}

/** Which days a basis means; a day asked for must lie on the side that the basis says. */
export async function daysOfBoard(
  { basis, year, asOf }: { basis: BoundaryBasis; year: number; asOf?: string | null | undefined },
  context: Context,
): Promise<DaysOfBoard> {
  const today = context.today();
  if (basis === BoundaryBasis.ON_DAY) return { reportedOn: asOf ?? today, boundariesOf: asOf ?? today };

  const lastDay = `${year}-11-15`;
  // A year that still runs is counted as it stands.
  const reportedOn = lastDay < today ? lastDay : today;
  if (basis === BoundaryBasis.AS_REPORTED) return { reportedOn, boundariesOf: reportedOn };

  const isOld = basis === BoundaryBasis.OLD_BOUNDARIES;
  const boundariesOf = asOf ?? (await edgeOfRecord(isOld ? 'min' : 'max', reportedOn, context));
  if (isOld ? boundariesOf > reportedOn : boundariesOf < reportedOn)
    throw new BadInputError([
      problem(isOld ? 'placeBoard.asOf.notBefore' : 'placeBoard.asOf.notAfter', 'asOf', { reportedOn }),
    ]);
  return { reportedOn, boundariesOf };
}

/** The first or the last day on which territory changed, or the day itself when none lies on that side. */
async function edgeOfRecord(end: 'min' | 'max', reportedOn: string, { em }: Context): Promise<string> {
  const [found] = await em.execute<{ day: string | null }[]>(
    `select ${end}(day)::text as day from (
       select valid_from as day from territory_lives() union select valid_to from territory_lives() union select effective from territory_lines()
     ) as change where day ${end === 'min' ? '<=' : '>='} ?::date`,
    [reportedOn],
  );
  return found?.day ?? reportedOn;
}
