import { UnitPage } from '@antoan/unit-desk/unit-page';
import { useViewer } from '@antoan/web';
import { useLingui } from '@lingui/react/macro';
import { PATHS } from '../paths.ts';
import { readsDossiers } from '../reading-rights.ts';

/** One unit or place of the province. */
export function ProvinceUnitPage() {
  const { t } = useLingui();
  const viewer = useViewer();
  return (
    <UnitPage
      territoryHref={PATHS.territory}
      board={{ label: t`Đơn vị`, href: PATHS.board }}
      {...(viewer && readsDossiers(viewer) ? { dossierHref: (id: string) => `${PATHS.dossier}/${id}` } : {})}
    />
  );
}
