import { DossierPage } from '@antoan/dossier-desk';
import { PATHS } from '../paths.ts';

/** One dossier, reached from the board, a proposal or a decision. */
export function ProvinceDossierPage() {
  return <DossierPage backHref={PATHS.board} />;
}
