import { OwnBoard } from '@antoan/dossier-desk';
import { useViewer } from '@antoan/web';
import { useLingui } from '@lingui/react/macro';
import { dossierHref, unitHref } from '../places.ts';
import { DISTRICT_ROLES, POLICE_ROLES } from '../roles.ts';

/** The units of the district; for the area police, those in its charge. */
export function DistrictBoardPage() {
  const { t } = useLingui();
  const isPolice = !useViewer()?.roles.some((role) => DISTRICT_ROLES.includes(role));
  return isPolice ? (
    <OwnBoard
      roles={POLICE_ROLES}
      totalsTitle={t`Các đơn vị phụ trách`}
      bars="COMMUNE"
      {...{ dossierHref, unitHref }}
    />
  ) : (
    <OwnBoard roles={DISTRICT_ROLES} totalsTitle={t`Toàn huyện`} {...{ dossierHref, unitHref }} />
  );
}
