import { GateMark, type GateOutcome, Panel, useGateWords } from '@antoan/ui';
import { useLingui } from '@lingui/react/macro';
import { Fragment } from 'react';
import { type Station, type Stretch, stretchesOf } from './rule-path.ts';
import styles from './rule-path.module.css';
import type { Screening } from './screening.ts';
import { useStationWords } from './useStationWords.ts';

/** The way through the rule as a picture: the questions in common, each year, the gate. Read out, it is one sentence; the steps stand under it. */
export function RulePath({ screening }: { screening: Screening }) {
  const { t } = useLingui();
  const stretches = stretchesOf(screening);
  const label = useSpokenPath(stretches, screening.outcome);
  return (
    <Panel title={t`Đường đi của quy tắc`}>
      <div className={styles['path']} role="img" aria-label={label}>
        {stretches.map((stretch) => (
          <StretchRow key={`${stretch.kind} ${stretch.year}`} stretch={stretch} />
        ))}
        <div className={`${styles['row']} ${styles['end']}`}>
          <span className={styles['name']}>{t`Kết quả`}</span>
          <Barrier outcome={screening.outcome} />
          <GateMark value={screening.outcome} />
        </div>
      </div>
      <p className={styles['legend']} aria-hidden="true">
        <span>
          <i className={styles['on']} /> {t`đi tiếp`}
        </span>
        <span>
          <i className={styles['exit']} /> {t`rẽ ra, không áp dụng`}
        </span>
        <span>
          <i className={styles['stop']} /> {t`dừng lại ở đây`}
        </span>
      </p>
    </Panel>
  );
}

function StretchRow({ stretch }: { stretch: Stretch }) {
  const words = useStationWords();
  return (
    <div className={styles['row']}>
      <span className={styles['name']}>{words.nameOf(stretch)}</span>
      <span className={styles['line']}>
        {stretch.stations.map((station, index) => (
          <Fragment key={`${station.rule} ${index}`}>
            <StationPoint station={station} outcome={stretch.outcome} />
          </Fragment>
        ))}
      </span>
      <span className={styles['said']}>
        {stretch.outcome && stretch.kind !== 'COMMON' && stretch.stations[0]?.rule !== 'YEAR_COUNTS' ? (
          <GateMark value={stretch.outcome} isBoxed={false} />
        ) : null}
      </span>
    </div>
  );
}

function StationPoint({ station, outcome }: { station: Station; outcome: GateOutcome | null }) {
  const words = useStationWords();
  const { question, answer } = words.of(station);
  const tone = station.mark === 'stop' ? styles[outcome === 'BAR' ? 'bar' : 'hold'] : '';
  return (
    <span className={styles['station']}>
      <i className={`${styles['point']} ${styles[station.mark]} ${tone}`} />
      <b>{answer}</b>
      <span>{question}</span>
    </span>
  );
}

/** The gate itself: its bar is down, half-way, or up. */
function Barrier({ outcome }: { outcome: GateOutcome }) {
  const { turn, viewBox } = {
    BAR: { turn: 0, viewBox: '0 8 72 28' },
    HOLD: { turn: -25, viewBox: '0 -12 72 48' },
    CLEAR: { turn: -50, viewBox: '0 -32 72 68' },
  }[outcome];
  return (
    <svg className={`${styles['barrier']} ${styles[outcome.toLowerCase()]}`} viewBox={viewBox} aria-hidden="true">
      <path d="M2 34h68" stroke="currentColor" strokeWidth="2" opacity="0.45" />
      <path d="M10 34V14" stroke="currentColor" strokeWidth="5" strokeLinecap="round" />
      <g transform={`rotate(${turn} 10 16)`}>
        <path d="M10 16h56" stroke="currentColor" strokeWidth="6" strokeLinecap="round" />
        <path d="M18 16h44" stroke="var(--surface)" strokeWidth="2.4" strokeDasharray="8 7" />
      </g>
    </svg>
  );
}

function useSpokenPath(stretches: readonly Stretch[], outcome: GateOutcome): string {
  const { t } = useLingui();
  const words = useStationWords();
  const gate = useGateWords();
  const told = stretches.map((stretch) => {
    const stations = stretch.stations.map((station) => {
      const { question, answer } = words.of(station);
      return `${question}: ${answer}`;
    });
    return `${words.nameOf(stretch)}: ${stations.join(', ')}`;
  });
  return [t`Đường đi của quy tắc`, ...told, t`Kết quả: ${gate[outcome]}`].join('. ');
}
