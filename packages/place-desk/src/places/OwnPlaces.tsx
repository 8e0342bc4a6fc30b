import { Empty, Page } from '@antoan/ui';
import { type Role, useViewer } from '@antoan/web';
import { useLingui } from '@lingui/react/macro';
import { OfficePlaces } from './OfficePlaces.tsx';
import { PlacesPage } from './PlacesPage.tsx';

interface OwnPlacesProps {
  /** The roles that work by territory or by the units in charge of an office; the grant says in which. */
  roles: readonly Role[];
  /** The page of a unit or a place. */
  unitHref: (unitId: string) => string;
}

/** The territory that the viewer's own grant reaches, or the one that the office of the grant stands in. */
export function OwnPlaces({ roles, unitHref }: OwnPlacesProps) {
  const { t } = useLingui();
  const grants = (useViewer()?.grants ?? []).filter(({ role, scopeUnit }) => scopeUnit && roles.includes(role));
  const byTerritory = grants.find(({ hierarchy }) => hierarchy === 'TERRITORY')?.scopeUnit;
  if (byTerritory) return <PlacesPage within={byTerritory} unitHref={unitHref} />;
  const byOffice = grants.find(({ hierarchy }) => hierarchy === 'POLICE')?.scopeUnit;
  if (byOffice) return <OfficePlaces office={byOffice} unitHref={unitHref} />;
  return (
    <Page>
      <Empty
        isPage
        title={t`Tài khoản này không có địa bàn`}
      >{t`Trang này dành cho người được giao phạm vi theo địa bàn.`}</Empty>
    </Page>
  );
}
