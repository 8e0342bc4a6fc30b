import { namedUnits } from '@antoan/demonstration';
import type { Crew } from './dossier.factory.ts';

/** THPT Bảo Thắng and the people of its route: Sở GD&ĐT, PV05, UBND tỉnh. */
export const upperSchool: Crew = {
  unitId: namedUnits.upperSecondarySchool,
  editor: 'truong.nhap',
  head: 'truong',
  verifier: 'so.gddt',
  appraiser: 'pv05',
  proposer: 'pv05.lanhdao',
  decider: 'chutich',
};

/** THCS Phố Lu and the people of its route: UBND huyện, Công an huyện, UBND huyện. */
export const lowerSchool: Crew = {
  unitId: namedUnits.lowerSecondarySchool,
  editor: 'truong2.nhap',
  head: 'truong2',
  verifier: 'huyen.baothang',
  appraiser: 'ca.baothang',
  proposer: 'ca.baothang.lanhdao',
  decider: 'huyen.baothang.chutich',
};
