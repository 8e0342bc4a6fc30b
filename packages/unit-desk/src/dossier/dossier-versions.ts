import type { AnswerForm, DossierForm, MinutesForm } from './dossier-form.ts';

type FieldValue = string | number | null;

/** A field of which two versions exist. */
export interface VersionedField {
  /** `answers/<criterion>/<field>` or `minutes/<field>`. */
  path: string;
  mine: FieldValue;
  theirs: FieldValue;
  /** Which of the two was changed since both began from the same; null when both were. */
  changedBy: 'mine' | 'theirs' | null;
}

/** Which version of a field is kept. */
export type Kept = 'mine' | 'theirs';

/** The fields in which the two versions differ, in the order of the form. */
export function fieldsInTwoVersions(base: DossierForm, mine: DossierForm, theirs: DossierForm): VersionedField[] {
  const [ofBase, ofMine, ofTheirs] = [fieldsOf(base), fieldsOf(mine), fieldsOf(theirs)];
  return [...ofTheirs.keys()].flatMap((path) => {
    const [before, my, their] = [ofBase.get(path) ?? null, ofMine.get(path) ?? null, ofTheirs.get(path) ?? null];
    if (my === their) return [];
    return { path, mine: my, theirs: their, changedBy: my === before ? 'theirs' : their === before ? 'mine' : null };
  });
}

/** What is kept when nobody has chosen: the only change; of two changes none. */
export function firstPicks(fields: readonly VersionedField[]): Record<string, Kept> {
  return Object.fromEntries(fields.flatMap(({ path, changedBy }) => (changedBy ? [[path, changedBy]] : [])));
}

/** One form out of two: their version, with my fields where mine was chosen. */
export function joinVersions(
  mine: DossierForm,
  theirs: DossierForm,
  picks: Readonly<Record<string, Kept>>,
): DossierForm {
  const pick = <Part extends AnswerForm | MinutesForm>(at: string, my: Part, their: Part): Part =>
    Object.fromEntries(
      Object.entries(their).map(([field, value]) => [
        field,
        picks[`${at}/${field}`] === 'mine' ? my[field as keyof Part] : value,
      ]),
    ) as unknown as Part;
  return {
    answers: Object.fromEntries(
      Object.entries(theirs.answers).map(([id, their]) => [
        id,
        pick(`answers/${id}`, mine.answers[id] ?? their, their),
      ]),
    ),
    minutes: pick('minutes', mine.minutes, theirs.minutes),
  };
}

function fieldsOf({ answers, minutes }: DossierForm): Map<string, FieldValue> {
  const ofAnswers = Object.entries(answers).flatMap(([id, answer]) =>
    Object.entries(answer).map(([field, value]): [string, FieldValue] => [`answers/${id}/${field}`, value]),
  );
  const ofMinutes = Object.entries(minutes).map(([field, value]): [string, FieldValue] => [`minutes/${field}`, value]);
  return new Map([...ofAnswers, ...ofMinutes]);
}
