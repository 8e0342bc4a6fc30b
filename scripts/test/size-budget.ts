/**
 * Kilobytes of brotli that the scripts and styles of each front end may weigh. The shell carries React, the design system and
 * everything else that is shared; a remote carries its screens alone. Raise a budget in the change that needs it, and say why.
 */
export const sizeBudgets: Readonly<Record<string, number>> = {
  shell: 330,
  departments: 60,
  districts: 60,
  enterprises: 60,
  media: 60,
  province: 90,
  schools: 70,
};
