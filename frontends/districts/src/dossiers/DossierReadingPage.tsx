import { DossierPage } from '@antoan/dossier-desk';
import { PLACE } from '../places.ts';

/** One dossier by its own address. */
export function DossierReadingPage() {
  return <DossierPage backHref={`${PLACE}/don-vi`} />;
}
