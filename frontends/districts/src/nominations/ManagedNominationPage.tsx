import { EndorsementPage } from '@antoan/unit-desk';
import { NOMINATIONS_PATH } from '../places.ts';

/** One nomination before this level. */
export function ManagedNominationPage() {
  return <EndorsementPage path={NOMINATIONS_PATH} />;
}
