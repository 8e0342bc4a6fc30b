const WIDTH = 800;
const BOTTOM = 430;

const RIDGES = [
  'M-10 150 L60 96 L104 124 L176 40 L232 98 L270 76 L344 132 L420 92 L486 30 L556 96 L600 72 L668 120 L730 84 L820 140 V430 H-10Z',
  'M-10 190 L80 140 L150 172 L230 112 L310 168 L390 140 L470 104 L560 160 L650 128 L720 164 L820 130 V430 H-10Z',
];

const TERRACES = Array.from({ length: 9 }, (_, level) => {
  const contour = contourAt(level);
  return { level, fill: `${contour} V${BOTTOM} H-10Z`, edge: contour, shadow: contourAt(level, 6.5 + level * 0.7) };
});

/** Mountains and terraced fields in contour lines. They stand at the two thresholds only: sign-in and the public masthead. */
export function Terraces({ place = 'sign-in' }: { place?: 'sign-in' | 'masthead' }) {
  const isSignIn = place === 'sign-in';
  return (
    <svg
      className={isSignIn ? 'at-terraces' : 'at-masthead-art'}
      viewBox={isSignIn ? `0 0 ${WIDTH} 420` : `0 10 ${WIDTH} 300`}
      preserveAspectRatio={isSignIn ? 'xMidYMax slice' : 'xMidYMin slice'}
      aria-hidden="true"
    >
      {RIDGES.map((ridge) => (
        <path key={ridge} d={ridge} fill="currentColor" opacity=".13" />
      ))}
      {TERRACES.map(({ level, fill, edge, shadow }) => (
        <g key={level}>
          <path d={fill} fill="currentColor" opacity={0.1 + level * 0.014} />
          <path
            d={edge}
            fill="none"
            stroke="currentColor"
            strokeWidth="1.4"
            opacity={Math.min(0.8, 0.45 + level * 0.06)}
          />
          <path d={shadow} fill="none" stroke="currentColor" strokeWidth=".8" opacity={0.3 + level * 0.04} />
        </g>
      ))}
    </svg>
  );
}

/** A contour line of the slope: a few slow waves whose phases differ from terrace to terrace. */
function contourAt(level: number, offset = 0): string {
  const points: string[] = [];
  for (let x = -10; x <= WIDTH + 20; x += 10) {
    const slow = Math.sin(x / 86 + level * 1.3) * (12 - level * 0.5);
    const quick = Math.sin(x / 41 + level * 2.1) * (6 - level * 0.3);
    const y = 176 + level * 27 + slow + quick + offset;
    points.push(`${points.length === 0 ? 'M' : 'L'}${x} ${y.toFixed(1)}`);
  }
  return points.join('');
}
