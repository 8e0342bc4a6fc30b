import { CreateUnitPage } from '@antoan/unit-desk';
import { PLACE, unitHref } from '../places.ts';
import { UNIT_WRITER_ROLES } from '../roles.ts';

/** A unit that begins below the district's committee. */
export function NewUnitPage() {
  return <CreateUnitPage roles={UNIT_WRITER_ROLES} listHref={`${PLACE}/don-vi`} unitHref={unitHref} />;
}
