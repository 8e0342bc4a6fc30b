import fc from 'fast-check';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { upperSchool } from '../stage/crew.factory.ts';
import { criteriaOf, does, filled, type Dossier } from '../stage/dossier.factory.ts';
import { openStage, type Stage } from '../stage/stage.factory.ts';

let stage: Stage;
let dossier: Dossier;
const criteria = criteriaOf(upperSchool.unitId);

beforeAll(async () => {
  stage = await openStage();
  const draft = await filled(stage, upperSchool);
  const { row } = await does(stage, upperSchool.head, 'submitAssessment', { id: draft.id, version: draft.version });
  const verified = await does(stage, upperSchool.verifier, 'verifyAssessment', { id: row.id, version: row.version });
  dossier = verified.row;
});
afterAll(() => stage.stop());

/** Puts the dossier back before the police, as if nobody had appraised it yet. */
const untouched = (selfResult: string) =>
  stage.offstage((em) =>
    em.execute(
      `update assessment set state = 'VERIFIED', version = ?, appraised_result = null, appraised_answers = '[]', self_result = ?,
         last_actor_id = null, last_step = 'VERIFY' where id = ?`,
      [dossier.version, selfResult, dossier.id],
    ),
  );

const finding = fc.constantFrom('holds', 'fails', 'leftOut');

test('I-12: whatever the unit says of itself, MET comes of an appraisal in which every mandatory criterion holds, and of no other', async () => {
  await fc.assert(
    fc.asyncProperty(
      // Mostly nothing or one thing fails: the rare word is the one that must not slip through.
      fc.oneof(
        fc.record({ rest: fc.constant('holds'), at: fc.nat(criteria.length - 1), one: finding }),
        fc.record({ rest: finding, at: fc.nat(criteria.length - 1), one: finding }),
      ),
      fc.constantFrom('MET', 'NOT_MET'),
      async ({ rest, at, one }, selfResult) => {
        await untouched(selfResult);
        const found = criteria.map((criterion, index) => ({ criterion, word: index === at ? one : rest }));
        const { row, problems } = await does(stage, upperSchool.appraiser, 'appraiseAssessment', {
          ...{ id: dossier.id, version: dossier.version },
          answers: found
            .filter(({ word }) => word !== 'leftOut')
            .map(({ criterion, word }) => ({
              ...{ criterionId: criterion.id, holds: word === 'holds' },
              ...(word === 'fails' && { reason: 'Chưa chứng minh được.', conclusionReference: 'Kết luận số 11/KL' }),
            })),
        });
        const mandatory = found.filter(({ criterion }) => criterion.isMandatory);
        if (mandatory.some(({ word }) => word === 'leftOut')) {
          expect(problems.length).toBeGreaterThan(0);
          return;
        }
        expect(problems).toEqual([]);
        expect(row.appraisedResult).toBe(mandatory.every(({ word }) => word === 'holds') ? 'MET' : 'NOT_MET');
      },
    ),
    { numRuns: 30 },
  );
});
