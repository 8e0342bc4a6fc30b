import type { EntityManager } from '@mikro-orm/postgresql';
import { YearWindow } from './year-window.entity.ts';

const years = [2020, 2021, 2022];

/**
 * The windows of the standard: 16/11 of the year before to 15/11, registration in the first quarter, the late until year's end.
 * What Circular 23/2012 itself says of these days is still to be compared with the official text.
 */
export async function loadYearWindows(em: EntityManager): Promise<void> {
  await em.upsertMany(
    YearWindow,
    years.map((year) => ({
      year,
      windowFrom: `${year - 1}-11-16`,
      windowTo: `${year}-11-15`,
      registrationFrom: `${year}-01-01`,
      registrationTo: `${year}-03-31`,
      dueOn: `${year}-11-15`,
      lateUntil: `${year}-12-31`,
      legalBasis: year < 2022 ? 'Thông tư số 23/2012/TT-BCA' : 'Điều 8 Thông tư số 124/2021/TT-BCA',
      needsChecking: year < 2022,
    })),
    { onConflictAction: 'ignore' },
  );
}
