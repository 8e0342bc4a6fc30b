import { actsFor, definePolicy } from '@antoan/policy';
import type { ModelSite } from './model-site.entity.ts';

/** Whoever reads the unit's profile reads its sites; the unit keeps them, its managing body and district may too. */
export const modelSitePolicy = definePolicy<ModelSite, 'update'>('modelSite', {
  readers: [
    'UNIT_EDITOR',
    'UNIT_HEAD',
    'MANAGER_OFFICER',
    'MANAGER_HEAD',
    'DISTRICT_OFFICER',
    'DISTRICT_CHAIR',
    'AREA_POLICE',
    'PV05_OFFICER',
    'PV05_HEAD',
    'STEERING_BOARD',
    'EMULATION_OFFICER',
    'EMULATION_HEAD',
    'PROVINCIAL_OFFICE',
    'PROVINCIAL_CHAIR',
    'SUPERIOR_VIEWER',
    'AUDITOR',
  ],
  acts: {
    update: (viewer, site) => actsFor(viewer, site.unitId, ['UNIT_EDITOR', 'UNIT_HEAD']),
  },
});
