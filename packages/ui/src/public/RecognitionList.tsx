import { useLingui } from '@lingui/react/macro';
import type { ReactNode } from 'react';
import { StandingMark } from '../standing-mark/StandingMark.tsx';

/** A unit that was recognised, by name and decision. */
export interface RecognitionItem {
  id: string;
  name: string;
  /** "Quyết định số 3127/QĐ-UBND, 18/12/2020". */
  detail: ReactNode;
}

/** Units recognised; a unit that was not met never stands in a public list. */
export function RecognitionList({ items }: { items: readonly RecognitionItem[] }) {
  const { t } = useLingui();
  return (
    <ul className="at-recognitions" aria-label={t`Đơn vị được công nhận`}>
      {items.map((item) => (
        <li key={item.id}>
          <StandingMark value="MET" />
          <span>
            <b>{item.name}</b>
            <span className="at-sub">{item.detail}</span>
          </span>
        </li>
      ))}
    </ul>
  );
}
