import { failureOf, useProblems } from '@antoan/web';
import { useMemo, useState } from 'react';
import { type CombinedError, useMutation } from 'urql';
import { type FieldsDraft, useFieldsDraft } from '../desk/useFieldsDraft.ts';
import { readFragment } from '../graphql.ts';
import type { ReportForm_ReportFragment } from '../graphql/graphql.ts';
import { type Cells, cellsOf } from './report-cells.ts';
import { ReportForm_report, SaveReport_mutation, SubmitReport_mutation } from './report.fragments.ts';

/** A report in work: what is typed, what is wrong with it, and how it is kept and sent. */
export interface ReportDraft extends FieldsDraft<Cells> {
  problems: ReturnType<typeof useProblems>;
  error: CombinedError | undefined;
  /** Somebody else's version came first. */
  isRefusedAsStale: boolean;
  isSaving: boolean;
  isSubmitting: boolean;
  savedAt: Date | null;
  /** Keeps the numbers on the server; gives the version that they have there, or null when they were not taken. */
  save: () => Promise<number | null>;
  /** Sends that version; tells whether it was taken. */
  submit: (version: number) => Promise<boolean>;
}

/** Works on a report: `useReportDraft(report, { askAgain })`. */
export function useReportDraft(report: ReportForm_ReportFragment, { askAgain }: { askAgain: () => void }): ReportDraft {
  const { id, version, state, period } = report;
  const fromServer = useMemo(() => cellsOf(report), [report]);
  const [isSaving, setSaving] = useState(false);
  const [savedAt, setSavedAt] = useState<Date | null>(null);
  const draft = useFieldsDraft<Cells>(`report/${id}`, fromServer, { version, isBusy: isSaving });
  const [saving, sendDraft] = useMutation(SaveReport_mutation);
  const [submitting, sendFinal] = useMutation(SubmitReport_mutation);
  const problems = useProblems();
  const error = saving.error ?? submitting.error;

  async function save(): Promise<number | null> {
    if (!draft.isDirty && state === 'DRAFT') return version;
    setSaving(true);
    const cells = period.regime.elements.map(({ code }) => ({ code, value: draft.form[code] ?? null }));
    const result = await sendDraft({ input: { id, version, cells } });
    const hasProblems = problems.keep({ payload: result.data?.saveReport, error: result.error });
    const saved = readFragment(ReportForm_report, result.data?.saveReport.report);
    if (isConflict(result.error)) askAgain();
    if (saved && !hasProblems) {
      draft.settle(cellsOf(saved));
      setSavedAt(new Date());
    }
    setSaving(false);
    return saved && !hasProblems ? saved.version : null;
  }

  async function submit(savedVersion: number): Promise<boolean> {
    const result = await sendFinal({ input: { id, version: savedVersion } });
    const hasProblems = problems.keep({ payload: result.data?.submitReport, error: result.error });
    if (isConflict(result.error)) askAgain();
    return !hasProblems && !result.error;
  }

  return {
    ...draft,
    problems,
    error,
    isRefusedAsStale: isConflict(error),
    isSaving,
    isSubmitting: submitting.fetching,
    savedAt,
    save,
    submit,
  };
}

function isConflict(error: CombinedError | undefined): boolean {
  return error !== undefined && failureOf(error).code === 'CONFLICT';
}
