import { Navigate } from '@antoan/router';
import { useViewer } from '@antoan/web';
import { navigation } from './navigation.ts';
import { PLACE } from './places.ts';

/** A department begins with its units, a body's own people with their unit. */
export function FirstPage() {
  const [first] = navigation(useViewer());
  return <Navigate to={`${PLACE}/${first?.path ?? 'don-vi'}`} replace />;
}
