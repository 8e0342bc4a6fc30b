import { actsFor, definePolicy, type Role, type Viewer } from '@antoan/policy';
import { ReportState, type Report } from './report.entity.ts';

const editors: readonly Role[] = [
  'UNIT_EDITOR',
  'MANAGER_OFFICER',
  'MANAGER_HEAD',
  'DISTRICT_OFFICER',
  'DISTRICT_CHAIR',
];
const submitters: readonly Role[] = [
  'UNIT_HEAD',
  'MANAGER_OFFICER',
  'MANAGER_HEAD',
  'DISTRICT_OFFICER',
  'DISTRICT_CHAIR',
];
const receivers: readonly Role[] = [
  'MANAGER_OFFICER',
  'MANAGER_HEAD',
  'DISTRICT_OFFICER',
  'DISTRICT_CHAIR',
  'AREA_POLICE',
  'PV05_OFFICER',
  'PV05_HEAD',
];
const isOpen = ({ state }: Report) => state === ReportState.OPEN || state === ReportState.DRAFT;

/** The unit fills and submits its report; the body that it reports to accepts it, and not the one who submitted. */
export const reportPolicy = definePolicy<Report, 'save' | 'submit' | 'accept'>('report', {
  readers: [
    'UNIT_EDITOR',
    'UNIT_HEAD',
    'MANAGER_OFFICER',
    'MANAGER_HEAD',
    'DISTRICT_OFFICER',
    'DISTRICT_CHAIR',
    'AREA_POLICE',
    'PV05_OFFICER',
    'PV05_HEAD',
    'PROVINCIAL_CHAIR',
    'AUDITOR',
  ],
  acts: {
    save: (viewer, report) => isOpen(report) && actsFor(viewer, report.unitId, [...editors, 'UNIT_HEAD']),
    submit: (viewer, report) => actsFor(viewer, report.unitId, submitters),
    accept: (viewer, report) =>
      actsFor(viewer, report.receiverUnitId, receivers) && report.submittedBy !== viewer.accountId,
  },
});

/** The bodies the viewer reports for or receives for. */
export function bodiesOf(viewer: Viewer): string[] {
  return viewer.grants.flatMap(({ bodyUnitId }) => (bodyUnitId === null ? [] : [bodyUnitId]));
}
