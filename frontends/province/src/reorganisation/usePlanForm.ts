import { notify } from '@antoan/ui';
import { useDraft } from '@antoan/web';
import { useLingui } from '@lingui/react/macro';
import { useState } from 'react';
import { useMutation, type CombinedError } from 'urql';
import { readFragment } from '../graphql.ts';
import type { Workbench_ReorganisationFragment } from '../graphql/graphql.ts';
import { formOf, inputOf, saysTheSame, type PlanForm } from './plan-form.ts';
import { ChangePlan_mutation, Workbench_reorganisation } from './workbench.fragment.ts';

/** The plan while it is being written: kept on this device with each letter, on the server when it is saved. */
export function usePlanForm(plan: Workbench_ReorganisationFragment) {
  const { t } = useLingui();
  const draft = useDraft(`reorganisation/${plan.id}`, formOf(plan), { version: plan.version });
  const [saved, setSaved] = useState(() => formOf(plan));
  const [{ fetching }, change] = useMutation(ChangePlan_mutation);
  const [error, setError] = useState<CombinedError | undefined>();
  const isDirty = !saysTheSame(draft.value, saved);
  // Somebody else saved after this device began to write: both versions are there to choose from.
  const isBehind = isDirty && draft.baseVersion !== null && draft.baseVersion < plan.version;

  async function save(): Promise<boolean> {
    const result = await change({ input: { id: plan.id, version: plan.version, ...inputOf(draft.value) } });
    setError(result.error);
    const stored = result.data?.changeReorganisation.reorganisation;
    if (!stored || result.error) return false;
    take(readFragment(Workbench_reorganisation, stored));
    notify(t`Đã lưu phương án`);
    return true;
  }

  /** Goes on from what the server has. */
  function take(stored: Workbench_ReorganisationFragment): void {
    const form = formOf(stored);
    setSaved(form);
    draft.settle(form);
  }

  return {
    value: draft.value,
    change: (said: Partial<PlanForm>) => draft.change((current) => ({ ...current, ...said })),
    save,
    takeServers: () => take(plan),
    isOpening: draft.isOpening,
    isDirty,
    isBehind,
    isSaving: fetching,
    savedAt: draft.savedAt,
    error,
  };
}
