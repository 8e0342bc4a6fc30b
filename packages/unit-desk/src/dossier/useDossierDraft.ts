import { type Draft, failureOf, type Problems, useDraft, useProblems } from '@antoan/web';
import { useEffect, useMemo, useRef, useState } from 'react';
import { type CombinedError, useMutation } from 'urql';
import { graphql, readFragment } from '../graphql.ts';
import type { DossierForm_AssessmentFragment } from '../graphql/graphql.ts';
import { type AnswerForm, changesBetween, type DossierForm, formOf, isSame, type MinutesForm } from './dossier-form.ts';
import { DossierForm_assessment } from './dossier.fragments.ts';
import { fieldsInTwoVersions, type VersionedField } from './dossier-versions.ts';

const SaveAssessment_mutation = graphql(`
  mutation SaveAssessment($input: SaveAssessmentInput!) {
    saveAssessment(input: $input) {
      assessment {
        id
        ...DossierForm_assessment
      }
      problems {
        code
        path
        params {
          name
          value
        }
      }
    }
  }
`);

/** What is typed, with what it was begun from: without the ground nobody could say who changed what. */
interface Typed {
  base: DossierForm;
  form: DossierForm;
}

/** The self-assessment being filled in. */
export interface DossierDraft {
  form: DossierForm;
  isDirty: boolean;
  isOpening: boolean;
  isSaving: boolean;
  savedOnDeviceAt: Date | null;
  savedAt: Date | null;
  /** Fields that somebody else has changed meanwhile; empty when there is one version only. */
  versions: VersionedField[];
  problems: Problems;
  error: CombinedError | undefined;
  changeAnswer: (criterionId: string, change: Partial<AnswerForm>) => void;
  changeMinutes: (change: Partial<MinutesForm>) => void;
  /** Takes one form out of two versions; the rest of the work goes on from it. */
  settleVersions: (joined: DossierForm) => void;
  /** Sends what has changed; answers the version now kept, or null when it was not taken. */
  save: () => Promise<number | null>;
}

/** Keeps the form on the device while it is typed, sends it, and notices when somebody else was faster. */
export function useDossierDraft(assessment: DossierForm_AssessmentFragment, askAgain: () => void): DossierDraft {
  const fromServer = useMemo(() => formOf(assessment), [assessment]);
  const draft = useDraft<Typed>(
    `assessment/${assessment.id}`,
    { base: fromServer, form: fromServer },
    { version: assessment.version },
  );
  const [{ error }, send] = useMutation(SaveAssessment_mutation);
  const [isSaving, setSaving] = useState(false);
  const [savedAt, setSavedAt] = useState<Date | null>(null);
  const problems = useProblems();
  const latest = useRef(draft.value);
  latest.current = draft.value;

  const { base, form } = draft.value;
  const isDirty = !isSame(base, form);
  useFreshGround(draft, fromServer, isDirty || isSaving);
  const versions = useMemo(
    () =>
      !isDirty || isSaving || draft.isOpening || isSame(base, fromServer)
        ? []
        : fieldsInTwoVersions(base, form, fromServer),
    [isDirty, isSaving, draft.isOpening, base, form, fromServer],
  );

  const edit = (change: (form: DossierForm) => DossierForm) =>
    draft.change((typed) => ({ ...typed, form: change(typed.form) }));

  async function save(): Promise<number | null> {
    const sent = latest.current;
    if (isSame(sent.base, sent.form)) return assessment.version;
    setSaving(true);
    const { answers, minutes } = changesBetween(sent.base, sent.form);
    const result = await send({ input: { id: assessment.id, version: assessment.version, answers, minutes } });
    const isRefused = problems.keep({ payload: result.data?.saveAssessment, error: result.error });
    const saved = readFragment(DossierForm_assessment, result.data?.saveAssessment.assessment);
    if (result.error && failureOf(result.error).code === 'CONFLICT') askAgain();
    if (saved && !isRefused && !result.error) {
      goOnFrom(formOf(saved), sent.form);
      setSavedAt(new Date());
    }
    setSaving(false);
    return saved && !isRefused && !result.error ? saved.version : null;
  }

  // What was typed while the line was busy stays.
  function goOnFrom(ground: DossierForm, sent: DossierForm) {
    const typedMeanwhile = latest.current.form;
    draft.settle({ base: ground, form: ground });
    if (typedMeanwhile !== sent) draft.change({ base: ground, form: typedMeanwhile });
  }

  return {
    form,
    isDirty,
    isOpening: draft.isOpening,
    isSaving,
    savedOnDeviceAt: draft.savedAt,
    savedAt,
    versions,
    problems,
    error: error && failureOf(error).code === 'CONFLICT' ? undefined : error,
    changeAnswer: (criterionId, change) =>
      edit((typed) => {
        const answer = typed.answers[criterionId];
        return answer ? { ...typed, answers: { ...typed.answers, [criterionId]: { ...answer, ...change } } } : typed;
      }),
    changeMinutes: (change) => edit((typed) => ({ ...typed, minutes: { ...typed.minutes, ...change } })),
    settleVersions: (joined) => {
      draft.settle({ base: fromServer, form: fromServer });
      if (!isSame(fromServer, joined)) draft.change({ base: fromServer, form: joined });
    },
    save,
  };
}

// Nothing unsent here: what the server has now is the ground.
function useFreshGround(draft: Draft<Typed>, fromServer: DossierForm, isBusy: boolean) {
  const { isOpening, settle, value } = draft;
  const isStale = !isOpening && !isBusy && !isSame(value.base, fromServer);
  useEffect(() => {
    if (isStale) settle({ base: fromServer, form: fromServer });
  }, [isStale, settle, fromServer]);
}
