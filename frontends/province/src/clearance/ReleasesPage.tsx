import { formatDate, formatDateTime } from '@antoan/i18n';
import { useSearchState } from '@antoan/router';
import { Empty, FilterBar, FilterPick, Page, PageHead, Panel, Skeleton, Table, Tag } from '@antoan/ui';
import { QueryBoundary } from '@antoan/web';
import { Plural, useLingui } from '@lingui/react/macro';
import { CircleCheck } from 'lucide-react';
import { useQuery } from 'urql';
import { graphql } from '../graphql.ts';
import type { ReleaseState } from '../graphql/graphql.ts';
import { PATHS } from '../paths.ts';
import { useReleaseWords } from './useReleaseWords.ts';

const ReleasesPage_query = graphql(`
  query ReleasesPage {
    releases {
      id
      kind
      year
      decisionNumber
      decisionDate
      authorityName
      itemCount
      state
      offeredAt
      publishedAt
    }
  }
`);

const STATES = ['OFFERED', 'CLEARED', 'PUBLISHED', 'WITHDRAWN'] as const satisfies readonly ReleaseState[];

/** Releases on their way to the public: offered by the data's owner, cleared here, published by the portal. */
export function ReleasesPage() {
  const { t } = useLingui();
  const { states, kinds } = useReleaseWords();
  const [stateText, setState] = useSearchState('trang-thai', 'OFFERED');
  const state = STATES.find((each) => each === stateText) ?? null;
  const [result, retry] = useQuery({ query: ReleasesPage_query });
  const rows = (result.data?.releases ?? [])
    .filter((release) => state === null || release.state === state)
    .toSorted((a, b) => b.offeredAt.localeCompare(a.offeredAt));
  return (
    <Page density="compact">
      <PageHead title={t`Duyệt công bố`} />
      <Panel isFlush>
        <FilterBar count={result.data ? <Plural value={rows.length} other="# danh sách" /> : null}>
          <FilterPick
            label={t`Tình trạng`}
            options={STATES.map((each) => ({ id: each, label: states[each] }))}
            value={state}
            onChange={(next) => setState(next ?? 'tat-ca')}
          />
        </FilterBar>
        <QueryBoundary result={result} retry={retry} name={t`Danh sách công bố`} skeleton={<Skeleton shape="table" />}>
          {() => (
            <Table
              label={t`Các danh sách công bố`}
              rows={rows}
              rowKey={({ id }) => id}
              rowName={({ decisionNumber, authorityName }) => `${decisionNumber}, ${authorityName}`}
              rowHref={({ id }) => `${PATHS.clearance}/${id}`}
              columns={[
                {
                  id: 'decision',
                  label: t`Theo quyết định`,
                  isNowrap: true,
                  cell: ({ decisionNumber }) => decisionNumber,
                },
                {
                  id: 'date',
                  label: t`Ngày`,
                  isNowrap: true,
                  cell: ({ decisionDate }) => <span className="at-num">{formatDate(decisionDate)}</span>,
                },
                { id: 'authority', label: t`Cơ quan ban hành`, cell: ({ authorityName }) => authorityName },
                {
                  id: 'kind',
                  label: t`Nội dung`,
                  cell: ({ kind, year }) => t`${{ what: kinds[kind] }} năm ${{ year }}`,
                },
                { id: 'count', label: t`Số tên`, isNumeric: true, cell: ({ itemCount }) => itemCount },
                {
                  id: 'offered',
                  label: t`Chuyển đến`,
                  isNowrap: true,
                  cell: ({ offeredAt }) => <span className="at-num">{formatDateTime(offeredAt)}</span>,
                },
                {
                  id: 'state',
                  label: t`Tình trạng`,
                  phone: 'aside',
                  isNowrap: true,
                  cell: (release) => (
                    <Tag tone={release.state === 'OFFERED' ? 'warn' : 'plain'}>{states[release.state]}</Tag>
                  ),
                },
              ]}
              empty={
                state === 'OFFERED' ? (
                  <Empty icon={CircleCheck} title={t`Không có danh sách nào chờ duyệt`}>
                    {t`Danh sách mới sẽ hiện ở đây khi chủ quản số liệu chuyển đến.`}
                  </Empty>
                ) : (
                  <Empty title={t`Không có danh sách nào`} />
                )
              }
            />
          )}
        </QueryBoundary>
      </Panel>
    </Page>
  );
}
