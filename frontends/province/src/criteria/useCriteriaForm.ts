import { useNavigate } from '@antoan/router';
import { notify } from '@antoan/ui';
import { useDraft, useProblems } from '@antoan/web';
import { useLingui } from '@lingui/react/macro';
import { useState } from 'react';
import { type CombinedError, useMutation, useQuery } from 'urql';
import { graphql } from '../graphql.ts';
import type { CriteriaSet_SetFragment, ProposeCriteriaSetInput } from '../graphql/graphql.ts';
import { PATHS } from '../paths.ts';
import { inputOf, rebased, type CriteriaForm } from './criteria-form.ts';

const CriteriaTrial_query = graphql(`
  query CriteriaTrial($input: ProposeCriteriaSetInput!) {
    tryCriteriaSet(input: $input) {
      problems {
        code
        path
        params {
          name
          value
        }
      }
      preview {
        ...AffectedPanel_preview
      }
    }
  }
`);

const ProposeCriteria_mutation = graphql(`
  mutation ProposeCriteria($input: ProposeCriteriaSetInput!) {
    proposeCriteriaSet(input: $input) {
      problems {
        code
        path
        params {
          name
          value
        }
      }
      standardLawChange {
        id
      }
    }
  }
`);

/** A version while it is being written: kept on this device, tried out, and laid before the second person. */
export function useCriteriaForm({ draftKey, initial }: { draftKey: string; initial: CriteriaForm }) {
  const { t } = useLingui();
  const navigate = useNavigate();
  const draft = useDraft(draftKey, initial);
  const problems = useProblems();
  const [asked, setAsked] = useState<ProposeCriteriaSetInput | null>(null);
  const [error, setError] = useState<CombinedError>();
  const [trial, tryAgain] = useQuery({
    query: CriteriaTrial_query,
    variables: { input: asked! },
    pause: asked === null,
    requestPolicy: 'network-only',
  });
  const [sending, propose] = useMutation(ProposeCriteria_mutation);

  function change(said: Partial<CriteriaForm>) {
    setAsked(null);
    draft.change((current) => ({ ...current, ...said }));
  }

  /** A day is needed before anything can be tried or sent. */
  function complete(): ProposeCriteriaSetInput | null {
    const input = inputOf(draft.value);
    if (input) return input;
    problems.keep({
      payload: { problems: [{ code: 'lawChange.effectiveOn.missing', path: ['effectiveOn'], params: [] }] },
    });
    return null;
  }

  function look() {
    const input = complete();
    if (!input) return;
    problems.clear();
    setAsked(input);
    if (asked !== null) tryAgain({ requestPolicy: 'network-only' });
  }

  async function send() {
    const input = complete();
    if (!input) return;
    const result = await propose({ input });
    setError(result.error);
    const payload = result.data?.proposeCriteriaSet ?? null;
    if (problems.keep({ payload, error: result.error }) || result.error || !payload?.standardLawChange) return;
    draft.settle(initial);
    notify(t`Đã gửi đề nghị, chờ người thứ hai xác nhận`);
    await navigate(`${PATHS.criteriaChanges}/${payload.standardLawChange.id}`);
  }

  const tried = asked === null || trial.fetching ? null : (trial.data?.tryCriteriaSet ?? null);
  return {
    value: draft.value,
    isOpening: draft.isOpening,
    savedAt: draft.savedAt,
    change,
    rebase: (latest: CriteriaSet_SetFragment) => change(rebased(draft.value, latest)),
    startOver: () => {
      setAsked(null);
      draft.settle(initial);
    },
    look,
    isLooking: asked !== null && trial.fetching,
    tried,
    trialError: asked === null ? undefined : trial.error,
    send,
    isSending: sending.fetching,
    error,
    problems: tried ? tried.problems : problems.all,
  };
}
