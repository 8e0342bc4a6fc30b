import { formatDate } from '@antoan/i18n';
import { useSearchState } from '@antoan/router';
import { Empty, FilterBar, FilterPick, Page, PageHead, Panel, Skeleton, Table, Tabs } from '@antoan/ui';
import { QueryBoundary } from '@antoan/web';
import { Plural, useLingui } from '@lingui/react/macro';
import { useQuery } from 'urql';
import { NeedsChecking } from '../criteria/NeedsChecking.tsx';
import { graphql, readFragment } from '../graphql.ts';
import type { AwardKind_KindFragment, AwardRegime } from '../graphql/graphql.ts';
import { LawChangeTable } from '../law/LawChangeTable.tsx';
import { PATHS } from '../paths.ts';
import { AwardKind_kind } from './award-kind.fragment.ts';
import { useAwardKindWords } from './useAwardKindWords.ts';

const AwardKindsPage_query = graphql(`
  query AwardKindsPage {
    awardKinds {
      code
      validFrom
      ...AwardKind_kind
    }
    awardLawChanges(noun: AWARD_KIND, first: 100) {
      edges {
        node {
          id
          title
          act
          state
          effectiveOn
          legalBasis
          proposedAt
          isMine
        }
      }
    }
  }
`);

/** Kinds of award by the law they stand in, the changes that wait for a second person, and all that were made. */
export function AwardKindsPage() {
  const { t } = useLingui();
  const [tab, setTab] = useSearchState('muc');
  const [result, retry] = useQuery({ query: AwardKindsPage_query });
  const hrefOf = (id: string) => `${PATHS.awardKindChanges}/${id}`;
  return (
    <Page density="compact">
      <PageHead
        title={t`Danh hiệu thi đua, hình thức khen thưởng`}
        intro={t`Chỗ ghi “cần đối chiếu văn bản gốc” chưa được hai cán bộ pháp chế xác nhận.`}
      />
      <QueryBoundary result={result} retry={retry} name={t`Loại khen thưởng`} skeleton={<Skeleton shape="table" />}>
        {({ awardKinds, awardLawChanges }) => {
          const changes = awardLawChanges.edges.map(({ node }) => node);
          const open = changes.filter(({ state }) => state === 'PROPOSED');
          const settled = changes.filter(({ state }) => state !== 'PROPOSED');
          return (
            <Tabs
              label={t`Loại khen thưởng`}
              selected={tab || 'loai'}
              onChange={(id) => setTab(id === 'loai' ? '' : id)}
              items={[
                {
                  id: 'loai',
                  label: t`Các loại`,
                  content: <Kinds kinds={awardKinds.map((kind) => readFragment(AwardKind_kind, kind))} />,
                },
                {
                  id: 'cho',
                  label: t`Chờ xác nhận`,
                  count: open.length,
                  content: (
                    <Panel isFlush>
                      <LawChangeTable label={t`Đề nghị chờ xác nhận`} changes={open} hrefOf={hrefOf} />
                    </Panel>
                  ),
                },
                {
                  id: 'lich-su',
                  label: t`Lịch sử thay đổi`,
                  content: (
                    <Panel isFlush>
                      <LawChangeTable label={t`Lịch sử thay đổi`} changes={settled} hrefOf={hrefOf} />
                    </Panel>
                  ),
                },
              ]}
            />
          );
        }}
      </QueryBoundary>
    </Page>
  );
}

function Kinds({ kinds }: { kinds: readonly AwardKind_KindFragment[] }) {
  const { t } = useLingui();
  const { subjects, natures, regimes } = useAwardKindWords();
  const [regime, setRegime] = useSearchState('luat');
  const rows = kinds.filter((kind) => !regime || kind.regime === regime);
  return (
    <Panel isFlush>
      <FilterBar count={<Plural value={rows.length} other="# loại" />}>
        <FilterPick
          label={t`Luật`}
          options={(['LAW_2022', 'LAW_2003'] as const).map((id) => ({ id, label: regimes[id] }))}
          value={(regime || null) as AwardRegime | null}
          onChange={(next) => setRegime(next ?? '')}
        />
      </FilterBar>
      <Table
        label={t`Các loại khen thưởng`}
        rows={rows}
        rowKey={({ code }) => code}
        rowName={({ name, validFrom }) => `${name}, ${formatDate(validFrom)}`}
        rowHref={({ code }) => `${PATHS.awardKinds}/${code}`}
        columns={[
          { id: 'name', label: t`Tên`, cell: ({ name }) => name },
          { id: 'nature', label: t`Tính chất`, cell: ({ nature }) => natures[nature] },
          {
            id: 'subject',
            label: t`Đối tượng`,
            cell: ({ subject }) => subject.map((each) => subjects[each]).join(', '),
          },
          { id: 'basis', label: t`Căn cứ`, cell: ({ legalBasis }) => <span className="at-sub">{legalBasis}</span> },
          {
            id: 'validity',
            label: t`Hiệu lực`,
            isNowrap: true,
            cell: ({ validFrom, validTo }) => (
              <span className="at-num">{[formatDate(validFrom), validTo ? formatDate(validTo) : ''].join(' – ')}</span>
            ),
          },
          {
            id: 'checking',
            label: t`Đối chiếu`,
            phone: 'full',
            isNowrap: true,
            cell: ({ needsChecking }) => (needsChecking ? <NeedsChecking /> : t`Đã đối chiếu`),
          },
        ]}
        empty={<Empty title={t`Chưa có loại khen thưởng nào`} />}
      />
    </Panel>
  );
}
