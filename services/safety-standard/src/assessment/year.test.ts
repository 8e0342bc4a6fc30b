import { namedUnits } from '@antoan/demonstration';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { appraised, decided, does, type Crew, type Decision, type Proposal } from '../stage/dossier.factory.ts';
import { documentNumber, openStage, type Stage } from '../stage/stage.factory.ts';

const upperSchool: Crew = { unitId: namedUnits.upperSecondarySchool, editor: 'truong.nhap', head: 'truong', verifier: 'so.gddt', appraiser: 'pv05', proposer: 'pv05.lanhdao', decider: 'chutich' };
const lowerSchool: Crew = {
  unitId: namedUnits.lowerSecondarySchool,
  editor: 'truong2.nhap',
  head: 'truong2',
  verifier: 'huyen.baothang',
  appraiser: 'ca.baothang',
  proposer: 'ca.baothang.lanhdao',
  decider: 'huyen.baothang.chutich',
};

let stage: Stage;
beforeAll(async () => {
  stage = await openStage();
});
afterAll(() => stage.stop());

test('an upper-secondary school is verified by Sở GD&ĐT, appraised by PV05 and decided by UBND tỉnh', async () => {
  const { dossier, decision } = await decided(stage, upperSchool);
  expect(dossier.route).toMatchObject({ verifier: { id: namedUnits.educationDepartment }, appraiser: { id: namedUnits.provincialPolice }, decider: { id: namedUnits.provincialCommittee } });
  expect(decision.lines).toMatchObject([{ result: 'MET', unit: { id: upperSchool.unitId } }]);
});
