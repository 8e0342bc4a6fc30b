import type { Hierarchy, StepPlaceInput } from '../graphql/graphql.ts';

/** A unit as a field of the form shows it. */
export interface ChosenUnit {
  id: string;
  name: string;
}

/** Where a unit is to stand, while it is being filled in. */
export interface PlaceForm {
  hierarchy: Hierarchy;
  unit: ChosenUnit | null;
  /** Whether it is to stand below none, and not merely yet to be chosen. */
  isNowhere: boolean;
}

/** A place in one tree, yet to be chosen. */
export function placeIn(hierarchy: Hierarchy): PlaceForm {
  return { hierarchy, unit: null, isNowhere: false };
}

/** What is sent of places; those yet to be chosen are left out. */
export function placesInputOf(places: readonly PlaceForm[]): StepPlaceInput[] {
  return places
    .filter(({ unit, isNowhere }) => isNowhere || unit)
    .map(({ hierarchy, unit, isNowhere }) => ({ hierarchy, unitId: isNowhere ? null : unit!.id }));
}

/** A place as the server has it. */
export function placeFormOf({ hierarchy, unit }: { hierarchy: Hierarchy; unit: ChosenUnit | null }): PlaceForm {
  return { hierarchy, unit: unit && chosen(unit), isNowhere: unit === null };
}

/** A unit as the server names it. */
export function chosen({ id, name }: { id: string; name: string }): ChosenUnit {
  return { id, name };
}
