/**
 * Kilobytes of brotli that the scripts and styles of each front end may weigh. The shell carries React, the design system and
 * everything else that is shared; a remote carries its screens alone. Raise a budget in the change that needs it, and say why.
 */
export const sizeBudgets: Readonly<Record<string, number>> = {
  // The page that checks a certificate stands here, for whoever has the paper in hand.
  shell: 345,
  // Departments and districts carry the shared desks: board, queue, dossier, decision sheet, reports, and the unit desk of agencies;
  // with contests, withdrawn lists, revocations and the certificate, whose QR code alone weighs ten.
  departments: 180,
  // With the territory on any day (tiles, tree, table, other boundaries), the history of units, and their editing.
  districts: 220,
  enterprises: 120,
  media: 60,
  // Each office has screens of its own here: accounts and audit, appraisal, screening, council, decisions, clearance, reorganisation,
  // the law as data, and with the districts the territory and the page of a unit. Nobody loads more than the one at work.
  province: 270,
  schools: 120,
};
