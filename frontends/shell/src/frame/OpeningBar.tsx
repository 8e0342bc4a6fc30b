import { useLingui } from '@lingui/react/macro';

/** A thin line under the bar while another page is on its way; the present one stays until it is there. */
export function OpeningBar({ isOpening }: { isOpening: boolean }) {
  const { t } = useLingui();
  return isOpening ? <span className="sh-opening" role="progressbar" aria-label={t`Đang mở trang`} /> : null;
}
