import { formatDate } from '@antoan/i18n';
import { useSearchState } from '@antoan/router';
import { DateField, Empty, FilterBar, FilterPick, Panel, Table, Tag } from '@antoan/ui';
import { Plural, useLingui } from '@lingui/react/macro';
import type { CriteriaSet_SetFragment, UnitKind } from '../graphql/graphql.ts';
import { useLawWords } from '../law/useLawWords.ts';
import { PATHS } from '../paths.ts';
import '../law/law.css';
import { NeedsChecking } from './NeedsChecking.tsx';

/** All versions, narrowed to a kind of unit and a day; both stand in the address. */
export function CriteriaSets({ sets }: { sets: readonly CriteriaSet_SetFragment[] }) {
  const { t } = useLingui();
  const { kinds, layers } = useLawWords();
  const [kind, setKind] = useSearchState('loai');
  const [day, setDay] = useSearchState('ngay');
  const asked = [...new Set(sets.flatMap(({ unitKinds }) => unitKinds))];
  const rows = sets.filter(
    ({ unitKinds, validFrom, validTo }) =>
      (!kind || unitKinds.includes(kind as UnitKind)) &&
      (!day || (validFrom <= day && (validTo === null || day <= validTo))),
  );
  return (
    <Panel isFlush>
      <FilterBar count={<Plural value={rows.length} other="# bản" />}>
        <FilterPick
          label={t`Loại đơn vị`}
          options={asked.map((id) => ({ id, label: kinds[id] }))}
          value={(kind || null) as UnitKind | null}
          onChange={(next) => setKind(next ?? '')}
        />
        <div className="law-day">
          <DateField label={t`Áp dụng ngày`} value={day || null} onChange={(next) => setDay(next ?? '')} />
        </div>
      </FilterBar>
      <Table
        label={t`Các bộ tiêu chí`}
        rows={rows}
        rowKey={({ id }) => id}
        rowName={({ title, validFrom }) => `${title}, ${formatDate(validFrom)}`}
        rowHref={({ id }) => `${PATHS.criteria}/${id}`}
        columns={[
          { id: 'title', label: t`Bộ tiêu chí`, phone: 'title', cell: ({ title }) => title },
          {
            id: 'kinds',
            label: t`Áp dụng cho`,
            cell: ({ unitKinds }) => <span className="at-sub">{unitKinds.map((one) => kinds[one]).join(', ')}</span>,
          },
          { id: 'basis', label: t`Căn cứ`, cell: ({ legalBasis }) => <span className="at-sub">{legalBasis}</span> },
          {
            id: 'layer',
            label: t`Nguồn`,
            isNowrap: true,
            cell: ({ layer }) => (layer === 'PROVINCE' ? <Tag>{layers[layer]}</Tag> : layers[layer]),
          },
          {
            id: 'validity',
            label: t`Hiệu lực`,
            isNowrap: true,
            cell: ({ validFrom, validTo }) => (
              <span className="at-num">{[formatDate(validFrom), validTo ? formatDate(validTo) : ''].join(' – ')}</span>
            ),
          },
          { id: 'count', label: t`Tiêu chí`, isNumeric: true, cell: ({ criteria }) => String(criteria.length) },
          {
            id: 'checking',
            label: t`Đối chiếu`,
            phone: 'full',
            isNowrap: true,
            cell: ({ needsChecking }) => (needsChecking ? <NeedsChecking /> : t`Đã đối chiếu`),
          },
        ]}
        empty={<Empty title={t`Không có bộ tiêu chí nào áp dụng`}>{t`Bỏ bớt điều kiện lọc.`}</Empty>}
      />
    </Panel>
  );
}
