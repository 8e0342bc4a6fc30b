import { useLocation } from '@antoan/router';
import { NotFoundPage } from '../trouble/NotFoundPage.tsx';
import { RemoteMissing } from '../trouble/RemoteMissing.tsx';
import { remoteOfPath } from './place-path.ts';

/** An address no route claims: that of a remote which could not be fetched, or nobody's. */
export function OpenPlacePage() {
  const remote = remoteOfPath(useLocation().pathname);
  return remote ? <RemoteMissing remote={remote} /> : <NotFoundPage />;
}
