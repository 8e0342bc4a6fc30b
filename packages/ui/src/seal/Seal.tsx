import { formatDate } from '@antoan/i18n';
import { useLingui } from '@lingui/react/macro';
import { type Fact, FactList } from '../facts/FactList.tsx';

interface SealProps {
  /** The day of the decision as `YYYY-MM-DD`; without it the place is still empty. */
  date?: string | null;
  size?: 'regular' | 'small';
  /** Plays the impression once: set it only after the server has answered. */
  isFresh?: boolean;
}

/** The sign that an authority has decided. It is a sign of this system and imitates no legal seal. */
export function Seal({ date, size = 'regular', isFresh = false }: SealProps) {
  const { t } = useLingui();
  if (!date) return <EmptySeal size={size} />;
  const classes = `at-seal${size === 'small' ? ' at-seal-small' : ''}${isFresh ? ' at-seal-fresh' : ''}`;
  return (
    <svg className={classes} viewBox="0 0 104 104" role="img" aria-label={t`Đã quyết định ngày ${formatDate(date)}`}>
      <circle cx="52" cy="52" r="49" fill="none" stroke="currentColor" strokeWidth="3.4" />
      <circle cx="52" cy="52" r="43.5" fill="none" stroke="currentColor" strokeWidth="1.2" />
      <path
        d="M22 60c9 0 12-13 24-13s15 9 36 6M26 69c8 0 12-9 22-9s16 6 32 4M24 50c10 0 14-15 27-15s15 11 29 8"
        fill="none"
        stroke="currentColor"
        strokeWidth="2.6"
        strokeLinecap="round"
      />
      <text x="52" y="29" className="at-seal-words">
        ĐÃ QUYẾT ĐỊNH
      </text>
      <text x="52" y="84" className="at-seal-date">
        {formatDate(date).replaceAll('/', '.')}
      </text>
    </svg>
  );
}

function EmptySeal({ size }: { size: 'regular' | 'small' }) {
  const { t } = useLingui();
  return (
    <svg
      className={size === 'small' ? 'at-seal at-seal-small at-seal-empty' : 'at-seal at-seal-empty'}
      viewBox="0 0 104 104"
      role="img"
      aria-label={t`Chưa ký`}
    >
      <circle cx="52" cy="52" r="49" fill="none" stroke="currentColor" strokeWidth="2" strokeDasharray="5 5" />
      <text x="52" y="57" className="at-seal-unsigned">{t`Chưa ký`}</text>
    </svg>
  );
}

interface SealRecordProps {
  date: string;
  /** Number, date, authority, verification code: what makes the seal provable. */
  facts: readonly Fact[];
  isFresh?: boolean;
}

/** The seal with what it stands for beside it. */
export function SealRecord({ date, facts, isFresh }: SealRecordProps) {
  return (
    <div className="at-seal-record">
      <Seal date={date} isFresh={isFresh} />
      <FactList items={facts} />
    </div>
  );
}
