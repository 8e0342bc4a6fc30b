import { OwnBoard } from '@antoan/dossier-desk';
import { ImportUnitsLink, NewUnitLink } from '@antoan/unit-desk';
import { useViewer } from '@antoan/web';
import { useLingui } from '@lingui/react/macro';
import { dossierHref, PLACE, unitHref } from '../places.ts';
import { DISTRICT_ROLES, POLICE_ROLES, UNIT_WRITER_ROLES } from '../roles.ts';

/** The units of the district; for the area police, those in its charge. */
export function DistrictBoardPage() {
  const { t } = useLingui();
  const roles = useViewer()?.roles ?? [];
  const isPolice = !roles.some((role) => DISTRICT_ROLES.includes(role));
  const adds = roles.some((role) => UNIT_WRITER_ROLES.includes(role)) ? (
    <>
      <ImportUnitsLink href={`${PLACE}/don-vi/nhap-excel`} />
      <NewUnitLink href={`${PLACE}/don-vi/moi`} />
    </>
  ) : null;
  return isPolice ? (
    <OwnBoard
      roles={POLICE_ROLES}
      totalsTitle={t`Các đơn vị phụ trách`}
      bars="COMMUNE"
      {...{ dossierHref, unitHref }}
    />
  ) : (
    <OwnBoard roles={DISTRICT_ROLES} totalsTitle={t`Toàn huyện`} actions={adds} {...{ dossierHref, unitHref }} />
  );
}
