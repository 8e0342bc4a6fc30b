import { actsFor, definePolicy, type UnitPaths } from '@antoan/policy';
import { managingRoles } from '../unit-editing/unit-editing.policy.ts';

/** The body in whose name a sheet is sent in. */
type SendingBody = UnitPaths & { unitId: string };

/** Who sends in sheets of units: whoever writes units by hand, in the name of the own body. What each row may is judged row by row. */
export const unitImportPolicy = definePolicy<SendingBody, 'send'>('unitImport', {
  readers: managingRoles,
  acts: { send: (viewer, body) => actsFor(viewer, body.unitId, managingRoles) },
});
