import { Navigate } from '@antoan/router';
import { useViewerState } from '@antoan/web';
import { PageOnItsWay } from '../trouble/PageOnItsWay.tsx';
import { PATH_OF_REMOTE } from './place-path.ts';
import { remotesOf } from './remotes-of.ts';

/** `/` leads each person to the place she works in, and a visitor to what is published. */
export function Home() {
  const { viewer, isAsking } = useViewerState();
  if (isAsking) return <PageOnItsWay />;
  const [first = 'media'] = remotesOf(viewer);
  return <Navigate to={`/${PATH_OF_REMOTE[first]}`} replace />;
}
