import { DateField, FilterBar, FilterPick } from '@antoan/ui';
import { useLingui } from '@lingui/react/macro';
import { ActorPick } from './ActorPick.tsx';
import { TRAILS } from './trails.ts';
import { useActWords } from './useActWords.ts';
import type { useAuditFilter } from './useAuditFilter.ts';
import { useTrailWords } from './useTrailWords.ts';

/** Part, act, person and days; the acts offered are those of the part chosen. */
export function AuditFilterBar({ filter }: { filter: ReturnType<typeof useAuditFilter> }) {
  const { t } = useLingui();
  const trails = useTrailWords();
  const words = useActWords();
  const { only, deed } = filter;
  const acts = (only ? [only] : TRAILS).flatMap((trail) => Object.entries(words[trail]));
  return (
    <FilterBar>
      <FilterPick
        label={t`Phần`}
        options={TRAILS.map((trail) => ({ id: trail, label: trails[trail] }))}
        value={only}
        onChange={filter.setTrail}
      />
      <FilterPick
        label={t`Việc`}
        options={acts.map(([id, label]) => ({ id, label }))}
        value={deed || null}
        onChange={filter.setDeed}
      />
      <ActorPick value={filter.actor} onChange={filter.setActor} />
      <div className="province-days">
        <span className="at-sub" aria-hidden>{t`Từ`}</span>
        <DateField label={t`Từ ngày`} isLabelHidden value={filter.from} onChange={filter.setFrom} />
        <span className="at-sub" aria-hidden>{t`đến`}</span>
        <DateField label={t`Đến hết ngày`} isLabelHidden value={filter.to} onChange={filter.setTo} />
      </div>
    </FilterBar>
  );
}
