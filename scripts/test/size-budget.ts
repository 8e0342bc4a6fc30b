/**
 * Kilobytes of brotli that the scripts and styles of each front end may weigh. The shell carries React, the design system and
 * everything else that is shared; a remote carries its screens alone. Raise a budget in the change that needs it, and say why.
 */
export const sizeBudgets: Readonly<Record<string, number>> = {
  shell: 330,
  // Departments and districts carry the shared desks: board, queue, dossier, decision sheet, reports, and the unit desk of agencies.
  departments: 130,
  districts: 130,
  enterprises: 90,
  media: 60,
  province: 130,
  schools: 90,
};
