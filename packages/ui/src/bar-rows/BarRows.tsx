/** One bar: a place and its share. */
export interface BarRow {
  name: string;
  /** From 0 to 1; null draws no bar (suppressed or not known). */
  share: number | null;
  /** What stands at the end: "92,2%", "dưới 5". */
  text: string;
  /** From 0 to 1: an upright line, e.g. the share that has submitted. */
  marker?: number;
  /** Read after the text: "đã nộp 98%". */
  markerText?: string;
}

interface BarRowsProps {
  /** What the table shows, for readers. */
  label: string;
  nameHead: string;
  valueHead: string;
  /** In administrative order, never ranked. */
  rows: readonly BarRow[];
}

/** Bars with their numbers at the end; underneath it is a table, so nothing is only in the picture. */
export function BarRows({ label, nameHead, valueHead, rows }: BarRowsProps) {
  return (
    <table className="at-bars" aria-label={label}>
      <thead className="at-hidden">
        <tr>
          <th scope="col">{nameHead}</th>
          <td aria-hidden="true" />
          <th scope="col">{valueHead}</th>
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => (
          <tr key={row.name}>
            <th scope="row">{row.name}</th>
            <td className="at-bar-cell" aria-hidden="true">
              <span className="at-bar-track">
                {row.share === null ? null : <i style={{ width: `${row.share * 100}%` }} />}
                {row.marker === undefined ? null : <u style={{ left: `${row.marker * 100}%` }} />}
              </span>
            </td>
            <td className="at-num at-bar-text">
              {row.text}
              {row.markerText ? <span className="at-hidden">, {row.markerText}</span> : null}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
