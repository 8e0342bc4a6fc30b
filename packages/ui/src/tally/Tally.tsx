import { formatNumber, formatPercent, formatShare } from '@antoan/i18n';
import { Trans, useLingui } from '@lingui/react/macro';
import { ToggleButton } from 'react-aria-components';
import { type Standing, StandingMark, STANDINGS, useStandingWords } from '../standing-mark/StandingMark.tsx';

/** How many units have each standing. */
export interface TallyCounts {
  met: number;
  notMet: number;
  pending: number;
  notSubject: number;
}

interface TallyProps {
  counts: TallyCounts;
  year: number;
  /** The standing that filters the list, or null. */
  selected: Standing | null;
  onSelectedChange: (standing: Standing | null) => void;
  /** A quiet fact at the end of the bar's line: "Năm 2019: 88,4%". */
  aside?: string;
}

/** The four standings as big numbers that filter, and one stacked bar of the units that are subject. */
export function Tally({ counts, year, selected, onSelectedChange, aside }: TallyProps) {
  const { t } = useLingui();
  const subject = counts.met + counts.notMet + counts.pending;
  const byStanding = countsByStanding(counts);
  return (
    <section className="at-tally" aria-label={t`Kết quả năm ${year}, bấm để lọc`}>
      {STANDINGS.map((standing) => (
        <ToggleButton
          key={standing}
          className="at-tally-cell"
          isSelected={selected === standing}
          onChange={(isOn) => onSelectedChange(isOn ? standing : null)}
        >
          <span className="at-tally-number">{formatNumber(byStanding[standing])}</span>
          <StandingMark value={standing} />
        </ToggleButton>
      ))}
      <div className="at-tally-share">
        <div className="at-sub at-tally-line">
          <span>
            <Trans>
              {formatShare(counts.met, subject)} đơn vị thuộc diện đã được công nhận:{' '}
              <b>{subject === 0 ? '–' : formatPercent(counts.met / subject)}</b>
            </Trans>
          </span>
          {aside ? <span>{aside}</span> : null}
        </div>
        <StandingBar counts={counts} />
      </div>
    </section>
  );
}

/** One bar of met, not met and pending, with texture as well as colour. */
export function StandingBar({ counts }: { counts: TallyCounts }) {
  const words = useStandingWords();
  const byStanding = countsByStanding(counts);
  const shown = STANDINGS.filter((standing) => standing !== 'NOT_SUBJECT' && byStanding[standing] > 0);
  const label = shown
    .map((standing) => `${formatNumber(byStanding[standing])} ${words[standing].toLowerCase()}`)
    .join(', ');
  return (
    <div className="at-stack-bar" role="img" aria-label={label || '–'}>
      {shown.map((standing) => (
        <i key={standing} className={`at-stack-${standing.toLowerCase()}`} style={{ flexGrow: byStanding[standing] }} />
      ))}
    </div>
  );
}

function countsByStanding(counts: TallyCounts): Record<Standing, number> {
  return { MET: counts.met, NOT_MET: counts.notMet, PENDING: counts.pending, NOT_SUBJECT: counts.notSubject };
}
