import { UnitBoard } from '@antoan/dossier-desk';
import { Skeleton } from '@antoan/ui';
import { useViewer } from '@antoan/web';
import { PATHS } from '../paths.ts';
import { columnsOf, readsDossiers } from '../reading-rights.ts';

/** The units of the whole province, district by district. */
export function ProvinceBoardPage() {
  const viewer = useViewer();
  const scope = viewer?.grants.find(({ scopeUnit }) => scopeUnit)?.scopeUnit;
  if (!viewer || !scope) return <Skeleton shape="page" />;
  return (
    <UnitBoard
      within={scope}
      hierarchy="TERRITORY"
      shows={columnsOf(viewer)}
      {...(readsDossiers(viewer) ? { dossierHref: (id: string) => `${PATHS.dossier}/${id}` } : {})}
    />
  );
}
