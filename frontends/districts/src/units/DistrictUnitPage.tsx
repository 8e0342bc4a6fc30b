import { UnitPage } from '@antoan/unit-desk';
import { useLingui } from '@lingui/react/macro';
import { dossierHref, PLACE } from '../places.ts';

/** One unit of the district or of the police charge. */
export function DistrictUnitPage() {
  const { t } = useLingui();
  return (
    <UnitPage
      board={{ label: t`Đơn vị`, href: `${PLACE}/don-vi` }}
      dossierHref={dossierHref}
      territoryHref={`${PLACE}/dia-ban`}
    />
  );
}
