import { Button, ConfirmDialog, Confirmations, notify, ProblemsSummary } from '@antoan/ui';
import { describeProblem, FailureNotice, useProblems, useViewer } from '@antoan/web';
import { useLingui } from '@lingui/react/macro';
import { useState } from 'react';
import { type CombinedError, useMutation } from 'urql';
import { graphql } from '../graphql.ts';
import type { JointReview_NominationFragment } from '../graphql/graphql.ts';
import { hasRole } from '../reading-rights.ts';
import './award-problem-words.ts';

export const JointReview_nomination = graphql(`
  fragment JointReview_nomination on Nomination {
    id
    version
    state
    nomineeName
    screening {
      id
      outcome
    }
    boardConfirmation {
      at
      screeningId
    }
    policeConfirmation {
      at
      screeningId
    }
    viewerCanConfirm
    viewerCanPropose
    viewerCanRescreen
  }
`);

const ConfirmScreening_mutation = graphql(`
  mutation ConfirmScreening($input: ConfirmScreeningInput!) {
    confirmScreening(input: $input) {
      nomination {
        id
        ...JointReview_nomination
        screenings {
          id
          outcome
          ranAt
          trigger
          decisionNumber
          standingVersion
        }
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

const ProposeNomination_mutation = graphql(`
  mutation ProposeNomination($input: ProposeNominationInput!) {
    proposeNomination(input: $input) {
      nomination {
        id
        ...JointReview_nomination
        screenings {
          id
          outcome
          ranAt
          trigger
          decisionNumber
          standingVersion
        }
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

const RescreenNomination_mutation = graphql(`
  mutation RescreenNomination($input: RescreenNominationInput!) {
    rescreenNomination(input: $input) {
      nomination {
        id
        ...JointReview_nomination
        screening {
          ...Screening_screening
        }
        screenings {
          id
          outcome
          ranAt
          trigger
          decisionNumber
          standingVersion
        }
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

type Payload = {
  problems: readonly { code: string; path: readonly string[]; params: readonly { name: string; value: string }[] }[];
};

/** Both confirmations, and what the viewer may do next. There is no act that passes the gate by. */
export function JointReview({ nomination }: { nomination: JointReview_NominationFragment }) {
  const { t } = useLingui();
  const viewer = useViewer();
  const problems = useProblems();
  const [isProposing, setProposing] = useState(false);
  const [confirming, confirm] = useMutation(ConfirmScreening_mutation);
  const [proposing, propose] = useMutation(ProposeNomination_mutation);
  const [rescreening, rescreen] = useMutation(RescreenNomination_mutation);
  const { id, version, screening, nomineeName, viewerCanConfirm } = nomination;
  const givenAt = (confirmation: { at: string; screeningId: string } | null | undefined) =>
    confirmation && confirmation.screeningId === screening?.id ? confirmation.at : null;
  const isPolice = hasRole(viewer, 'PV05_OFFICER', 'PV05_HEAD');
  const isBoard = hasRole(viewer, 'EMULATION_OFFICER', 'EMULATION_HEAD');
  const error = confirming.error ?? proposing.error ?? rescreening.error;

  function isDone(payload: Payload | null | undefined, failure: CombinedError | undefined, sentence: string) {
    if (problems.keep({ payload: payload ?? null, error: failure }) || failure) return;
    notify(sentence);
  }

  async function sendConfirmation() {
    if (!screening) return;
    const result = await confirm({ input: { nominationId: id, version, screeningId: screening.id } });
    isDone(result.data?.confirmScreening, result.error, t`Đã xác nhận kết quả rà soát`);
  }

  async function sendProposal() {
    const result = await propose({ input: { id, version } });
    setProposing(false);
    isDone(result.data?.proposeNomination, result.error, t`Đã trình đề nghị khen thưởng ${{ nomineeName }}`);
  }

  async function screenAgain() {
    const result = await rescreen({ input: { id, version } });
    isDone(result.data?.rescreenNomination, result.error, t`Đã rà soát lại`);
  }

  return (
    <Confirmations
      keys={[
        {
          id: 'police',
          body: t`Công an tỉnh (PV05)`,
          at: givenAt(nomination.policeConfirmation),
          isMine: viewerCanConfirm && isPolice,
        },
        {
          id: 'board',
          body: t`Ban Thi đua - Khen thưởng`,
          at: givenAt(nomination.boardConfirmation),
          isMine: viewerCanConfirm && isBoard,
        },
      ]}
    >
      <FailureNotice error={problems.all.length > 0 ? undefined : error} />
      <ProblemsSummary hasFocus problems={problems.all.map((problem) => ({ message: describeProblem(problem) }))} />
      {viewerCanConfirm ? (
        <Button tone="primary" isWide isLoading={confirming.fetching} onPress={() => void sendConfirmation()}>
          {t`Xác nhận kết quả rà soát`}
        </Button>
      ) : null}
      {nomination.viewerCanPropose ? (
        <Button
          tone={viewerCanConfirm ? 'plain' : 'primary'}
          isWide
          isLoading={proposing.fetching}
          onPress={() => setProposing(true)}
        >
          {t`Trình khen thưởng`}
        </Button>
      ) : null}
      {nomination.viewerCanRescreen ? (
        <Button isWide isLoading={rescreening.fetching} onPress={() => void screenAgain()}>
          {t`Rà soát lại`}
        </Button>
      ) : null}
      <ConfirmDialog
        isOpen={isProposing}
        onOpenChange={setProposing}
        title={t`Trình khen thưởng ${{ nomineeName }}?`}
        consequence={t`Đề nghị được chuyển tới Chủ tịch UBND tỉnh quyết định. Mục 5 được rà soát lại ngay trước khi trình và trước khi quyết định.`}
        actLabel={t`Trình khen thưởng`}
        onAct={() => void sendProposal()}
        isActing={proposing.fetching}
      />
    </Confirmations>
  );
}
