import { useLingui } from '@lingui/react/macro';

/** "–": there is none. */
export function Absent() {
  const { t } = useLingui();
  return (
    <span className="at-sub">
      <span aria-hidden="true">–</span>
      <span className="at-hidden">{t`không có`}</span>
    </span>
  );
}

/** The value exists, but the service that knows it did not answer: never 0, never "–". */
export function NotFetched() {
  const { t } = useLingui();
  return <span className="at-sub at-nowrap">{t`Chưa lấy được`}</span>;
}
