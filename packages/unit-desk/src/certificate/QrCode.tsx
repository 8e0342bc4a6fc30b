import { create } from 'qrcode';
import classes from './certificate.module.css';

/** An address as a QR code, drawn as one path so that it prints sharp at any size. */
export function QrCode({ text, label }: { text: string; label: string }) {
  const { modules } = create(text, { errorCorrectionLevel: 'M' });
  const dark = Array.from({ length: modules.size * modules.size }, (_, place) => place).filter(
    (place) => modules.data[place],
  );
  const path = dark.map((place) => `M${place % modules.size} ${Math.floor(place / modules.size)}h1v1h-1z`).join('');
  // Four free modules on each side belong to the code.
  const span = modules.size + 8;
  return (
    <svg className={classes['qr']} viewBox={`-4 -4 ${span} ${span}`} role="img" aria-label={label}>
      <rect x={-4} y={-4} width={span} height={span} fill="#fff" />
      <path d={path} fill="#000" shapeRendering="crispEdges" />
    </svg>
  );
}
