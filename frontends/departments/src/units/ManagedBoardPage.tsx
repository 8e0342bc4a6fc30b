import { OwnBoard } from '@antoan/dossier-desk';
import { ImportUnitsLink, NewUnitLink } from '@antoan/unit-desk';
import { useLingui } from '@lingui/react/macro';
import { dossierHref, PLACE, unitHref } from '../places.ts';
import { MANAGER_ROLES } from '../roles.ts';

/** The units the department manages, wherever in the province they stand. */
export function ManagedBoardPage() {
  const { t } = useLingui();
  return (
    <OwnBoard
      roles={MANAGER_ROLES}
      totalsTitle={t`Các đơn vị quản lý`}
      bars="DISTRICT"
      actions={
        <>
          <ImportUnitsLink href={`${PLACE}/don-vi/nhap-excel`} />
          <NewUnitLink href={`${PLACE}/don-vi/moi`} />
        </>
      }
      {...{ dossierHref, unitHref }}
    />
  );
}
