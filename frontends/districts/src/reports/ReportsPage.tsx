import { ReceivedReportsPage } from '@antoan/report-desk';
import { OWN_BODY_PLACE } from '../places.ts';

/** Reports of the district's units, to be accepted, and the way to the one UBND huyện owes. */
export function ReportsPage() {
  return <ReceivedReportsPage ownReportsHref={`${OWN_BODY_PLACE}/bao-cao`} />;
}
