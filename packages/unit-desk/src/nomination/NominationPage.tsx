import { Banner, Empty, Page, PageHead, Skeleton, Stack } from '@antoan/ui';
import { useNominationStateWords, useNomineeSubjectWords, WithdrawnNotice } from '@antoan/gate-words';
import { useParams } from '@antoan/router';
import { QueryBoundary } from '@antoan/web';
import { useLingui } from '@lingui/react/macro';
import { useQuery } from 'urql';
import { useDesk } from '../desk/desk.ts';
import { graphql } from '../graphql.ts';
import { NominationDraft } from './NominationDraft.tsx';
import { ScreenedNomination } from './ScreenedNomination.tsx';
import { WithdrawNomination } from './WithdrawNomination.tsx';

const NominationPage_query = graphql(`
  query NominationPage($id: ID!) {
    nomination(id: $id) {
      id
      year
      subject
      nomineeName
      nomineePosition
      state
      needsReview
      withdrawalReason
      kind {
        code
        name
      }
      screening {
        id
      }
      endorsements {
        id
        outcome
        reason
        body {
          id
          name
        }
      }
      ...NominationDraft_nomination
      ...WithdrawNomination_nomination
      ...ScreenedNomination_nomination
    }
  }
`);

/** One nomination: what clause 5 says of it and why, who confirms it, what was found before. */
export function NominationPage() {
  const { t } = useLingui();
  const { place, words } = useDesk();
  const id = useParams()['id'] ?? '';
  const states = useNominationStateWords();
  const subjects = useNomineeSubjectWords();
  const [result, retry] = useQuery({ query: NominationPage_query, variables: { id } });
  return (
    <Page>
      <QueryBoundary result={result} retry={retry} name={t`Đề nghị khen thưởng`} skeleton={<Skeleton shape="page" />}>
        {({ nomination }) => {
          if (!nomination) return <Empty isPage title={t`Không tìm thấy đề nghị`} />;
          const { nomineeName, nomineePosition, subject, kind, year } = nomination;
          return (
            <>
              <PageHead
                title={nomineeName}
                subtitle={nomineePosition ?? subjects[subject]}
                crumbs={[
                  { label: words.myUnit, href: place },
                  { label: t`Khen thưởng`, href: `${place}/khen-thuong` },
                  { label: t`${kind.name}, thành tích năm ${year}` },
                ]}
                actions={
                  <>
                    <b>{states[nomination.state]}</b>
                    <WithdrawNomination key={id} nomination={nomination} />
                  </>
                }
              />
              <Stack gap="l">
                {nomination.needsReview ? (
                  <Banner tone="warn" title={t`Kết quả của đơn vị đã thay đổi sau khi có quyết định khen thưởng.`}>
                    {t`Ban Thi đua – Khen thưởng xem xét lại.`}
                  </Banner>
                ) : null}
                {nomination.state === 'DRAFT' && nomination.endorsements[0]?.outcome === 'RETURNED' ? (
                  <Banner tone="warn" title={t`${nomination.endorsements[0].body.name} trả lại để sửa.`}>
                    {nomination.endorsements[0].reason}
                  </Banner>
                ) : null}
                {nomination.state === 'WITHDRAWN' ? (
                  <WithdrawnNotice reason={nomination.withdrawalReason} isScreened={Boolean(nomination.screening)} />
                ) : null}
                {nomination.screening ? (
                  <ScreenedNomination nomination={nomination} />
                ) : (
                  <NominationDraft nomination={nomination} />
                )}
              </Stack>
            </>
          );
        }}
      </QueryBoundary>
    </Page>
  );
}
