import {
  Button,
  Cluster,
  ConfirmDialog,
  Empty,
  FieldGroup,
  notify,
  NumberField,
  Panel,
  ProblemsSummary,
  Stack,
  Table,
  TextField,
} from '@antoan/ui';
import { describeProblem, FailureNotice, useDraft, useProblems } from '@antoan/web';
import { useLingui } from '@lingui/react/macro';
import { useState } from 'react';
import { useMutation } from 'urql';
import { graphql } from '../graphql.ts';
import type { CouncilSession_SessionFragment } from '../graphql/graphql.ts';
import './council-problem-words.ts';

const CloseCouncilSession_mutation = graphql(`
  mutation CloseCouncilSession($input: CloseCouncilSessionInput!) {
    closeCouncilSession(input: $input) {
      councilSession {
        id
        ...CouncilSession_session
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

interface Votes {
  inFavour: number | null;
  against: number | null;
  abstained: number | null;
  recused: number | null;
}

interface Minutes {
  present: number | null;
  minutesNumber: string;
  votes: Record<string, Votes>;
}

const NO_VOTES: Votes = { inFavour: null, against: 0, abstained: 0, recused: 0 };

/** The votes of a session as they stand in its minutes; recording them puts what has enough before the chair. */
export function CloseSession({ session }: { session: CouncilSession_SessionFragment }) {
  const { t } = useLingui();
  const [isAsking, setAsking] = useState(false);
  const blank: Minutes = { present: null, minutesNumber: '', votes: {} };
  const { value, change, settle } = useDraft(`council-session/${session.id}`, blank);
  const [{ fetching, error }, close] = useMutation(CloseCouncilSession_mutation);
  const problems = useProblems();
  const rows = session.items.flatMap(({ nomination }) => (nomination?.state === 'IN_COUNCIL' ? [nomination] : []));
  const votesOf = (id: string): Votes => value.votes[id] ?? NO_VOTES;
  const setVotes = (id: string, votes: Partial<Votes>) =>
    change((now) => ({ ...now, votes: { ...now.votes, [id]: { ...(now.votes[id] ?? NO_VOTES), ...votes } } }));
  const kinds = [
    { id: 'inFavour', label: t`Đồng ý` },
    { id: 'against', label: t`Không đồng ý` },
    { id: 'abstained', label: t`Ý kiến khác` },
    { id: 'recused', label: t`Không biểu quyết` },
  ] as const;

  async function send() {
    const ballots = rows.map(({ id, version }) => {
      const { inFavour, against, abstained, recused } = votesOf(id);
      return {
        ...{ nominationId: id, version, inFavour: inFavour ?? 0, against: against ?? 0 },
        ...{ abstained: abstained ?? 0, recused: recused ?? 0 },
      };
    });
    const { present, minutesNumber } = value;
    const input = { id: session.id, version: session.version, present: present ?? 0, minutesNumber, ballots };
    const answer = await close({ input });
    setAsking(false);
    if (problems.keep({ payload: answer.data?.closeCouncilSession ?? null, error: answer.error }) || answer.error)
      return;
    settle(blank);
    notify(t`Đã ghi kết quả phiên họp`);
  }

  return (
    <Panel title={t`Biểu quyết`} isFlush>
      <FailureNotice error={problems.all.length > 0 ? undefined : error} />
      <ProblemsSummary hasFocus problems={problems.all.map((problem) => ({ message: describeProblem(problem) }))} />
      <Table
        label={t`Phiếu của từng đề nghị`}
        rows={rows}
        rowKey={({ id }) => id}
        empty={<Empty title={t`Chưa đưa đề nghị nào vào phiên họp`} />}
        columns={[
          {
            id: 'nominee',
            label: t`Được đề nghị`,
            cell: ({ nomineeName, kind }) => (
              <>
                {nomineeName}
                <div className="at-sub">{kind.name}</div>
              </>
            ),
          },
          {
            id: 'needed',
            label: t`Cần đồng ý`,
            isNumeric: true,
            cell: ({ kind }) => `${kind.councilPercent ?? '–'}%`,
          },
          ...kinds.map(({ id: kind, label }) => ({
            id: kind,
            label,
            phone: 'full' as const,
            cell: ({ id, nomineeName }: (typeof rows)[number]) => (
              <NumberField
                label={`${label}, ${nomineeName}`}
                isLabelHidden
                min={0}
                max={99}
                value={votesOf(id)[kind]}
                onChange={(count) => setVotes(id, { [kind]: count })}
              />
            ),
          })),
        ]}
      />
      {rows.length > 0 ? (
        <Stack gap="m">
          <FieldGroup>
            <NumberField
              label={t`Số thành viên dự họp`}
              min={0}
              max={session.members}
              value={value.present}
              onChange={(present) => change((now) => ({ ...now, present }))}
            />
            <TextField
              label={t`Số biên bản`}
              value={value.minutesNumber}
              onChange={(minutesNumber) => change((now) => ({ ...now, minutesNumber }))}
              maxLength={60}
            />
          </FieldGroup>
          <Cluster align="end">
            <Button tone="primary" onPress={() => setAsking(true)}>
              {t`Ghi kết quả phiên họp`}
            </Button>
          </Cluster>
        </Stack>
      ) : null}
      <ConfirmDialog
        isOpen={isAsking}
        onOpenChange={setAsking}
        title={t`Ghi kết quả phiên họp?`}
        consequence={t`Đề nghị đủ phiếu được trình Chủ tịch UBND tỉnh, đề nghị không đủ phiếu kết thúc ở đây. Mục 5 được rà soát lại ngay trước khi trình.`}
        actLabel={t`Ghi kết quả`}
        onAct={() => void send()}
        isActing={fetching}
      />
    </Panel>
  );
}
