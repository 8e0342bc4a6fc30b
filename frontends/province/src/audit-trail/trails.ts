/** The services that keep a trail, as the page's question names their fields. */
export const TRAILS = [
  'units',
  'safetyStandard',
  'securityForces',
  'exemplarModels',
  'awards',
  'directives',
  'reports',
  'press',
  'identity',
] as const;

/** One service's trail. */
export type Trail = (typeof TRAILS)[number];
