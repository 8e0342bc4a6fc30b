import { EndorsementQueuePage } from '@antoan/unit-desk';
import { NOMINATIONS_PATH } from '../places.ts';

/** Nominations of the units below that wait for this level first. */
export function ManagedNominationsPage() {
  return <EndorsementQueuePage path={NOMINATIONS_PATH} />;
}
