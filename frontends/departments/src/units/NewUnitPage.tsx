import { CreateUnitPage } from '@antoan/unit-desk';
import { PLACE, unitHref } from '../places.ts';
import { MANAGER_ROLES } from '../roles.ts';

/** A unit that begins below the department. */
export function NewUnitPage() {
  return <CreateUnitPage roles={MANAGER_ROLES} listHref={`${PLACE}/don-vi`} unitHref={unitHref} />;
}
