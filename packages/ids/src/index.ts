export { derivedId, isId, labelOf, newId } from './id.ts';
