import { Button, Cluster, Empty, notify, Panel, ProblemsSummary, Skeleton } from '@antoan/ui';
import { FailureNotice, QueryBoundary, useProblems } from '@antoan/web';
import { useLingui } from '@lingui/react/macro';
import { useState } from 'react';
import { useMutation, useQuery } from 'urql';
import { graphql } from '../graphql.ts';
import type { CouncilSession_SessionFragment } from '../graphql/graphql.ts';
import { PATHS } from '../paths.ts';
import { NominationTable } from '../screening/NominationTable.tsx';
import './council-problem-words.ts';

const BringNominations_query = graphql(`
  query BringNominations {
    nominations(state: ENDORSED, first: 100) {
      totalCount
      edges {
        node {
          id
          version
          viewerCanBring
          ...NominationRow_nomination
        }
      }
    }
  }
`);

const BringToCouncil_mutation = graphql(`
  mutation BringToCouncil($input: BringToCouncilInput!) {
    bringToCouncil(input: $input) {
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

/** Nominations that wait for a session: endorsed, clear and confirmed by both parties. Mark them and bring them. */
export function BringNominations({ session }: { session: CouncilSession_SessionFragment }) {
  const { t } = useLingui();
  const [marked, setMarked] = useState<ReadonlySet<string>>(new Set());
  const [result, retry] = useQuery({ query: BringNominations_query });
  const [{ fetching, error }, bring] = useMutation(BringToCouncil_mutation);
  const problems = useProblems();
  const waiting = (result.data?.nominations.edges ?? [])
    .map(({ node }) => node)
    .filter(({ viewerCanBring }) => viewerCanBring);
  const chosen = waiting.filter(({ id }) => marked.has(id));
  const count = chosen.length;

  async function send() {
    const nominations = chosen.map(({ id, version }) => ({ id, version }));
    const answer = await bring({ input: { id: session.id, version: session.version, nominations } });
    if (problems.keep({ payload: answer.data?.bringToCouncil ?? null, error: answer.error }) || answer.error) return;
    setMarked(new Set());
    notify(t`Đã đưa ${{ count }} đề nghị vào phiên họp`);
  }

  return (
    <Panel title={t`Đề nghị chờ hội đồng`} isFlush>
      <FailureNotice error={problems.all.length > 0 ? undefined : error} />
      <ProblemsSummary problems={problems.others().map((message) => ({ message }))} hasFocus />
      <QueryBoundary
        result={result}
        retry={retry}
        name={t`Đề nghị chờ hội đồng`}
        skeleton={<Skeleton shape="table" rows={4} />}
      >
        {() => (
          <NominationTable
            nominations={waiting}
            hrefOf={(id) => `${PATHS.screening}/${id}`}
            selected={marked}
            onSelectedChange={setMarked}
            empty={
              <Empty title={t`Không có đề nghị nào chờ hội đồng`}>
                {t`Đề nghị vào đây khi cấp quản lý đã đồng ý và hai bên đã xác nhận kết quả rà soát.`}
              </Empty>
            }
          />
        )}
      </QueryBoundary>
      {waiting.length > 0 ? (
        <Cluster align="end">
          <Button isLoading={fetching} isDisabled={count === 0} onPress={() => void send()}>
            {t`Đưa ${{ count }} đề nghị vào phiên họp`}
          </Button>
        </Cluster>
      ) : null}
    </Panel>
  );
}
