import { demonstrationWorld, namedUnits } from '@antoan/demonstration';
import { grantOf } from '@antoan/test-kit';
import { seen, acting } from './whole-year.factory.ts';
import type { Dossier } from './dossier.factory.ts';
import { place, type Stage } from './stage.factory.ts';

/** Schools whose year UBND tỉnh decides and that the tests give no people of their own. */
export function otherUpperSchools(count: number): string[] {
  return demonstrationWorld()
    .units.filter(
      ({ id, schoolLevel, parents }) =>
        schoolLevel === 'UPPER_SECONDARY' &&
        parents.management === namedUnits.educationDepartment &&
        id !== namedUnits.upperSecondarySchool,
    )
    .slice(0, count)
    .map(({ id }) => id);
}

/** A dossier that was registered and never came, as the end of the year leaves it. */
export async function neverSubmitted(stage: Stage, unitId: string): Promise<Dossier> {
  const editor = stage.as(grantOf('UNIT_EDITOR', 'MANAGEMENT', place(unitId)));
  const { row } = await acting(editor, 'registerAssessment', { unitId, year: 2021 });
  await stage.offstage((em) => em.execute(`update assessment set state = 'NOT_SUBMITTED' where id = ?`, [row.id]));
  return seen(editor, row.id);
}
