import { foldMarks, formatDate, formatDateTime } from '@antoan/i18n';
import { useParams, useSearchState } from '@antoan/router';
import {
  Columns,
  Empty,
  FactList,
  FilterBar,
  Page,
  PageHead,
  Panel,
  SearchField,
  Skeleton,
  Stack,
  Table,
  Tag,
} from '@antoan/ui';
import { QueryBoundary } from '@antoan/web';
import { Plural, useLingui } from '@lingui/react/macro';
import { useQuery } from 'urql';
import { graphql, readFragment } from '../graphql.ts';
import type { ReleasePageQuery } from '../graphql/graphql.ts';
import { PATHS } from '../paths.ts';
import { ClearanceKeys, ClearanceKeys_release } from './ClearanceKeys.tsx';
import { useReleaseWords } from './useReleaseWords.ts';

const ReleasePage_query = graphql(`
  query ReleasePage($id: ID!) {
    release(id: $id) {
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
      items(first: 100) {
        id
        name
        placeName
        awardName
        recipientName
        withdrawnAt
      }
      ...ClearanceKeys_release
    }
  }
`);

type ReleaseDetail = NonNullable<ReleasePageQuery['release']>;

/** One release with every name that would be published, and the keys that open it. */
export function ReleasePage() {
  const { t } = useLingui();
  const { id = '' } = useParams();
  const { states, kinds } = useReleaseWords();
  const [result, retry] = useQuery({ query: ReleasePage_query, variables: { id } });
  return (
    <QueryBoundary result={result} retry={retry} name={t`Danh sách công bố`} skeleton={<Skeleton shape="page" />}>
      {({ release }) => {
        if (!release) return <Empty isPage title={t`Không tìm thấy danh sách công bố`} />;
        const { decisionNumber, decisionDate, year, kind, itemCount } = release;
        return (
          <Page density="compact">
            <PageHead
              crumbs={[{ label: t`Duyệt công bố`, href: PATHS.clearance }, { label: decisionNumber }]}
              title={t`${{ what: kinds[kind] }} năm ${{ year }}`}
              subtitle={t`${{ count: itemCount }} tên`}
              beside={<Tag tone={release.state === 'OFFERED' ? 'warn' : 'plain'}>{states[release.state]}</Tag>}
            />
            <Columns layout="aside-end">
              <ReleaseItems items={release.items} total={itemCount} kind={kind} />
              <Stack gap="l">
                <Panel title={t`Hai khóa duyệt`}>
                  <ClearanceKeys release={readFragment(ClearanceKeys_release, release)} />
                </Panel>
                <Panel title={t`Căn cứ`}>
                  <FactList
                    items={[
                      { label: t`Quyết định`, value: decisionNumber },
                      { label: t`Ngày`, value: formatDate(decisionDate), isNumeric: true },
                      { label: t`Cơ quan ban hành`, value: release.authorityName },
                      { label: t`Chuyển đến`, value: formatDateTime(release.offeredAt), isNumeric: true },
                      {
                        label: t`Công bố`,
                        value: release.publishedAt ? formatDateTime(release.publishedAt) : t`Chưa`,
                        isNumeric: true,
                      },
                    ]}
                  />
                </Panel>
              </Stack>
            </Columns>
          </Page>
        );
      }}
    </QueryBoundary>
  );
}

interface ReleaseItemsProps {
  items: ReleaseDetail['items'];
  total: number;
  kind: ReleaseDetail['kind'];
}

function ReleaseItems({ items, total, kind }: ReleaseItemsProps) {
  const { t } = useLingui();
  const [search, setSearch] = useSearchState('tim');
  const rows = items.filter(({ name }) => foldMarks(name).includes(foldMarks(search)));
  const isAward = kind === 'AWARD';
  return (
    <Panel isFlush>
      <FilterBar count={<Plural value={total} other="# tên sẽ công bố" />}>
        <SearchField
          label={t`Tìm trong danh sách`}
          value={search}
          onChange={(next) => setSearch(next, { replace: true })}
          hasSlashKey
        />
      </FilterBar>
      <Table
        label={t`Các tên sẽ công bố`}
        rows={rows}
        rowKey={({ id }) => id}
        columns={[
          ...(isAward
            ? [
                {
                  id: 'recipient',
                  label: t`Người, tập thể được khen`,
                  cell: (item: (typeof rows)[number]) => item.recipientName ?? item.name,
                },
              ]
            : []),
          { id: 'name', label: t`Đơn vị`, cell: ({ name }) => name },
          { id: 'place', label: t`Địa bàn`, cell: ({ placeName }) => placeName },
          ...(isAward
            ? [{ id: 'award', label: t`Hình thức`, cell: (item: (typeof rows)[number]) => item.awardName ?? '–' }]
            : []),
          ...(rows.some(({ withdrawnAt }) => withdrawnAt)
            ? [
                {
                  id: 'withdrawn',
                  label: t`Ghi chú`,
                  phone: 'full' as const,
                  cell: ({ withdrawnAt }: (typeof rows)[number]) =>
                    withdrawnAt ? <Tag tone="warn">{t`Đã rút ${{ at: formatDate(withdrawnAt) }}`}</Tag> : null,
                },
              ]
            : []),
        ]}
        empty={<Empty title={t`Không có tên nào khớp`} />}
      />
      {items.length < total ? (
        <p className="at-sub province-note">{t`Đang hiện ${{ shown: items.length }} tên đầu.`}</p>
      ) : null}
    </Panel>
  );
}
