/** A flat form: each field one text or number. */
export type Fields = Readonly<Record<string, string | number | null>>;

/** What is typed, with what it was begun from: without the ground nobody could say who changed what. */
export interface Typed<Form extends Fields> {
  base: Form;
  form: Form;
}

/**
 * Goes on from somebody else's version: a field nobody touched here takes their value, so that saving never puts back
 * what they have just changed; a field that both changed keeps what is typed, and its ground, to be chosen by the person.
 */
export function rebaseFields<Form extends Fields>({ base, form }: Typed<Form>, theirs: Form): Typed<Form> {
  const names = [...new Set([...Object.keys(form), ...Object.keys(theirs)])];
  const of = (fields: Fields, name: string) => fields[name] ?? null;
  const isTouched = (name: string) => of(form, name) !== of(base, name);
  const isContested = (name: string) =>
    isTouched(name) && of(theirs, name) !== of(base, name) && of(theirs, name) !== of(form, name);
  return {
    base: Object.fromEntries(names.map((name) => [name, of(isContested(name) ? base : theirs, name)])) as Form,
    form: Object.fromEntries(names.map((name) => [name, of(isTouched(name) ? form : theirs, name)])) as Form,
  };
}

/** Whether both say the same. */
export function isSameFields(one: Fields, other: Fields): boolean {
  return [...new Set([...Object.keys(one), ...Object.keys(other)])].every(
    (name) => (one[name] ?? null) === (other[name] ?? null),
  );
}
