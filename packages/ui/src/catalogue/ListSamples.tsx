import { foldMarks, sortByName } from '@antoan/i18n';
import { useLingui } from '@lingui/react/macro';
import { useState } from 'react';
import { Button } from '../button/Button.tsx';
import { DueSign } from '../due-sign/DueSign.tsx';
import { Empty } from '../empty/Empty.tsx';
import { FilterBar, FilterPick, FilterToggle } from '../filter-bar/FilterBar.tsx';
import { Meter } from '../meter/Meter.tsx';
import { Panel } from '../panel/Panel.tsx';
import { SearchField } from '../search-field/SearchField.tsx';
import { Cluster, Columns, Stack } from '../stack/Stack.tsx';
import { type Standing, StandingMark } from '../standing-mark/StandingMark.tsx';
import { Table } from '../table/Table.tsx';
import type { Column, Sort } from '../table/table.ts';
import { Tabs } from '../tabs/Tabs.tsx';
import { Tally } from '../tally/Tally.tsx';
import { TileMap } from '../tile-map/TileMap.tsx';
import { WayRow } from '../way-row/WayRow.tsx';
import { SAMPLE_UNITS, type SampleUnit } from './sample-units.ts';
import { UnitTree } from './UnitTree.tsx';

const TILES = [
  { id: 'a', name: 'Bản Phiệt', met: 9, total: 10, notMet: 0, column: 1, row: 0 },
  { id: 'b', name: 'Bản Cầm', met: 8, total: 8, notMet: 0, column: 3, row: 0 },
  { id: 'c', name: 'Phong Hải', met: 12, total: 13, notMet: 0, column: 5, row: 0 },
  { id: 'd', name: 'Xuân Giao', met: 11, total: 12, notMet: 0, column: 0, row: 1 },
  { id: 'e', name: 'Gia Phú', met: 16, total: 18, notMet: 1, column: 2, row: 1 },
  { id: 'f', name: 'Tằng Loỏng', met: 21, total: 26, notMet: 3, column: 4, row: 1 },
  { id: 'g', name: 'Phú Nhuận', met: 9, total: 12, notMet: 2, column: 6, row: 1 },
];

/** A board in small: tally, tile map, filters, table, tree and tabs. */
export function ListSamples() {
  const { t } = useLingui();
  const [standing, setStanding] = useState<Standing | null>(null);
  const [place, setPlace] = useState<string | null>(null);
  return (
    <div className="at-catalogue-board" id="bang" data-density="compact">
      <Tally
        counts={{ met: 178, notMet: 6, pending: 12, notSubject: 4 }}
        year={2020}
        selected={standing}
        onSelectedChange={setStanding}
        aside={t`Năm 2019: 88,4%`}
      />
      <Columns layout="aside-start">
        <Stack>
          <Panel title={t`Tỷ lệ đạt theo xã, thị trấn`}>
            <TileMap label={t`Tỷ lệ đạt theo xã, thị trấn`} tiles={TILES} selectedId={place} onOpen={setPlace} />
          </Panel>
          <Panel title={t`Cây đơn vị`}>
            <UnitTree />
          </Panel>
        </Stack>
        <Stack>
          <UnitList standing={standing} />
          <PlainLists />
        </Stack>
      </Columns>
    </div>
  );
}

