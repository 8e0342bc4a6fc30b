import { formatDate } from '@antoan/i18n';
import { Button, daysBetween, DueSign, Table, TextLink, WayRow } from '@antoan/ui';
import { usePlatform } from '@antoan/web';
import { useLingui } from '@lingui/react/macro';
import { type FragmentType, graphql, readFragment } from '../graphql.ts';
import type { UnsubmittedTable_UnitFragment } from '../graphql/graphql.ts';
import type { LateDossier } from './AllowLateDrawer.tsx';

const UnsubmittedTable_unit = graphql(`
  fragment UnsubmittedTable_unit on UnsubmittedUnit {
    unit {
      id
      name
      placeName
      districtName
    }
    managedBy {
      id
      name
    }
    dueOn
    lateUntil
    assessment {
      id
      version
      state
      lateAllowedUntil
      viewerCanAllowLate
    }
  }
`);

interface UnsubmittedTableProps {
  units: readonly FragmentType<typeof UnsubmittedTable_unit>[];
  dossierHref: (assessmentId: string) => string;
  onExcuse: (dossier: LateDossier) => void;
}

/** One row a unit: whose it is, how far its dossier is, until when it may come, and the act of excusing it. */
export function UnsubmittedTable({ units, dossierHref, onExcuse }: UnsubmittedTableProps) {
  const { t } = useLingui();
  const rows = units.map((unit) => readFragment(UnsubmittedTable_unit, unit));
  return (
    <Table
      label={t`Đơn vị chưa nộp hồ sơ`}
      rows={rows}
      rowKey={({ unit }) => unit.id}
      rowName={({ unit }) => unit.name}
      columns={[
        {
          id: 'unit',
          label: t`Đơn vị`,
          cell: ({ unit, assessment }) => (
            <>
              {assessment ? <TextLink href={dossierHref(assessment.id)}>{unit.name}</TextLink> : unit.name}
              <span className="at-sub"> {[unit.placeName, unit.districtName].filter(Boolean).join(', ')}</span>
            </>
          ),
        },
        { id: 'body', label: t`Cơ quan quản lý`, phone: 'full', cell: ({ managedBy }) => managedBy?.name ?? '–' },
        {
          id: 'state',
          label: t`Hồ sơ`,
          phone: 'full',
          cell: ({ assessment }) =>
            assessment ? <WayRow state={assessment.state} /> : <WayRow state="NOT_SUBMITTED">{t`Chưa đăng ký`}</WayRow>,
        },
        { id: 'due', label: t`Hạn`, phone: 'full', isNowrap: true, cell: (row) => <Deadline row={row} /> },
        {
          id: 'act',
          label: t`Việc`,
          phone: 'full',
          isNowrap: true,
          cell: ({ unit, lateUntil, assessment }) =>
            assessment?.viewerCanAllowLate ? (
              <Button
                size="small"
                aria-label={t`Cho ${{ name: unit.name }} nộp muộn`}
                onPress={() => onExcuse({ ...assessment, lateUntil, unitName: unit.name })}
              >{t`Cho nộp muộn`}</Button>
            ) : null,
        },
      ]}
    />
  );
}

function Deadline({ row: { dueOn, lateUntil, assessment } }: { row: UnsubmittedTable_UnitFragment }) {
  const { t } = useLingui();
  const today = usePlatform()?.today;
  const allowed = assessment?.lateAllowedUntil;
  if (allowed && allowed > lateUntil) return <DueSign extendedTo={allowed} />;
  if (!today) return formatDate(dueOn);
  return <DueSign daysLeft={daysBetween(today, dueOn)}>{t`nhận đến ${{ day: formatDate(lateUntil) }}`}</DueSign>;
}
