import { foldMarks, keepCompounds } from '@antoan/i18n';
import { type Column, Icon, Meter, Table } from '@antoan/ui';
import { MatchedText, StandingMark } from '@antoan/ui';
import { useLingui } from '@lingui/react/macro';
import { type FragmentType, readFragment } from '../graphql.ts';
import type { UnitRow_UnitFragment } from '../graphql/graphql.ts';
import { Absent, NotFetched } from './Absent.tsx';
import { kindIcon } from './unit-kind-icon.ts';
import { UnitWay } from './UnitWay.tsx';
import { UnitRow_unit } from './unit-row.ts';
import { useUnitKindWords } from './useUnitKindWords.ts';

/** Columns that some roles may not read; left out they are not asked for either. */
export interface UnitColumns {
  /** Where the unit's dossier stands on its way. */
  way: boolean;
  /** Guards present of those established. */
  guards: boolean;
  /** Models at work in the unit. */
  models: boolean;
}

/** Where a unit stands: its commune, its district, or both where units of the whole province stand together. */
export type PlaceShown = 'COMMUNE' | 'DISTRICT' | 'BOTH';

interface UnitTableProps {
  units: readonly FragmentType<typeof UnitRow_unit>[];
  year: number;
  query: string;
  shows: UnitColumns;
  /** Fields that could not be had. */
  missing: ReadonlySet<string>;
  placeShown: PlaceShown;
  currentId: string | null;
  onOpen: (unitId: string) => void;
  empty: React.ReactNode;
}

/** Units with result, way, guards and models; a column that could not be had says so. */
export function UnitTable({
  units,
  query,
  shows,
  missing,
  placeShown,
  currentId,
  onOpen,
  empty,
  year,
}: UnitTableProps) {
  const { t } = useLingui();
  const kinds = useUnitKindWords();
  const rows = units.map((unit) => readFragment(UnitRow_unit, unit));
  const columns: Column<UnitRow_UnitFragment>[] = [
    {
      id: 'name',
      label: t`Đơn vị`,
      width: '38%',
      cell: (unit) => (
        <span className="dossier-unit-name">
          <Icon of={kindIcon(unit.kind)} />
          <span>
            <span className="at-hidden">{kinds[unit.kind]}: </span>
            {foldMarks(query) ? <MatchedText text={unit.name} query={query} /> : keepCompounds(unit.name)}
          </span>
        </span>
      ),
    },
    {
      id: 'place',
      label: t`Địa bàn`,
      isNowrap: placeShown !== 'BOTH',
      cell: (unit) => placeOf(unit, placeShown) ?? <Absent />,
    },
    {
      id: 'standing',
      label: t`Kết quả ${{ year }}`,
      phone: 'aside',
      isNowrap: true,
      cell: (unit) => (unit.standing ? <StandingMark value={unit.standing} /> : <NotFetched />),
    },
  ];
  if (shows.way) {
    columns.push({
      id: 'way',
      label: t`Hồ sơ`,
      phone: 'full',
      isNowrap: true,
      cell: (unit) =>
        missing.has('assessment') ? <NotFetched /> : <UnitWay standing={unit.standing} assessment={unit.assessment} />,
    });
  }
  if (shows.guards) {
    columns.push({
      id: 'guards',
      label: t`Bảo vệ`,
      isNumeric: true,
      isNowrap: true,
      cell: (unit) => <Guards unit={unit} isMissing={missing.has('guardStrength')} />,
    });
  }
  if (shows.models) {
    columns.push({
      id: 'models',
      label: t`Mô hình`,
      isNumeric: true,
      isNowrap: true,
      cell: (unit) => <Models unit={unit} isMissing={missing.has('modelSites')} />,
    });
  }
  return (
    <Table
      label={t`Danh sách đơn vị`}
      rows={rows}
      rowKey={({ id }) => id}
      rowName={({ name }) => name}
      columns={columns}
      onOpen={({ id }) => onOpen(id)}
      {...(currentId ? { currentKey: currentId } : {})}
      empty={empty}
    />
  );
}

function Guards({ unit: { guardStrength }, isMissing }: { unit: UnitRow_UnitFragment; isMissing: boolean }) {
  const { t } = useLingui();
  if (isMissing) return <NotFetched />;
  if (!guardStrength) return <Absent />;
  return (
    <Meter actual={guardStrength.actual} established={guardStrength.established} label={t`Bảo vệ có trên định biên`} />
  );
}

function Models({ unit: { modelSites }, isMissing }: { unit: UnitRow_UnitFragment; isMissing: boolean }) {
  if (isMissing || !modelSites) return <NotFetched />;
  const atWork = modelSites.filter(({ state }) => state === 'ACTIVE' || state === 'EFFECTIVE').length;
  return atWork > 0 ? <span className="at-num">{atWork}</span> : <Absent />;
}

function placeOf({ placeName, districtName }: UnitRow_UnitFragment, shown: PlaceShown): string | null {
  if (shown === 'DISTRICT') return districtName;
  if (shown === 'COMMUNE') return placeName ?? districtName;
  return [placeName, districtName].filter(Boolean).join(', ') || null;
}
