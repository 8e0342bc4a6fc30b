import { Banner, Empty, FilterBar, Panel, SearchField, Skeleton, StandingMark, Table, TextLink } from '@antoan/ui';
import { useSearchState } from '@antoan/router';
import { QueryBoundary, type Role, useViewer } from '@antoan/web';
import { Plural, useLingui } from '@lingui/react/macro';
import { useState } from 'react';
import { useQuery } from 'urql';
import { graphql } from '../graphql.ts';
import type { ProposalBuilderQuery } from '../graphql/graphql.ts';
import { ProposalForm } from './ProposalForm.tsx';
import { ResultBasis } from './ResultBasis.tsx';

const PAGE_SIZE = 100;

const ProposalBuilder_query = graphql(`
  query ProposalBuilder($search: String, $first: Int!) {
    assessments(awaiting: PROPOSAL, search: $search, first: $first) {
      totalCount
      edges {
        node {
          id
          year
          appraisedResult
          viewerCanPropose
          unit {
            id
            name
            placeName
            districtName
          }
          route {
            decider {
              id
              name
            }
            legalBasis
          }
          criteriaSet {
            id
            criteria {
              id
              number
            }
          }
          appraisedAnswers {
            criterionId
            holds
            conclusionReference
          }
        }
      }
    }
  }
`);

/** Roles that may propose; whoever of them appraised a dossier leaves it to a colleague. */
const PROPOSERS: readonly Role[] = ['AREA_POLICE', 'PV05_HEAD'];

type Candidate = ProposalBuilderQuery['assessments']['edges'][number]['node'];

interface ProposalBuilderProps {
  dossierHref: (assessmentId: string) => string;
  proposalHref: (proposalId: string) => string;
}

/** "Lập tờ trình": choose appraised dossiers, give number and date, put them before the authority. */
export function ProposalBuilder({ dossierHref, proposalHref }: ProposalBuilderProps) {
  const { t } = useLingui();
  const [search, setSearch] = useSearchState('tim');
  const [marked, setMarked] = useState<ReadonlySet<string>>(new Set());
  const [result, retry] = useQuery({
    query: ProposalBuilder_query,
    variables: { first: PAGE_SIZE, ...(search.trim() ? { search } : {}) },
  });
  const candidates = orderedByGravity((result.data?.assessments.edges ?? []).map(({ node }) => node));
  const proposable = new Set(candidates.filter(({ viewerCanPropose }) => viewerCanPropose).map(({ id }) => id));
  const mark = (ids: ReadonlySet<string>) => setMarked(new Set([...ids].filter((id) => proposable.has(id))));
  const mayPropose = proposable.size > 0;
  const isProposer = useViewer()?.roles.some((role) => PROPOSERS.includes(role)) ?? false;
  const chosen = candidates.filter(({ id }) => marked.has(id));
  const total = result.data?.assessments.totalCount;

  return (
    <Panel isFlush>
      <FilterBar count={total === undefined ? null : <Plural value={total} other="# hồ sơ đã thẩm định" />}>
        <SearchField
          label={t`Tìm hồ sơ`}
          value={search}
          onChange={(next) => setSearch(next, { replace: true })}
          hasSlashKey
        />
      </FilterBar>
      {candidates.length > 0 && !mayPropose ? (
        <div className="desk-note">
          {isProposer ? (
            <Banner title={t`Bạn đã thẩm định các hồ sơ này, nên đồng nghiệp khác trình.`}>
              {t`Không ai làm hai bước liền nhau của một hồ sơ.`}
            </Banner>
          ) : (
            <Banner title={t`Lãnh đạo đơn vị trình danh sách này.`}>
              {t`Bạn xem trước được các hồ sơ đã thẩm định và căn cứ của từng kết quả.`}
            </Banner>
          )}
        </div>
      ) : null}
      <QueryBoundary
        result={result}
        retry={retry}
        name={t`Hồ sơ chờ trình`}
        skeleton={<Skeleton shape="table" rows={10} />}
      >
        {() => (
          <Table
            label={t`Hồ sơ đã thẩm định, chờ trình`}
            rows={candidates}
            rowKey={({ id }) => id}
            rowName={({ unit }) => unit.name}
            {...(mayPropose ? { selected: marked, onSelectedChange: mark } : {})}
            maxHeight="56vh"
            columns={[
              {
                id: 'unit',
                label: t`Đơn vị`,
                cell: ({ id, unit, viewerCanPropose }) => (
                  <span className="desk-name">
                    <TextLink href={dossierHref(id)} tone="quiet">
                      {unit.name}
                    </TextLink>
                    {mayPropose && !viewerCanPropose ? (
                      <span className="at-sub">{t`Bạn đã thẩm định hồ sơ này, đồng nghiệp khác trình.`}</span>
                    ) : null}
                  </span>
                ),
              },
              {
                id: 'place',
                label: t`Địa bàn`,
                cell: ({ unit }) => [unit.placeName, unit.districtName].filter(Boolean).join(', '),
              },
              {
                id: 'result',
                label: t`Thẩm định`,
                phone: 'aside',
                isNowrap: true,
                cell: ({ appraisedResult }) => (appraisedResult ? <StandingMark value={appraisedResult} /> : null),
              },
              { id: 'basis', label: t`Căn cứ`, phone: 'full', cell: (candidate) => <ResultBasis {...candidate} /> },
              { id: 'decider', label: t`Cơ quan quyết định`, cell: ({ route }) => route.decider?.name ?? '–' },
            ]}
            empty={
              <Empty title={search ? t`Không có hồ sơ nào khớp` : t`Không có hồ sơ nào chờ trình`}>
                {t`Hồ sơ vào đây sau khi được thẩm định.`}
              </Empty>
            }
          />
        )}
      </QueryBoundary>
      {mayPropose ? (
        <ProposalForm
          chosen={chosen.map(({ id, year }) => ({ id, year }))}
          total={proposable.size}
          onMarkAll={() => setMarked(proposable)}
          proposalHref={proposalHref}
        />
      ) : null}
    </Panel>
  );
}

// Exceptions first; within each the server's Vietnamese order stays.
function orderedByGravity(candidates: readonly Candidate[]): Candidate[] {
  const rank = ({ appraisedResult }: Candidate) => (appraisedResult === 'NOT_MET' ? 0 : 1);
  return candidates.toSorted((a, b) => rank(a) - rank(b));
}
