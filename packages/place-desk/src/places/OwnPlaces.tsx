import { Empty, Page } from '@antoan/ui';
import { type Role, useViewer } from '@antoan/web';
import { useLingui } from '@lingui/react/macro';
import { PlacesPage } from './PlacesPage.tsx';

interface OwnPlacesProps {
  /** The roles that work by territory; the grant says in which. */
  roles: readonly Role[];
  /** The page of a unit or a place. */
  unitHref: (unitId: string) => string;
}

/** The territory that the viewer's own grant reaches. */
export function OwnPlaces({ roles, unitHref }: OwnPlacesProps) {
  const { t } = useLingui();
  const grant = useViewer()?.grants.find(
    ({ role, hierarchy, scopeUnit }) => scopeUnit && hierarchy === 'TERRITORY' && roles.includes(role),
  );
  if (grant?.scopeUnit) return <PlacesPage within={grant.scopeUnit} unitHref={unitHref} />;
  return (
    <Page>
      <Empty
        isPage
        title={t`Tài khoản này không có địa bàn`}
      >{t`Trang này dành cho người được giao phạm vi theo địa bàn.`}</Empty>
    </Page>
  );
}
