import { formatPercent } from '@antoan/i18n';

interface TrendLineProps {
  /** What the line shows, for readers. */
  label: string;
  /** Years in order with shares from 0 to 1. */
  points: readonly { year: number; share: number }[];
}

const WIDTH = 220;
const HEIGHT = 64;

/** A few years of one share: a line with its years, and the table behind it for readers. */
export function TrendLine({ label, points }: TrendLineProps) {
  const shares = points.map((point) => point.share);
  const [low, high] = [Math.min(...shares), Math.max(...shares)];
  const spread = high - low || 1;
  const placed = points.map((point, index) => ({
    ...point,
    x: 18 + (index * (WIDTH - 36)) / Math.max(1, points.length - 1),
    y: 8 + (1 - (point.share - low) / spread) * (HEIGHT - 20),
  }));
  const last = placed.at(-1);
  return (
    <figure className="at-trend">
      <svg viewBox={`0 0 ${WIDTH} ${HEIGHT + 22}`} width={WIDTH} height={HEIGHT + 22} aria-hidden="true">
        <path className="at-trend-rule" d={`M0 ${HEIGHT}H${WIDTH}M0 ${HEIGHT / 2}H${WIDTH}M0 .5H${WIDTH}`} />
        <polyline className="at-trend-line" points={placed.map(({ x, y }) => `${x},${y}`).join(' ')} />
        {placed.map((point) => (
          <circle
            key={point.year}
            className={point === last ? 'at-trend-last' : 'at-trend-dot'}
            cx={point.x}
            cy={point.y}
            r={point === last ? 5.5 : 3.5}
          />
        ))}
        {placed.map((point, index) =>
          index % 2 === 0 ? (
            <text key={point.year} x={point.x} y={HEIGHT + 18} className="at-trend-year">
              {point.year}
            </text>
          ) : null,
        )}
      </svg>
      <table className="at-hidden" aria-label={label}>
        <tbody>
          {points.map((point) => (
            <tr key={point.year}>
              <th scope="row">{point.year}</th>
              <td>{formatPercent(point.share)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </figure>
  );
}
