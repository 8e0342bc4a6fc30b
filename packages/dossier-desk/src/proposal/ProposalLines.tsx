import { compareVietnamese } from '@antoan/i18n';
import { FilterBar, FilterToggle, Panel, StandingMark, Table, TextLink } from '@antoan/ui';
import { useSearchState } from '@antoan/router';
import { Plural, useLingui } from '@lingui/react/macro';
import type { ProposalLines_ProposalFragment } from '../graphql/graphql.ts';
import { ResultBasis } from './ResultBasis.tsx';
import './proposal.css';

type Line = ProposalLines_ProposalFragment['lines'][number];

interface ProposalLinesProps {
  proposal: ProposalLines_ProposalFragment;
  /** Where a dossier is read; left out where it is not the viewer's. */
  dossierHref?: ((assessmentId: string) => string) | undefined;
}

/** The units of a submission: exceptions first, the rest by name; filters by result and by change since last year. */
export function ProposalLines({ proposal, dossierHref }: ProposalLinesProps) {
  const { t } = useLingui();
  const [filter, setFilter] = useSearchState('loc');
  const { lines, year } = proposal;
  const notMet = lines.filter(({ result }) => result === 'NOT_MET').toSorted(byName);
  const met = lines.filter(({ result }) => result === 'MET').toSorted(byName);
  const changed = lines.filter(hasChanged);
  const isIn = (line: Line) => filter !== 'thay-doi' || hasChanged(line);
  const groups = [
    { label: t`Chưa đạt – xem từng đơn vị`, rows: filter === 'dat' ? [] : notMet.filter(isIn) },
    { label: t`Đạt – đủ mọi tiêu chí bắt buộc`, rows: filter === 'chua-dat' ? [] : met.filter(isIn) },
  ].filter(({ rows }) => rows.length > 0);
  const toggle = (id: string) => (isOn: boolean) => setFilter(isOn ? id : '', { replace: true });

  return (
    <Panel isFlush>
      <FilterBar count={<Plural value={lines.length} other="# đơn vị" />}>
        <FilterToggle isOn={filter === 'chua-dat'} onChange={toggle('chua-dat')}>
          <StandingMark value="NOT_MET" /> <b className="at-num">{notMet.length}</b>
        </FilterToggle>
        <FilterToggle isOn={filter === 'dat'} onChange={toggle('dat')}>
          <StandingMark value="MET" /> <b className="at-num">{met.length}</b>
        </FilterToggle>
        <FilterToggle isOn={filter === 'thay-doi'} onChange={toggle('thay-doi')}>
          {t`Thay đổi so với ${{ year: year - 1 }}`} <b className="at-num">{changed.length}</b>
        </FilterToggle>
      </FilterBar>
      <Table
        label={t`Các đơn vị trong tờ trình`}
        groups={groups}
        rowKey={({ unit }) => unit.id}
        columns={[
          {
            id: 'unit',
            label: t`Đơn vị`,
            cell: ({ unit, assessment }) =>
              dossierHref ? (
                <span className="desk-name">
                  <TextLink href={dossierHref(assessment.id)} tone="quiet">
                    {unit.name}
                  </TextLink>
                </span>
              ) : (
                unit.name
              ),
          },
          {
            id: 'place',
            label: t`Địa bàn`,
            cell: ({ unit }) => [unit.placeName, unit.districtName].filter(Boolean).join(', '),
          },
          {
            id: 'result',
            label: t`Đề nghị`,
            phone: 'aside',
            isNowrap: true,
            cell: ({ result }) => <StandingMark value={result} />,
          },
          {
            id: 'before',
            label: t`Năm ${{ year: year - 1 }}`,
            isNowrap: true,
            cell: ({ assessment }) => <Before result={assessment.previous?.appraisedResult} />,
          },
          {
            id: 'basis',
            label: t`Căn cứ`,
            phone: 'full',
            cell: ({ assessment, basis }) => <ResultBasis {...assessment} isAbsent={basis === 'NOT_SUBMITTED'} />,
          },
        ]}
      />
    </Panel>
  );
}

function Before({ result }: { result: 'MET' | 'NOT_MET' | null | undefined }) {
  const { t } = useLingui();
  return <span className="at-sub">{result === 'MET' ? t`Đạt` : result === 'NOT_MET' ? t`Chưa đạt` : '–'}</span>;
}

function hasChanged({ result, assessment }: Line): boolean {
  const before = assessment.previous?.appraisedResult;
  return before !== undefined && before !== null && before !== result;
}

function byName(a: Line, b: Line): number {
  return compareVietnamese(a.unit.name, b.unit.name);
}
