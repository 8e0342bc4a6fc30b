import { UnitPage } from '@antoan/unit-desk';
import { useLingui } from '@lingui/react/macro';
import { dossierHref, PLACE } from '../places.ts';

/** One of the units the department manages. */
export function ManagedUnitPage() {
  const { t } = useLingui();
  return <UnitPage board={{ label: t`Đơn vị`, href: `${PLACE}/don-vi` }} dossierHref={dossierHref} />;
}
