import type { Standing } from '../standing-mark/StandingMark.tsx';
import type { WayState } from '../way-row/WayRow.tsx';

/** An invented unit for the samples of lists. */
export interface SampleUnit {
  id: string;
  name: string;
  place: string;
  standing: Standing;
  way: WayState;
  daysLeft?: number;
  guards: number;
  guardsEstablished: number;
  models: number;
}

/** Invented units; none of them exists. */
export const SAMPLE_UNITS: readonly SampleUnit[] = [
  {
    id: '1',
    name: 'Công ty TNHH Luyện kim Minh Họa',
    place: 'TT. Tằng Loỏng',
    standing: 'NOT_MET',
    way: 'DECIDED',
    guards: 7,
    guardsEstablished: 12,
    models: 1,
  },
  {
    id: '2',
    name: 'Công ty CP Hóa chất Minh Họa 3',
    place: 'TT. Tằng Loỏng',
    standing: 'PENDING',
    way: 'RETURNED',
    guards: 18,
    guardsEstablished: 18,
    models: 2,
    daysLeft: -4,
  },
  {
    id: '3',
    name: 'Trường THCS Minh Họa 5',
    place: 'Gia Phú',
    standing: 'PENDING',
    way: 'SUBMITTED',
    guards: 2,
    guardsEstablished: 2,
    models: 1,
    daysLeft: 2,
  },
  {
    id: '4',
    name: 'Trung tâm Y tế Minh Họa',
    place: 'TT. Phố Lu',
    standing: 'PENDING',
    way: 'APPRAISED',
    guards: 6,
    guardsEstablished: 6,
    models: 1,
  },
  {
    id: '5',
    name: 'Trường THPT Minh Họa 8',
    place: 'Phú Nhuận',
    standing: 'MET',
    way: 'DECIDED',
    guards: 3,
    guardsEstablished: 3,
    models: 1,
  },
  {
    id: '6',
    name: 'Ban Chỉ huy Minh Họa',
    place: 'TT. Phố Lu',
    standing: 'NOT_SUBJECT',
    way: 'NOT_SUBMITTED',
    guards: 0,
    guardsEstablished: 0,
    models: 0,
  },
];
