import { formatDate, formatNumber, formatPercent } from '@antoan/i18n';
import { useLingui } from '@lingui/react/macro';

/** How long one person headed the unit within the year. */
export interface Tenure {
  personName: string;
  from: string;
  to: string;
  days: number;
  /** The person who is nominated. */
  isNominee: boolean;
}

/** Who headed the unit and for how long: one strip over the year of the standard, with the same facts for readers. */
export function TenureStrip({ tenures }: { tenures: readonly Tenure[] }) {
  const { t } = useLingui();
  const total = tenures.reduce((sum, tenure) => sum + tenure.days, 0);
  const last = tenures.at(-1);
  if (!last || total === 0) return null;
  const shareOf = (tenure: Tenure) => formatPercent(tenure.days / total, 0);
  const label = tenures.map((tenure) => t`${tenure.personName}: ${tenure.days} ngày, ${shareOf(tenure)}`).join('. ');
  return (
    <div className="at-tenure">
      <div className="at-tenure-strip" role="img" aria-label={label}>
        {tenures.map((tenure) => (
          <i
            key={tenure.from}
            className={tenure.isNominee ? 'at-tenure-nominee' : ''}
            style={{ flexGrow: tenure.days }}
          />
        ))}
      </div>
      <ul className="at-tenure-names">
        {tenures.map((tenure) => (
          <li
            key={tenure.from}
            className={tenure.isNominee ? 'at-tenure-name at-tenure-name-nominee' : 'at-tenure-name'}
          >
            <b>{tenure.personName}</b> {t`${formatNumber(tenure.days)} ngày, ${shareOf(tenure)}`}
            <span className="at-sub">
              {' '}
              {formatDate(tenure.from)} – {formatDate(tenure.to)}
            </span>
          </li>
        ))}
      </ul>
    </div>
  );
}
