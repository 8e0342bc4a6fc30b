/**
 * Kilobytes of brotli that the scripts and styles of each front end may weigh. The shell carries React, the design system and
 * everything else that is shared; a remote carries its screens alone. Raise a budget in the change that needs it, and say why.
 */
export const sizeBudgets: Readonly<Record<string, number>> = {
  shell: 330,
  // Departments and districts carry the shared desks: board, queue, dossier, decision sheet, reports, and the unit desk of agencies.
  departments: 130,
  // With the territory on any day (tiles, tree, table, other boundaries), the history of units, and their editing.
  districts: 170,
  enterprises: 90,
  media: 60,
  // Each office has screens of its own here: accounts and audit, appraisal, screening, decisions, clearance, reorganisation,
  // and with the districts the territory and the page of a unit. Nobody loads more than the one at work.
  province: 190,
  schools: 90,
};
