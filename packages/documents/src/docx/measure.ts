import { decree30 } from '../document/decree-30.ts';

/** Word counts letters in half points. */
export function halfPoints(points: number): number {
  return points * 2;
}

/** Word counts spaces in twentieths of a point. */
export function twips(points: number): number {
  return Math.round(points * 20);
}

/** Millimetres in twentieths of a point. */
export function twipsOfMillimetres(millimetres: number): number {
  return Math.round((millimetres / 25.4) * 1440);
}

/** What lies between the margins of an upright page, in twentieths of a point. */
export const textWidth = twipsOfMillimetres(decree30.page.width - decree30.margins.left - decree30.margins.right);
