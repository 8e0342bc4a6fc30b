import {
  Banner,
  Button,
  Empty,
  FilterBar,
  FilterToggle,
  Panel,
  SearchField,
  Skeleton,
  StandingMark,
  Table,
  TextLink,
} from '@antoan/ui';
import { useSearchState } from '@antoan/router';
import { QueryBoundary, type Role, useViewer } from '@antoan/web';
import { Plural, useLingui } from '@lingui/react/macro';
import { useState } from 'react';
import { ProposalForm } from './ProposalForm.tsx';
import { ResultBasis } from './ResultBasis.tsx';
import { useCandidates } from './useCandidates.ts';

/** Roles that may propose; whoever of them appraised a dossier leaves it to a colleague. */
const PROPOSERS: readonly Role[] = ['AREA_POLICE', 'PV05_HEAD'];

interface ProposalBuilderProps {
  dossierHref: (assessmentId: string) => string;
  proposalHref: (proposalId: string) => string;
}

/** "Lập tờ trình": choose appraised dossiers, give number and date, put them before the authority. */
export function ProposalBuilder({ dossierHref, proposalHref }: ProposalBuilderProps) {
  const { t } = useLingui();
  const [search, setSearch] = useSearchState('tim');
  const [marked, setMarked] = useState<ReadonlySet<string>>(new Set());
  const [filter, setFilter] = useSearchState('loc');
  const isAbsence = filter === 'khong-nop';
  const { result, retry, candidates, total, left, isLoadingRest, loadRest } = useCandidates(
    isAbsence ? 'ABSENCE' : 'PROPOSAL',
    search,
  );
  const proposable = new Set(candidates.filter(({ viewerCanPropose }) => viewerCanPropose).map(({ id }) => id));
  const mark = (ids: ReadonlySet<string>) => setMarked(new Set([...ids].filter((id) => proposable.has(id))));
  const mayPropose = proposable.size > 0;
  const isProposer = useViewer()?.roles.some((role) => PROPOSERS.includes(role)) ?? false;
  const chosen = candidates.filter(({ id }) => marked.has(id));

  return (
    <Panel isFlush>
      <FilterBar
        count={
          total === undefined ? null : isAbsence ? (
            <Plural value={total} other="# đơn vị không nộp hồ sơ" />
          ) : (
            <Plural value={total} other="# hồ sơ đã thẩm định" />
          )
        }
      >
        <SearchField
          label={t`Tìm hồ sơ`}
          value={search}
          onChange={(next) => setSearch(next, { replace: true })}
          hasSlashKey
        />
        <FilterToggle
          isOn={isAbsence}
          onChange={(isOn) => {
            setMarked(new Set());
            setFilter(isOn ? 'khong-nop' : '', { replace: true });
          }}
        >
          {t`Không nộp hồ sơ`}
        </FilterToggle>
      </FilterBar>
      {isAbsence ? (
        <div className="desk-note">
          <Banner title={t`Không nộp hồ sơ chưa phải là chưa đạt.`}>
            {t`Đơn vị chỉ thành chưa đạt khi cơ quan có thẩm quyền quyết định theo tờ trình này, với lý do không nộp hồ sơ.`}
          </Banner>
        </div>
      ) : null}
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
                label: isAbsence ? t`Đề nghị` : t`Thẩm định`,
                phone: 'aside',
                isNowrap: true,
                cell: ({ appraisedResult }) => (
                  <StandingMark value={isAbsence ? 'NOT_MET' : (appraisedResult ?? 'PENDING')} />
                ),
              },
              {
                id: 'basis',
                label: t`Căn cứ`,
                phone: 'full',
                cell: (candidate) => <ResultBasis {...candidate} isAbsent={isAbsence} />,
              },
              { id: 'decider', label: t`Cơ quan quyết định`, cell: ({ route }) => route.decider?.name ?? '–' },
            ]}
            empty={
              <Empty title={search ? t`Không có hồ sơ nào khớp` : t`Không có hồ sơ nào chờ trình`}>
                {isAbsence
                  ? t`Đơn vị vào đây khi hết hạn nộp mà không có hồ sơ.`
                  : t`Hồ sơ vào đây sau khi được thẩm định.`}
              </Empty>
            }
          />
        )}
      </QueryBoundary>
      {left > 0 ? (
        <div className="desk-lines-more">
          <Button size="small" isLoading={isLoadingRest} onPress={loadRest}>
            {t`Tải thêm ${{ left }} hồ sơ`}
          </Button>
        </div>
      ) : null}
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
