import { Button, Cluster, Empty, GateMark, LinkButton, Page, PageHead, Panel, Table, TextLink } from '@antoan/ui';
import { useNominationStateWords, useNomineeSubjectWords } from '@antoan/gate-words';
import { QueryBoundary } from '@antoan/web';
import { useSearchState } from '@antoan/router';
import { useLingui } from '@lingui/react/macro';
import { Plus } from 'lucide-react';
import { useQuery } from 'urql';
import { useDesk } from '../desk/desk.ts';
import { graphql } from '../graphql.ts';

const NominationsPage_query = graphql(`
  query NominationsPage($after: String) {
    nominations(first: 50, after: $after) {
      totalCount
      pageInfo {
        hasNextPage
        endCursor
      }
      edges {
        node {
          id
          year
          subject
          nomineeName
          nomineePosition
          state
          needsReview
          kind {
            code
            name
          }
          screening {
            id
            outcome
          }
        }
      }
    }
  }
`);

/** The nominations of the unit and what clause 5 says of each. */
export function NominationsPage() {
  const { t } = useLingui();
  const { place, words } = useDesk();
  const [after, setAfter] = useSearchState('after');
  const states = useNominationStateWords();
  const subjects = useNomineeSubjectWords();
  const [result, retry] = useQuery({ query: NominationsPage_query, variables: { after: after || null } });
  const { hasNextPage, endCursor } = result.data?.nominations.pageInfo ?? {};
  const next = hasNextPage ? endCursor : null;
  return (
    <Page>
      <PageHead
        title={t`Khen thưởng`}
        crumbs={[{ label: words.myUnit, href: place }, { label: t`Khen thưởng` }]}
        intro={t`Mục 5 Chỉ thị: đơn vị chưa đạt tiêu chuẩn của năm thì tập thể và người đứng đầu không được đề nghị xét tặng năm đó.`}
        actions={
          <LinkButton href={`${place}/khen-thuong/moi`} tone="primary" icon={Plus}>
            {t`Lập đề nghị`}
          </LinkButton>
        }
      />
      <Panel isFlush>
        <QueryBoundary result={result} retry={retry} name={t`Khen thưởng`}>
          {({ nominations }) => (
            <Table
              label={t`Đề nghị khen thưởng của đơn vị`}
              rows={nominations.edges.map(({ node }) => node)}
              rowKey={({ id }) => id}
              empty={
                <Empty
                  title={t`Chưa có đề nghị nào`}
                >{t`Lập đề nghị cho tập thể, người đứng đầu hoặc cá nhân; nộp xong được rà soát ngay.`}</Empty>
              }
              columns={[
                {
                  id: 'nominee',
                  label: t`Tập thể, cá nhân`,
                  cell: ({ id, nomineeName, nomineePosition, subject }) => (
                    <>
                      <TextLink href={`${place}/khen-thuong/${id}`}>{nomineeName}</TextLink>
                      <div className="at-sub">
                        {nomineePosition ? `${subjects[subject]}, ${nomineePosition}` : subjects[subject]}
                      </div>
                    </>
                  ),
                },
                { id: 'kind', label: t`Danh hiệu, hình thức`, phone: 'full', cell: ({ kind }) => kind.name },
                { id: 'year', label: t`Năm`, isNumeric: true, cell: ({ year }) => year },
                { id: 'state', label: t`Trạng thái`, isNowrap: true, cell: ({ state }) => states[state] },
                {
                  id: 'gate',
                  label: t`Rà soát mục 5`,
                  phone: 'aside',
                  isNowrap: true,
                  cell: ({ screening }) =>
                    screening ? (
                      <GateMark value={screening.outcome} />
                    ) : (
                      <span className="at-sub">{t`Chưa rà soát`}</span>
                    ),
                },
              ]}
            />
          )}
        </QueryBoundary>
      </Panel>
      {after || next ? (
        <Cluster align="end">
          {after ? <Button onPress={() => setAfter('')}>{t`Về trang đầu`}</Button> : null}
          {next ? <Button onPress={() => setAfter(next)}>{t`Trang sau`}</Button> : null}
        </Cluster>
      ) : null}
    </Page>
  );
}
