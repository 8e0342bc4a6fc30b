import { type Draft, useDraft } from '@antoan/web';
import { useEffect, useMemo } from 'react';

/** A flat form: each field one text or number. */
export type Fields = Readonly<Record<string, string | number | null>>;

/** What is typed, with what it was begun from. */
interface Typed<Form extends Fields> {
  base: Form;
  form: Form;
}

/** A flat form that is kept on the device and notices when somebody else has saved meanwhile. */
export interface FieldsDraft<Form extends Fields> {
  form: Form;
  isDirty: boolean;
  isOpening: boolean;
  savedOnDeviceAt: Date | null;
  /** Somebody else's version, when it differs from what this form was begun from; else null. */
  theirs: Form | null;
  change: (change: Partial<Form>) => void;
  /** Goes on from this form: after saving, or to take somebody else's. */
  settle: (form: Form) => void;
  /** Keeps what is typed here and goes on from the other version. */
  keepMine: () => void;
}

/** Keeps a flat form on the device: `useFieldsDraft('guardForce/…', fromServer, { version, isBusy })`. */
export function useFieldsDraft<Form extends Fields>(key: string, fromServer: Form, { version, isBusy }: { version: number; isBusy: boolean }): FieldsDraft<Form> {
  const ground = useMemo(() => ({ base: fromServer, form: fromServer }), [fromServer]);
  const draft: Draft<Typed<Form>> = useDraft(key, ground, { version });
  const { base, form } = draft.value;
  const isDirty = !isSame(base, form);
  const isStale = !draft.isOpening && !isBusy && !isSame(base, fromServer);
  const { settle } = draft;
  useEffect(() => {
    if (isStale && !isDirty) settle(ground);
  }, [isStale, isDirty, settle, ground]);
  return {
    form,
    isDirty,
    isOpening: draft.isOpening,
    savedOnDeviceAt: draft.savedAt,
    theirs: isStale && isDirty ? fromServer : null,
    change: (change) => draft.change((typed) => ({ ...typed, form: { ...typed.form, ...change } })),
    settle: (next) => settle({ base: next, form: next }),
    keepMine: () => draft.change((typed) => ({ base: fromServer, form: typed.form })),
  };
}

function isSame(one: Fields, other: Fields): boolean {
  return [...new Set([...Object.keys(one), ...Object.keys(other)])].every((field) => (one[field] ?? null) === (other[field] ?? null));
}
