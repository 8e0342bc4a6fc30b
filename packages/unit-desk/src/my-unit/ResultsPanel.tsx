import { formatDate } from '@antoan/i18n';
import { Panel, type Standing, StandingMark, Table, TextLink, WayRow } from '@antoan/ui';
import { useLingui } from '@lingui/react/macro';
import { useDesk } from '../desk/desk.ts';
import { useOwnUnit } from '../desk/useOwnUnit.ts';
import { type FragmentType, graphql, readFragment } from '../graphql.ts';
import type { AssessmentState } from '../graphql/graphql.ts';

const ResultsPanel_unit = graphql(`
  fragment ResultsPanel_unit on Unit {
    id
    thisStanding: standing(year: $year)
    lastStanding: standing(year: $lastYear)
    thisDossier: assessment(year: $year) {
      id
      state
      decision {
        id
        number
        date
      }
    }
    lastDossier: assessment(year: $lastYear) {
      id
      state
      decision {
        id
        number
        date
      }
    }
  }
`);

interface YearResult {
  year: number;
  standing: Standing | null | undefined;
  dossier:
    | {
        state: AssessmentState;
        decision?: { number: string; date: string } | null;
      }
    | null
    | undefined;
}

/** The result of the year in work and of the year before, with the decisions they rest on. */
export function ResultsPanel(props: { unit: FragmentType<typeof ResultsPanel_unit>; missing: ReadonlySet<string> }) {
  const { t } = useLingui();
  const { place } = useDesk();
  const { year } = useOwnUnit();
  const { thisStanding, lastStanding, thisDossier, lastDossier } = readFragment(ResultsPanel_unit, props.unit);
  const rows: YearResult[] = [
    { year, standing: thisStanding, dossier: thisDossier },
    { year: year - 1, standing: lastStanding, dossier: lastDossier },
  ];
  return (
    <Panel title={t`Tiêu chuẩn “An toàn về an ninh, trật tự”`} isFlush>
      <Table
        label={t`Kết quả theo năm`}
        rows={rows}
        rowKey={(row) => String(row.year)}
        columns={[
          { id: 'year', label: t`Năm xét`, cell: (row) => <b className="at-num">{row.year}</b> },
          {
            id: 'standing',
            label: t`Kết quả`,
            phone: 'aside',
            cell: ({ standing }) => (standing ? <StandingMark value={standing} /> : t`Chưa lấy được`),
          },
          {
            id: 'dossier',
            label: t`Hồ sơ`,
            phone: 'full',
            cell: (row) =>
              row.dossier ? (
                <TextLink href={`${place}/ho-so/${row.year}`}>
                  <WayRow state={row.dossier.state} />
                </TextLink>
              ) : props.missing.has('thisDossier') ? (
                t`Chưa lấy được`
              ) : (
                t`Chưa có hồ sơ`
              ),
          },
          {
            id: 'decision',
            label: t`Quyết định`,
            phone: 'full',
            cell: ({ dossier }) =>
              dossier?.decision ? (
                <span className="at-nowrap">{`${dossier.decision.number}, ${formatDate(dossier.decision.date)}`}</span>
              ) : (
                <span className="at-sub">{t`Chưa có quyết định`}</span>
              ),
          },
        ]}
      />
    </Panel>
  );
}
