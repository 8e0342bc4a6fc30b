import { formatDate, formatDateTime } from '@antoan/i18n';
import { useNavigate, useSearchState } from '@antoan/router';
import { Button, Empty, FilterBar, Page, PageHead, Panel, Skeleton, Table, Tag } from '@antoan/ui';
import { FailureNotice, QueryBoundary, useViewer } from '@antoan/web';
import { Plural, useLingui } from '@lingui/react/macro';
import { Combine, Plus } from 'lucide-react';
import { useMutation, useQuery } from 'urql';
import { graphql } from '../graphql.ts';
import { PATHS } from '../paths.ts';
import { hasRole } from '../reading-rights.ts';
import { useReorganisationWords } from './useReorganisationWords.ts';
import '../province.css';

const ReorganisationsPage_query = graphql(`
  query ReorganisationsPage($after: String) {
    reorganisations(first: 50, after: $after) {
      totalCount
      edges {
        node {
          id
          title
          state
          effectiveOn
          createdAt
          undoOf
          instrument {
            number
          }
        }
      }
      pageInfo {
        hasNextPage
        endCursor
      }
    }
  }
`);

const DraftPlan_mutation = graphql(`
  mutation DraftPlan($input: DraftReorganisationInput!) {
    draftReorganisation(input: $input) {
      reorganisation {
        id
      }
    }
  }
`);

/** Plans by which units are rearranged, newest first. */
export function ReorganisationsPage() {
  const { t } = useLingui();
  const navigate = useNavigate();
  const { states } = useReorganisationWords();
  const mayDraft = hasRole(useViewer(), 'PROVINCIAL_OFFICE');
  const [after, setAfter] = useSearchState('after');
  const [result, retry] = useQuery({ query: ReorganisationsPage_query, variables: { after: after || null } });
  const [drafting, draft] = useMutation(DraftPlan_mutation);

  async function begin() {
    const input = { title: '', instrument: { number: '', title: '' }, effectiveOn: null, steps: [] };
    const { data } = await draft({ input });
    const drafted = data?.draftReorganisation.reorganisation;
    if (drafted) await navigate(`${PATHS.reorganisations}/${drafted.id}`);
  }

  return (
    <Page density="compact">
      <PageHead
        title={t`Sắp xếp đơn vị`}
        actions={
          mayDraft ? (
            <Button tone="primary" icon={Plus} isLoading={drafting.fetching} onPress={() => void begin()}>
              {t`Lập phương án`}
            </Button>
          ) : null
        }
      />
      <FailureNotice error={drafting.error} />
      <Panel isFlush>
        <FilterBar
          count={result.data ? <Plural value={result.data.reorganisations.totalCount} other="# phương án" /> : null}
        >
          {null}
        </FilterBar>
        <QueryBoundary result={result} retry={retry} name={t`Sắp xếp đơn vị`} skeleton={<Skeleton shape="table" />}>
          {({ reorganisations: { edges, pageInfo } }) => (
            <>
              <Table
                label={t`Các phương án sắp xếp`}
                rows={edges.map(({ node }) => node)}
                rowKey={({ id }) => id}
                rowName={({ title }) => title || t`Phương án chưa đặt tên`}
                rowHref={({ id }) => `${PATHS.reorganisations}/${id}`}
                columns={[
                  {
                    id: 'title',
                    label: t`Phương án`,
                    cell: ({ title, undoOf }) => {
                      const name = title || t`Phương án chưa đặt tên`;
                      return undoOf ? t`Hoàn tác: ${{ name }}` : name;
                    },
                  },
                  {
                    id: 'instrument',
                    label: t`Căn cứ`,
                    isNowrap: true,
                    cell: ({ instrument }) => instrument.number || '–',
                  },
                  {
                    id: 'effective',
                    label: t`Có hiệu lực từ`,
                    isNowrap: true,
                    cell: ({ effectiveOn }) => (
                      <span className="at-num">{effectiveOn ? formatDate(effectiveOn) : '–'}</span>
                    ),
                  },
                  {
                    id: 'created',
                    label: t`Lập lúc`,
                    isNowrap: true,
                    cell: ({ createdAt }) => <span className="at-num">{formatDateTime(createdAt)}</span>,
                  },
                  {
                    id: 'state',
                    label: t`Tình trạng`,
                    phone: 'aside',
                    isNowrap: true,
                    cell: ({ state }) => (
                      <Tag tone={state === 'CONFIRMED_ONCE' ? 'warn' : 'plain'}>{states[state]}</Tag>
                    ),
                  },
                ]}
                empty={
                  <Empty icon={Combine} title={t`Chưa có phương án nào`}>
                    {t`Sáp nhập, chia tách, đổi tên, chuyển đơn vị đều lập thành phương án và do hai người xác nhận.`}
                  </Empty>
                }
              />
              {pageInfo.hasNextPage || after ? (
                <div className="province-pages">
                  {after ? <Button size="small" onPress={() => setAfter('')}>{t`Về trang đầu`}</Button> : null}
                  {pageInfo.hasNextPage ? (
                    <Button size="small" onPress={() => setAfter(pageInfo.endCursor ?? '')}>{t`Trang sau`}</Button>
                  ) : null}
                </div>
              ) : null}
            </>
          )}
        </QueryBoundary>
      </Panel>
    </Page>
  );
}
