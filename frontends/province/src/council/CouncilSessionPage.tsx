import { formatDate } from '@antoan/i18n';
import { useParams } from '@antoan/router';
import { Empty, Page, PageHead, Skeleton, Stack, Tag } from '@antoan/ui';
import { QueryBoundary } from '@antoan/web';
import { useLingui } from '@lingui/react/macro';
import { useQuery } from 'urql';
import { graphql, readFragment } from '../graphql.ts';
import { PATHS } from '../paths.ts';
import { BringNominations } from './BringNominations.tsx';
import { CloseSession } from './CloseSession.tsx';
import { CouncilSession_session } from './council-session.fragment.ts';
import { CouncilVotes } from './CouncilVotes.tsx';
import { useSessionStateWords } from './useSessionStateWords.ts';

const CouncilSessionPage_query = graphql(`
  query CouncilSessionPage($id: ID!) {
    councilSession(id: $id) {
      id
      ...CouncilSession_session
    }
  }
`);

/** One session: what is brought before it, the votes, and what they came to. */
export function CouncilSessionPage() {
  const { t } = useLingui();
  const { id = '' } = useParams();
  const states = useSessionStateWords();
  const [result, retry] = useQuery({ query: CouncilSessionPage_query, variables: { id } });
  return (
    <Page density="compact">
      <QueryBoundary result={result} retry={retry} name={t`Phiên họp`} skeleton={<Skeleton shape="page" />}>
        {({ councilSession }) => {
          const session = readFragment(CouncilSession_session, councilSession);
          if (!session) return <Empty isPage title={t`Không tìm thấy phiên họp`} />;
          const { heldOn, state, members, quorum } = session;
          const day = formatDate(heldOn);
          return (
            <>
              <PageHead
                title={t`Phiên họp ngày ${{ day }}`}
                crumbs={[{ label: t`Hội đồng Thi đua - Khen thưởng`, href: PATHS.council }, { label: day }]}
                beside={<Tag>{states[state]}</Tag>}
                subtitle={t`${{ members }} thành viên, họp khi có ít nhất ${{ quorum }}.`}
              />
              <Stack gap="l">
                {session.viewerCanAct ? <BringNominations session={session} /> : null}
                {session.viewerCanAct ? (
                  <CloseSession key={`${id} ${session.items.length}`} session={session} />
                ) : (
                  <CouncilVotes session={session} />
                )}
              </Stack>
            </>
          );
        }}
      </QueryBoundary>
    </Page>
  );
}
