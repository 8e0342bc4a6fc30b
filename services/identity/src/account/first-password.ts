import { randomInt } from 'node:crypto';

/** Neither letters nor digits that are taken for one another when read from paper. */
const signs = 'abcdefghjkmnpqrstuvwxyz23456789';
const groups = 4;
const signsOfGroup = 4;

/** A password to hand over once, easy to read out: four groups of four signs, some 79 bits. */
export function newFirstPassword(): string {
  return Array.from({ length: groups }, () =>
    Array.from({ length: signsOfGroup }, () => signs.charAt(randomInt(signs.length))).join(''),
  ).join('-');
}
