import { useSearchState } from '@antoan/router';
import { LinkButton, Page, PageHead, Panel, Skeleton, Tabs } from '@antoan/ui';
import { QueryBoundary } from '@antoan/web';
import { useLingui } from '@lingui/react/macro';
import { Plus } from 'lucide-react';
import { useQuery } from 'urql';
import { graphql, readFragment } from '../graphql.ts';
import { LawChangeTable } from '../law/LawChangeTable.tsx';
import { PATHS } from '../paths.ts';
import { CriteriaSet_set } from './criteria-set.fragment.ts';
import { CriteriaSets } from './CriteriaSets.tsx';
import '../province.css';

const CriteriaPage_query = graphql(`
  query CriteriaPage {
    criteriaSets {
      id
      ...CriteriaSet_set
    }
    standardLawChanges(noun: CRITERIA_SET, first: 100) {
      totalCount
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

/** The criteria of the standard by kind of unit and day, the changes that wait for a second person, and all that were made. */
export function CriteriaPage() {
  const { t } = useLingui();
  const [tab, setTab] = useSearchState('muc');
  const [result, retry] = useQuery({ query: CriteriaPage_query });
  return (
    <Page density="compact">
      <PageHead
        title={t`Bộ tiêu chí`}
        intro={t`Chỗ ghi “cần đối chiếu văn bản gốc” chưa được hai cán bộ pháp chế xác nhận.`}
        actions={
          <LinkButton icon={Plus} href={`${PATHS.criteria}/bo-sung`}>
            {t`Thêm tiêu chí của tỉnh`}
          </LinkButton>
        }
      />
      <QueryBoundary result={result} retry={retry} name={t`Bộ tiêu chí`} skeleton={<Skeleton shape="table" />}>
        {({ criteriaSets, standardLawChanges }) => {
          const changes = standardLawChanges.edges.map(({ node }) => node);
          const open = changes.filter(({ state }) => state === 'PROPOSED');
          const settled = changes.filter(({ state }) => state !== 'PROPOSED');
          const hrefOf = (id: string) => `${PATHS.criteriaChanges}/${id}`;
          return (
            <Tabs
              label={t`Bộ tiêu chí`}
              selected={tab || 'bo'}
              onChange={(id) => setTab(id === 'bo' ? '' : id)}
              items={[
                {
                  id: 'bo',
                  label: t`Các bộ`,
                  content: <CriteriaSets sets={criteriaSets.map((set) => readFragment(CriteriaSet_set, set))} />,
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
