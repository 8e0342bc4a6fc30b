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
  unit('1', 'Công ty TNHH Luyện kim Minh Họa', 'TT. Tằng Loỏng', 'NOT_MET', 'DECIDED', [7, 12], 1),
  unit('2', 'Công ty CP Hóa chất Minh Họa 3', 'TT. Tằng Loỏng', 'PENDING', 'RETURNED', [18, 18], 2, -4),
  unit('3', 'Trường THCS Minh Họa 5', 'Gia Phú', 'PENDING', 'SUBMITTED', [2, 2], 1, 2),
  unit('4', 'Trung tâm Y tế Minh Họa', 'TT. Phố Lu', 'PENDING', 'APPRAISED', [6, 6], 1),
  unit('5', 'Trường THPT Minh Họa 8', 'Phú Nhuận', 'MET', 'DECIDED', [3, 3], 1),
  unit('6', 'Ban Chỉ huy Minh Họa', 'TT. Phố Lu', 'NOT_SUBJECT', 'NOT_SUBMITTED', [0, 0], 0),
];

function unit(
  id: string,
  name: string,
  place: string,
  standing: Standing,
  way: WayState,
  [guards, guardsEstablished]: readonly [number, number],
  models: number,
  daysLeft?: number,
): SampleUnit {
  return { id, name, place, standing, way, guards, guardsEstablished, models, daysLeft };
}
