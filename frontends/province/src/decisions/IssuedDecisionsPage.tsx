import { DecisionsPage } from '@antoan/dossier-desk';
import { PATHS } from '../paths.ts';

/** Decisions on results that were issued. */
export function IssuedDecisionsPage() {
  return <DecisionsPage path={PATHS.decisions} />;
}
