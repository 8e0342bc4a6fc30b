export { consumeUnitChanged } from './consume-unit-changed.ts';
export { UnitRef } from './unit-ref.entity.ts';
export { unitRefMigrations } from './unit-ref.migration.ts';
export { unitRefPolicy } from './unit-ref.policy.ts';
