/** The day on which districts ended and the new communes began. */
export const REFORM_DAY = '2025-07-01';
