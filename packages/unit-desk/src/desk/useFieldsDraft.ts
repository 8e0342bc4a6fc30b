import { type Draft, useDraft } from '@antoan/web';
import { useEffect, useMemo } from 'react';
import { type Fields, isSameFields, rebaseFields, type Typed } from './rebase-fields.ts';

/** A flat form that is kept on the device and notices when somebody else has saved meanwhile. */
export interface FieldsDraft<Form extends Fields> {
  form: Form;
  isDirty: boolean;
  isOpening: boolean;
  savedOnDeviceAt: Date | null;
  /** Somebody else's version, when a field was changed here and there; else null. */
  theirs: Form | null;
  change: (change: Partial<Form>) => void;
  /** Goes on from this form: after saving, or to take somebody else's. */
  settle: (form: Form) => void;
}

/** Keeps a flat form on the device: `useFieldsDraft('guardForce/…', fromServer, { version, isBusy })`. */
export function useFieldsDraft<Form extends Fields>(
  key: string,
  fromServer: Form,
  { version, isBusy }: { version: number; isBusy: boolean },
): FieldsDraft<Form> {
  const ground = useMemo(() => ({ base: fromServer, form: fromServer }), [fromServer]);
  const draft: Draft<Typed<Form>> = useDraft(key, ground, { version });
  const { base, form } = draft.value;
  const isDirty = !isSameFields(base, form);
  const isStale = !draft.isOpening && !isBusy && !isSameFields(base, fromServer);
  const rebased = isStale ? rebaseFields(draft.value, fromServer) : draft.value;
  const isBehind = !isSameFields(rebased.base, base) || !isSameFields(rebased.form, form);
  const { settle, change } = draft;
  useEffect(() => {
    if (isStale && !isDirty) settle(ground);
    else if (isBehind) change((typed) => rebaseFields(typed, fromServer));
  }, [isStale, isDirty, isBehind, settle, change, ground, fromServer]);
  return {
    form,
    isDirty,
    isOpening: draft.isOpening,
    savedOnDeviceAt: draft.savedAt,
    theirs: isStale && isDirty && !isBehind ? fromServer : null,
    change: (part) => change((typed) => ({ ...typed, form: { ...typed.form, ...part } })),
    settle: (next) => settle({ base: next, form: next }),
  };
}
