import { formatDate } from '@antoan/i18n';
import { Panel, Table, Tag } from '@antoan/ui';
import { useLingui } from '@lingui/react/macro';
import type { UnitKind } from '../graphql/graphql.ts';
import { useLawWords } from '../law/useLawWords.ts';
import { useWindowWords, WINDOW_DAYS, type WindowDay } from './useWindowWords.ts';

type Days = Record<WindowDay, string | null>;
type Window = Days & { special: readonly (Days & { unitKinds: readonly UnitKind[] })[] };

/** The days of a year beside those that are proposed; only the lines that differ bear a mark. */
export function CompareWindows({ before, now }: { before: Window; now: Window }) {
  const { t } = useLingui();
  const { kinds } = useLawWords();
  const words = useWindowWords();
  const ofKinds = (unitKinds: readonly UnitKind[]) => unitKinds.map((kind) => kinds[kind]).join(', ');
  const ownOf = (window: Window, kind: UnitKind) => window.special.find(({ unitKinds }) => unitKinds.includes(kind));
  const own = now.special.map((days) => ({
    who: ofKinds(days.unitKinds),
    now: days as Days,
    before: (ownOf(before, days.unitKinds[0]!) ?? before) as Days,
  }));
  const rows = [{ who: t`Mọi loại đơn vị khác`, before: before as Days, now: now as Days }, ...own].flatMap((part) =>
    WINDOW_DAYS.map((day) => ({
      key: `${part.who} ${day}`,
      who: part.who,
      what: words[day],
      before: part.before[day],
      now: part.now[day],
    })),
  );
  const shown = (day: string | null) => <span className="at-num">{day === null ? '–' : formatDate(day)}</span>;
  return (
    <Panel title={t`So với bản đang áp dụng`} isFlush>
      <Table
        label={t`So với bản đang áp dụng`}
        rows={rows}
        rowKey={({ key }) => key}
        columns={[
          { id: 'who', label: t`Áp dụng cho`, cell: ({ who }) => <span className="at-sub">{who}</span> },
          { id: 'what', label: t`Ngày`, phone: 'title', cell: ({ what }) => what },
          { id: 'before', label: t`Đang áp dụng`, isNowrap: true, cell: (row) => shown(row.before) },
          {
            id: 'now',
            label: t`Bản mới`,
            isNowrap: true,
            cell: (row) => (row.before === row.now ? shown(row.now) : <Tag tone="warn">{shown(row.now)}</Tag>),
          },
        ]}
      />
    </Panel>
  );
}
