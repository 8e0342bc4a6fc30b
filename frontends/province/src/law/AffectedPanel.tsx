import { formatDate, formatNumber } from '@antoan/i18n';
import { Empty, FactList, Panel, Stack, Table, Tag, useWayWords } from '@antoan/ui';
import { Trans, useLingui } from '@lingui/react/macro';
import { graphql, readFragment, type FragmentType } from '../graphql.ts';
import { affectedRows } from './affected-rows.ts';
import { useLawWords } from './useLawWords.ts';

const AffectedPanel_preview = graphql(`
  fragment AffectedPanel_preview on StandardLawPreview {
    firstYear
    firstWindowTo
    units {
      kind
      count
      place {
        id
        name
      }
    }
    dossiers {
      year
      windowTo
      state
      count
      isInTheWay
    }
  }
`);

/** Whom a change affects: from which year, how many units of which kind and where, and which dossiers it reaches. */
export function AffectedPanel({ preview }: { preview: FragmentType<typeof AffectedPanel_preview> }) {
  const { t } = useLingui();
  const { kinds } = useLawWords();
  const ways = useWayWords();
  const { firstYear, firstWindowTo, units, dossiers } = readFragment(AffectedPanel_preview, preview);
  const { columns, rows, totals } = affectedRows(units);
  const total = units.reduce((sum, { count }) => sum + count, 0);
  return (
    <Panel title={t`Ai chịu ảnh hưởng`} id="anh-huong">
      <Stack>
        {firstYear === null || firstWindowTo === null ? (
          <Empty title={t`Không năm nào xét theo bản này`}>
            {t`Không có năm nào kết thúc trong thời gian bản này có hiệu lực.`}
          </Empty>
        ) : (
          <FactList
            items={[
              {
                label: t`Năm áp dụng đầu tiên`,
                value: t`${{ year: String(firstYear) }}, năm xét kết thúc ngày ${{ day: formatDate(firstWindowTo) }}`,
              },
              { label: t`Số đơn vị`, value: formatNumber(total), isNumeric: true },
            ]}
          />
        )}
        {dossiers.length > 0 ? (
          <Table
            label={t`Hồ sơ liên quan`}
            rows={dossiers}
            rowKey={({ year, state }) => `${year} ${state}`}
            columns={[
              { id: 'year', label: t`Năm`, cell: ({ year }) => <span className="at-num">{String(year)}</span> },
              { id: 'state', label: t`Hồ sơ`, phone: 'title', cell: ({ state }) => ways[state] },
              { id: 'count', label: t`Số hồ sơ`, isNumeric: true, cell: ({ count }) => formatNumber(count) },
              {
                id: 'fate',
                label: t`Áp dụng thế nào`,
                phone: 'full',
                cell: ({ isInTheWay, state }) =>
                  isInTheWay ? (
                    <Tag tone="warn">{t`Đã nộp theo quy định đang áp dụng`}</Tag>
                  ) : state === 'NOT_SUBMITTED' ? (
                    t`Không nộp, không đổi`
                  ) : (
                    t`Chuyển sang bản mới, giữ câu trả lời của tiêu chí không đổi`
                  ),
              },
            ]}
          />
        ) : (
          <p className="at-sub">{t`Chưa có hồ sơ nào của các năm đó.`}</p>
        )}
        {rows.length > 0 ? (
          <details>
            <summary>
              <Trans>Số đơn vị theo huyện và loại</Trans>
            </summary>
            <Table
              label={t`Số đơn vị theo huyện và loại`}
              rows={rows}
              rowKey={({ id }) => id}
              totals={{
                place: t`Toàn tỉnh`,
                ...Object.fromEntries(columns.map((kind) => [kind, formatNumber(totals[kind] ?? 0)])),
              }}
              columns={[
                { id: 'place', label: t`Địa bàn`, phone: 'title', cell: ({ name }) => name },
                ...columns.map((kind) => ({
                  id: kind,
                  label: kinds[kind],
                  isNumeric: true,
                  cell: ({ counts }: (typeof rows)[number]) => formatNumber(counts[kind] ?? 0),
                })),
              ]}
            />
          </details>
        ) : null}
      </Stack>
    </Panel>
  );
}
