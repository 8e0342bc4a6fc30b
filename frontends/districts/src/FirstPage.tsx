import { Navigate } from '@antoan/router';
import { useViewer } from '@antoan/web';
import { navigation } from './navigation.ts';
import { PLACE } from './places.ts';

/** The work that waits for this person comes first. */
export function FirstPage() {
  const [first] = navigation(useViewer());
  return <Navigate to={`${PLACE}/${first?.path ?? 'don-vi'}`} replace />;
}
