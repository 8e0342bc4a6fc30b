import type { DossierForm_AssessmentFragment } from '../graphql/graphql.ts';

type Returned = DossierForm_AssessmentFragment['returned'];

/** The places of the form that a return names, by the `id` they have on the page, in the order in which they were named. */
export function placesToMend(returned: Returned): string[] {
  const ofParts = (returned?.parts ?? []).map((part) => part.toLowerCase());
  return [...(returned?.criterionIds ?? []).map((id) => `answers-${id}`), ...ofParts];
}

/** Whether the unit may change this place: of a dossier sent back only what was named, of every other draft everything. */
export function isOpenPlace(returned: Returned, place: string): boolean {
  return !returned || placesToMend(returned).includes(place);
}