function UnitList({ standing }: { standing: Standing | null }) {
  const { t } = useLingui();
  const [query, setQuery] = useState('');
  const [kind, setKind] = useState<string | null>(null);
  const [isAttentionFirst, setAttentionFirst] = useState(true);
  const [sort, setSort] = useState<Sort>({ column: 'name', direction: 'ascending' });
  const [selected, setSelected] = useState<ReadonlySet<string>>(new Set());
  const found = SAMPLE_UNITS.filter((unit) => foldMarks(unit.name).includes(foldMarks(query)));
  const shown = sortByName(
    found.filter((unit) => standing === null || unit.standing === standing),
    (unit) => unit.name,
    sort.direction,
  );
  return (
    <Panel isFlush>
      <FilterBar count={t`${shown.length} đơn vị`}>
        <SearchField label={t`Tìm đơn vị`} value={query} onChange={setQuery} hasSlashKey />
        <FilterPick
          label={t`Loại`}
          options={[
            { id: 'SCHOOL', label: t`Nhà trường` },
            { id: 'ENTERPRISE', label: t`Doanh nghiệp` },
          ]}
          value={kind}
          onChange={setKind}
        />
        <FilterToggle isOn={isAttentionFirst} onChange={setAttentionFirst}>{t`Cần chú ý trước`}</FilterToggle>
      </FilterBar>
      <Table
        label={t`Danh sách đơn vị`}
        columns={useUnitColumns()}
        rows={shown}
        rowKey={(unit) => unit.id}
        rowName={(unit) => unit.name}
        onOpen={() => undefined}
        currentKey="3"
        sort={sort}
        onSortChange={setSort}
        selected={selected}
        onSelectedChange={setSelected}
        empty={<Empty title={t`Không có đơn vị nào như vậy`}>{t`Bỏ bớt điều kiện lọc.`}</Empty>}
      />
      {selected.size > 0 ? (
        <div className="at-catalogue-acts">
          <Button>{t`Đôn đốc ${selected.size} đơn vị`}</Button>
        </div>
      ) : null}
    </Panel>
  );
}

function useUnitColumns(): readonly Column<SampleUnit>[] {
  const { t } = useLingui();
  return [
    { id: 'name', label: t`Đơn vị`, cell: (unit) => unit.name, isSortable: true },
    { id: 'standing', label: t`Kết quả 2020`, cell: (unit) => <StandingMark value={unit.standing} />, phone: 'aside' },
    { id: 'place', label: t`Xã, thị trấn`, cell: (unit) => unit.place, isNowrap: true },
    {
      id: 'way',
      label: t`Hồ sơ`,
      phone: 'full',
      cell: (unit) => (
        <Cluster gap="m">
          <WayRow state={unit.way} />
          {unit.daysLeft === undefined ? null : <DueSign daysLeft={unit.daysLeft} />}
        </Cluster>
      ),
    },
    {
      id: 'guards',
      label: t`Bảo vệ`,
      isNumeric: true,
      cell: (unit) => <Meter actual={unit.guards} established={unit.guardsEstablished} />,
    },
    { id: 'models', label: t`Mô hình`, isNumeric: true, cell: (unit) => unit.models || '–', phone: 'hide' },
  ];
}

function usePlainColumns(): readonly Column<SampleUnit>[] {
  const { t } = useLingui();
  return [
    { id: 'name', label: t`Đơn vị`, cell: (unit) => unit.name },
    { id: 'standing', label: t`Đề nghị`, cell: (unit) => <StandingMark value={unit.standing} />, phone: 'aside' },
    { id: 'models', label: t`Mô hình`, isNumeric: true, cell: (unit) => unit.models },
  ];
}

function PlainLists() {
  const { t } = useLingui();
  const columns = usePlainColumns();
  const [first, ...rest] = SAMPLE_UNITS.filter((unit) => unit.standing === 'MET' || unit.standing === 'NOT_MET');
  return (
    <Panel isFlush>
      <Tabs
        label={t`Mẫu thẻ`}
        items={[
          {
            id: 'groups',
            label: t`Bảng có nhóm`,
            count: rest.length + 1,
            content: (
              <Table
                label={t`Danh sách kèm theo quyết định`}
                columns={columns}
                groups={[
                  { label: t`Chưa đạt – xem từng đơn vị`, rows: first ? [first] : [] },
                  { label: t`Đạt`, rows: rest },
                ]}
                rowKey={(unit) => unit.id}
                totals={{ name: t`Cộng`, models: 2 }}
              />
            ),
          },
          {
            id: 'empty',
            label: t`Bảng trống`,
            content: (
              <Table
                label={t`Bảng trống`}
                columns={columns}
                rows={[]}
                rowKey={(unit) => unit.id}
                empty={<Empty title={t`Chưa có đơn vị nào`} />}
              />
            ),
          },
        ]}
      />
    </Panel>
  );
}
